// Rule: a service uses others, not itself.
import { inServices, type Rule } from './rule.ts'

export const othersAreUsed: Rule = (platform) =>
  inServices(platform, ({ name, uses }, { name: environment }) =>
    uses.some((use) => use.kind === 'service' && use.name === name)
      ? [
          {
            code: 'uses-itself',
            severity: 'warning',
            at: { path: ['services', name, 'uses'], environment },
            message: `\`${name}\` uses itself`,
            why: 'what a process says to itself needs no network, and the map would show a circle',
            hint: `remove \`${name}\` from its own \`uses\`; another process of the same code is a service of its own`,
          },
        ]
      : [],
  )
