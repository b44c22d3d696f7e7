// Names of the checks that GitHub reports, shared by the workflows that run them and the rules that require them.
import { codeDirectory, servicesIn } from '../code.ts'
import type { Platform, Repository } from '../platform.ts'
import type { RuntimeLanguage, Service } from '../service.ts'

/** The checks of the platform's own files: `generated/` is what the compiler writes today. */
export const synthCheck = 'synth-check'

/** All scans of a repository in one check. */
export const securityCheck = 'security'

/** The scans that workflows can run today. A scan that the spec names and this list does not is the user's to know. */
export const supportedScans = ['pip-audit', 'npm-audit', 'trivy', 'codeql'] as const
export type Scan = (typeof supportedScans)[number]

/** CodeQL's names of our languages. @see https://docs.github.com/en/code-security/reference/code-scanning/codeql/codeql-queries/about-built-in-queries */
export const codeqlLanguages: Partial<Record<RuntimeLanguage, string>> = {
  python: 'python',
  node: 'javascript-typescript',
  deno: 'javascript-typescript',
  go: 'go',
  ruby: 'ruby',
  java: 'java-kotlin',
}

/** The languages that a scan reads; null: whatever a repository holds. */
const scannedLanguages: Record<Scan, readonly string[] | null> = {
  'pip-audit': ['python'],
  'npm-audit': ['node'],
  trivy: null,
  codeql: Object.keys(codeqlLanguages),
}

/**
 * The check of one service: the last job of its workflow, which reports even when the service is untouched. Only such
 * a job can be required; one that is skipped by a path filter never reports, and a pull request waits for it forever.
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks
 */
export function serviceCheck(service: string): string {
  return `${service}-ci`
}

/** The services of a repository that have a workflow of their own. */
export function checkedServices(platform: Platform, repository: Repository): Service[] {
  return servicesIn(platform, repository).filter((service) => isChecked(platform, service))
}

/** True when pushes and pull requests check the service: there is something to run. */
export function isChecked({ ci }: Platform, { checks }: Service): boolean {
  if (ci === null || checks === null) return false
  const { lint, format, typecheck, test, build, steps } = checks
  return steps.length > 0 || [lint, format, typecheck, test, build].some((command) => command !== '')
}

/** The supported scans that the spec asks for and that find something to read in the repository, in the order of the spec. */
export function scansIn(platform: Platform, repository: Repository): Scan[] {
  const asked = platform.ci?.scans ?? []
  const supported = asked.filter((scan): scan is Scan => supportedScans.some((name) => name === scan))
  const coded = servicesIn(platform, repository).filter((service) => codeDirectory(service) !== undefined)
  const languages = new Set<string>(coded.flatMap(({ runtime }) => runtime?.language ?? []))
  return supported.filter((scan) => scannedLanguages[scan]?.some((language) => languages.has(language)) ?? true)
}

/** Our own checks, all of which must be green before a pull request is merged; `protection.checks` adds those of others. */
export function requiredChecks(platform: Platform, repository: Repository): string[] {
  return [
    ...new Set([
      ...checkedServices(platform, repository).map(({ name }) => serviceCheck(name)),
      ...(scansIn(platform, repository).length > 0 ? [securityCheck] : []),
      ...(repository.holdsPlatform ? [synthCheck] : []),
    ]),
  ]
}

/** From which severity on a finding counts. */
export type FailOn = 'critical' | 'high' | 'medium'

/** The same in Trivy's words, for what is built and for what runs. */
export const trivySeverities: Record<FailOn, string> = {
  critical: 'CRITICAL',
  high: 'CRITICAL,HIGH',
  medium: 'CRITICAL,HIGH,MEDIUM',
}
