// What the lowering of one environment carries along: the effective spec, the names in it, and a place for findings.
import type { EnvironmentFacts } from '../model/environment.ts'
import type { Finding, SpecPath } from '../report/diagnostic.ts'
import type { EffectiveSpec } from './layers/effective.ts'
import type { Names } from './names.ts'

/** One environment while it is lowered. Findings are only ever added, in the order in which they are met. */
export type Context = {
  environment: string
  spec: EffectiveSpec
  facts: EnvironmentFacts
  /** Texts of the files of the repository that services mount, by path. */
  files: Readonly<Record<string, string>>
  names: Names
  /** Services that the platform has and this environment does not run. */
  leftOut: ReadonlySet<string>
  /** Services whose routes the environment's own overlay writes: their hosts are meant as they stand. */
  ownRoutes: ReadonlySet<string>
  report(
    finding: Omit<Finding, 'at' | 'severity'> & {
      path: SpecPath
      severity?: Finding['severity']
      target?: 'key' | 'value'
    },
  ): void
}

/** A context whose findings end in the list that is returned beside it. */
export function contextOf(carried: Omit<Context, 'report'>): { context: Context; findings: Finding[] } {
  const findings: Finding[] = []
  const report: Context['report'] = ({ path, target, severity = 'error', ...finding }) => {
    findings.push({ ...finding, severity, at: { path, environment: carried.environment, ...(target && { target }) } })
  }
  return { context: { ...carried, report }, findings }
}

/** A service cannot do without what it uses: its calls would go nowhere. */
export function reportLeftOut(
  service: string,
  name: string,
  { environment, report }: Pick<Context, 'environment' | 'report'>,
): void {
  report({
    code: 'service-left-out',
    path: ['environments', environment, 'services'],
    message: `\`${service}\` uses \`${name}\`, which does not run in \`${environment}\``,
    why: 'its calls would go nowhere',
    hint: `add \`${name}\` to the list, or take \`${service}\` out of it`,
  })
}
