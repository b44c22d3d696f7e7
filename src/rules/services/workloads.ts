// Rules about single workloads that Kubernetes would refuse, or accept and never run.
import { millicores } from '../../lib/quantities.ts'
import type { Service } from '../../model/service.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

/** What is set aside for a container is not more than what it may take. */
export const requestAboveLimit: Rule = (platform) =>
  inServices(platform, ({ name, resources: { requests, limits } }, { name: environment }) => {
    const place = ['services', name, 'resources', 'requests']
    return [
      ...(limits.cpu !== '' && millicores(requests.cpu) > millicores(limits.cpu)
        ? [
            above(
              [...place, 'cpu'],
              environment,
              `\`${name}\` asks for ${requests.cpu} of CPU, more than the ${limits.cpu} that it may take`,
            ),
          ]
        : []),
      ...(bytes(requests.memory) > bytes(limits.memory)
        ? [
            above(
              [...place, 'memory'],
              environment,
              `\`${name}\` asks for ${requests.memory} of memory, more than the ${limits.memory} that it may take`,
            ),
          ]
        : []),
    ]
  })

function above(path: SpecPath, environment: string, message: string): Finding {
  return {
    code: 'request-above-limit',
    severity: 'error',
    at: { path, environment },
    message,
    why: 'Kubernetes refuses the pod',
    hint: 'raise the limit (`resources.cpu`, `resources.memory`), or leave `requests` out: it is derived',
  }
}

const bytesPer: Record<string, number> = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 }

function bytes(size: string): number {
  return Number(size.slice(0, -2)) * (bytesPer[size.slice(-2)] ?? 1)
}

/** Most servers listen where PORT says, and everything else of ours goes to `port`. */
export const portElsewhere: Rule = (platform) =>
  inServices(platform, ({ name, port, variables }, { name: environment }) => {
    const told = variables.find((variable) => variable.name === 'PORT')?.value
    if (port === 0 || told === undefined || told === String(port)) return []
    return [
      {
        code: 'port-elsewhere',
        severity: 'warning',
        at: { path: ['services', name, 'env', 'PORT'], environment },
        message: `\`PORT\` sends \`${name}\` to ${told}, and its \`port\` is ${port}`,
        why: 'requests and health checks go to `port`',
        hint: `write \`port: ${told}\`, and leave the variable out: it is set to the port`,
      },
    ]
  })

/** A rolling update may either add a replica first or take one away first. */
export const updateStandsStill: Rule = (platform) =>
  inServices(platform, ({ name, strategy }, { name: environment }) =>
    strategy.kind === 'rolling' && isNone(strategy.surge) && isNone(strategy.unavailable)
      ? [
          {
            code: 'update-stands-still',
            severity: 'error',
            at: { path: ['services', name, 'strategy'], environment },
            message: `\`${name}\` may neither have a replica more nor one less during an update`,
            why: 'Kubernetes refuses it, because the first step would already be forbidden',
            hint: 'write `rolling: {surge: 25%}`, or allow one to be `unavailable`',
          },
        ]
      : [],
  )

function isNone(share: string): boolean {
  return Number.parseFloat(share) === 0
}

/** Root is what the restricted Pod Security standard is there to refuse. */
export const rootUser: Rule = (platform) =>
  inServices(platform, ({ name, user }: Service, { name: environment, facts }) =>
    user === 0 && facts.podSecurity === 'restricted'
      ? [
          {
            code: 'root-user',
            severity: 'error',
            at: { path: ['services', name, 'user'], environment },
            message: `\`${name}\` runs as user 0 (root), which the Pod Security standard \`restricted\` refuses`,
            why: 'its pods would be rejected when they are deployed',
            hint: 'write the number of a user of the image, such as `user: 10001`, or `security: {podSecurity: baseline}`',
          },
        ]
      : [],
  )
