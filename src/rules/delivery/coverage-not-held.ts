// Rule: the least coverage that the spec asks for is held by the tests that run. Only the preset of Python can pass it on.
import type { Platform } from '../../model/platform.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { listNames } from '../../report/suggest.ts'
import type { Rule } from '../rule.ts'

export const coverageNotHeld: Rule = (platform): Finding[] => {
  const minimum = platform.ci?.coverage.minimum ?? 0
  const names = minimum === 0 ? [] : testedWithout(platform, minimum)
  if (names.length === 0) return []
  return [
    {
      code: 'coverage-not-held',
      severity: 'warning',
      at: { path: ['ci', 'coverage', 'min'] },
      message: `the tests of ${listNames(names, 'and')} do not fail below ${minimum}% of coverage`,
      why: 'their commands decide what fails, and nothing tells these of a minimum',
      hint: `set it in the configuration of the test runner (\`coverageThreshold\` of Jest, \`test.coverage.thresholds\` of Vitest), or in \`ci.test\` of the service with \`${minimum}\` in the command`,
    },
  ]
}

/** Services whose tests run without any word of the minimum. */
function testedWithout({ environments }: Platform, minimum: number): string[] {
  const services = environments.flatMap((environment) => environment.services)
  const holds = new RegExp(`(^|[^0-9.])${String(minimum).replace('.', '\\.')}($|[^0-9.])`)
  const without = services.filter(({ checks }) => checks !== null && checks.test !== '' && !holds.test(checks.test))
  return [...new Set(without.map(({ name }) => name))]
}
