// Rules: a service uses others, not itself, and such as can be reached.
import { clusterServices } from '../../model/delivery/targets.ts'
import { isCalled } from '../../model/workload.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

export const usesItself: Rule = (platform) =>
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

/** What has no port has no address: work reaches it through a queue, or the clock starts it. */
export const nothingListens: Rule = (platform) =>
  inServices(platform, ({ name, uses }, environment) => {
    const deaf = new Set(
      clusterServices(environment)
        .filter((service) => !isCalled(service))
        .map((service) => service.name),
    )
    return uses
      .filter((use) => use.kind === 'service' && use.name !== name && deaf.has(use.name))
      .map((use): Finding => ({
        code: 'nothing-listens',
        severity: 'error',
        at: { path: ['services', name, 'uses'], environment: environment.name },
        message: `\`${name}\` uses \`${use.name}\`, but \`${use.name}\` has no port`,
        why: 'there is no address that it could call, and no port that could be opened',
        hint: `write the \`port\` of \`${use.name}\`, or give it work through a queue that both use`,
      }))
  })
