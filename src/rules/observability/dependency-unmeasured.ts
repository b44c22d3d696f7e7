// Rule: an alert on calls to third parties has something that counts or probes them.
import { dependenciesOf, dependencyMetrics, type Dependency } from '../../model/dependencies.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** By signal: what must be there, and how it comes to be. */
const needs: Record<string, { isMet: (dependency: Dependency) => boolean; hint: (external: string) => string }> = {
  dependency_down: {
    isMet: ({ probed }) => probed,
    hint: (name) => `write \`externals: {${name}: {health: "https://…"}}\`, an address that answers while it works`,
  },
  dependency_latency: {
    isMet: ({ timing }) => timing.length > 0,
    hint: (name) =>
      `let a service that uses it declare \`${dependencyMetrics(name).durations}: histogram\` under \`metrics.custom\``,
  },
  dependency_error_rate: {
    isMet: ({ failing }) => failing.length > 0,
    hint: (name) =>
      `let a service that uses it declare \`${dependencyMetrics(name).durations}: histogram\` and \`${dependencyMetrics(name).failures}: counter\` under \`metrics.custom\``,
  },
}

export const dependencyUnmeasured: Rule = ({ environments }) => environments.flatMap(unmeasured)

/** Of the rules that the spec itself has: those of the pack are there for whoever has what they watch. */
function unmeasured({ name: environment, alertRules, externals, services }: Environment): Finding[] {
  const dependencies = dependenciesOf(externals, services)
  return alertRules.flatMap(({ name, builtIn, condition, scope }) => {
    const need = condition === null || builtIn ? undefined : needs[condition.signal]
    const watched = dependencies.filter((dependency) => scope.length === 0 || scope.includes(dependency.name))
    if (need === undefined || watched.some(need.isMet)) return []
    return [
      {
        code: 'dependency-unmeasured',
        severity: 'warning',
        at: { path: ['alerts', 'rules', name], environment },
        message: `\`${name}\` can never fire: nothing measures \`${condition?.signal}\``,
        why: 'what third parties do is seen by those who call them, or by a probe',
        hint: need.hint(watched[0]?.name ?? 'name'),
      },
    ]
  })
}
