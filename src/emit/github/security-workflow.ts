// `security.yml`: the scans that the spec asks for, on every pull request, on the default branch, and every night,
// because a dependency can become vulnerable while nobody touches the code.
import { codeqlLanguages, securityCheck, type FailOn, type Scan } from '../../model/delivery/checks.ts'
import { workflowFiles } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import type { RuntimeLanguage } from '../../model/service.ts'
import { tools } from '../../model/versions/tools.ts'
import { scanPermissions, trivySteps } from './scan.ts'
import type { CodeDirectory, RepositorySlice } from './slice.ts'
import { setUp } from './toolchain.ts'
import { action, checkout, concurrency, gate, job, readCode, workflowFile, type Job, type Step } from './workflow.ts'

/** Not at the full hour, when everybody's jobs start and GitHub delays or drops some. */
const nightly = '17 3 * * *'

/** The workflow with all scans of a repository. */
export function securityWorkflow(slice: RepositorySlice): OutputFile {
  const { repository, scans } = slice
  const jobs: Record<string, Job> = Object.assign({}, ...scans.map((scan) => scanJobs[scan](slice)))
  return workflowFile(repository.slug, workflowFiles.security, {
    name: securityCheck,
    on: {
      push: { branches: [repository.defaultBranch] },
      pull_request: {},
      schedule: [{ cron: nightly }],
      workflow_dispatch: {},
    },
    permissions: {},
    concurrency: concurrency(securityCheck),
    jobs: { ...jobs, [securityCheck]: gate(securityCheck, Object.keys(jobs)) },
  })
}

/** The jobs of each scan; none where the repository has nothing of the kind. */
const scanJobs: Record<Scan, (slice: RepositorySlice) => Record<string, Job>> = {
  'pip-audit': (slice) => audits('pip-audit', 'python', slice, pipAudit),
  'npm-audit': (slice) => audits('npm-audit', 'node', slice, npmAudit),
  trivy: trivyJob,
  codeql: codeqlJobs,
}

/** One job per directory, because services may share one. */
function audits(
  scan: Scan,
  language: RuntimeLanguage,
  slice: RepositorySlice,
  audit: (directory: CodeDirectory, failOn: FailOn) => Step,
): Record<string, Job> {
  const found = slice.directories.filter(({ runtime }) => runtime.language === language)
  const jobs = firstPerDirectory(found).map((directory): [string, Job] => {
    const steps = [
      checkout(),
      ...setUp(directory.runtime, directory.runtime.version, directory.directory),
      audit(directory, slice.failOn),
    ]
    return [`${scan}-${directory.service}`, job(`${scan} ${directory.service}`, slice.timeout, readCode, steps)]
  })
  return Object.fromEntries(jobs)
}

function firstPerDirectory(directories: CodeDirectory[]): CodeDirectory[] {
  const seen = new Set<string>()
  return directories.filter(({ directory }) => !seen.has(directory) && seen.add(directory))
}

/** With the Python of the service, because which packages a list resolves to depends on it. */
function pipAudit({ directory }: CodeDirectory): Step {
  const run = `pipx run --python "$(command -v python)" pip-audit==${tools.pipAudit} --requirement requirements.txt`
  return { name: 'Audit Python packages', 'working-directory': directory, run }
}

/** npm calls medium moderate; the lockfile is enough, nothing is installed. */
function npmAudit({ directory }: CodeDirectory, failOn: FailOn): Step {
  const level = failOn === 'medium' ? 'moderate' : failOn
  return { name: 'Audit npm packages', 'working-directory': directory, run: `npm audit --audit-level=${level}` }
}

/** Packages of every language, and secrets that were committed. */
function trivyJob({ repository, failOn, timeout }: RepositorySlice): Record<string, Job> {
  const permissions = { ...readCode, ...scanPermissions(repository.public) }
  const target = { 'scan-type': 'fs', 'scan-ref': '.', scanners: 'vuln,secret' }
  return {
    trivy: job('trivy', timeout, permissions, [checkout(), ...trivySteps(target, 'code', failOn, repository.public)]),
  }
}

/** One job per language. GitHub's own setting for it must be off; a private repository is asked about its runs, too. */
function codeqlJobs({ directories, timeout }: RepositorySlice): Record<string, Job> {
  const languages = new Set(directories.flatMap(({ runtime }) => codeqlLanguages[runtime.language] ?? []))
  const permissions = { actions: 'read', ...readCode, 'security-events': 'write' } as const
  const jobs = [...languages].map((language): [string, Job] => {
    const category = { category: `/language:${language}` }
    const analysis = [
      action('github/codeql-action/init', { languages: language }),
      action('github/codeql-action/analyze', category),
    ]
    return [`codeql-${language}`, job(`codeql ${language}`, timeout, permissions, [checkout(), ...analysis])]
  })
  return Object.fromEntries(jobs)
}
