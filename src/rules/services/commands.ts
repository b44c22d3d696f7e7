// Rules: a process that is told to stop hears it, and has the time to finish what it does.
import { withExec } from '../../lib/shell.ts'
import type { Environment } from '../../model/environment.ts'
import type { Service } from '../../model/service.ts'
import { isServer } from '../../model/workload.ts'
import { inServices, type Rule } from '../rule.ts'

/** What runs to its end is not told to stop in the middle of every release. */
export const signalsNotPassed: Rule = (platform) =>
  inServices(platform, (service, environment) => {
    if (!isServer(service) || withExec(service.command).kind !== 'compound') return []
    return [
      {
        code: 'signals-not-passed',
        severity: 'warning',
        at: { path: ['services', service.name, 'command'], environment: environment.name },
        message: `the command of \`${service.name}\` needs its shell, which does not pass the order to stop on to the program`,
        why: 'at every release, scale-in and drain the program is killed in the middle of its work after the grace period',
        hint: 'move the script into the image and end it with `exec <program>`, or set a `trap` that stops what it has started',
      },
    ]
  })

export const commandAndArgs: Rule = (platform) =>
  inServices(platform, ({ name, command, arguments: given }, environment) => {
    if (command === '' || given.length === 0) return []
    return [
      {
        code: 'command-and-args',
        severity: 'error',
        at: { path: ['services', name, 'args'], environment: environment.name, target: 'key' },
        message: `\`${name}\` has both \`command\` and \`args\``,
        why: "`command` replaces the image's entrypoint, so that there is nothing left that `args` could be given to",
        hint: 'put the arguments into `command`, or remove `command` to keep the entrypoint',
      },
    ]
  })

/** What takes requests only puts jobs into the queue. */
export const shutdownBeforeTimeout: Rule = (platform) =>
  inServices(platform, (service, environment) => {
    const longest = takesJobs(service) ? longestJob(service, environment) : undefined
    if (longest === undefined || service.shutdown >= longest.timeout) return []
    return [
      {
        code: 'shutdown-before-timeout',
        severity: 'warning',
        at: { path: ['services', service.name, 'shutdown'], environment: environment.name },
        message: `\`${service.name}\` is killed ${service.shutdown}s after the order to stop, but a job of \`${longest.name}\` may take ${longest.timeout}s`,
        why: 'jobs that are running at a release are lost or run a second time',
        hint: `write \`shutdown: ${longest.timeout}s\`, or remove it: the longest \`timeout\` of the queues is the default`,
      },
    ]
  })

function takesJobs(service: Service): boolean {
  return isServer(service) && service.port === 0
}

function longestJob({ uses }: Service, { queues }: Environment): { name: string; timeout: number } | undefined {
  return queues
    .filter(({ name }) => uses.some(({ kind, named }) => kind === 'queue' && named === name))
    .toSorted((one, other) => other.timeout - one.timeout)[0]
}
