// Rule: the ports of a service can be told apart, by their names and by their numbers.
import { healthPortName, metricsPortName, portName } from '../../model/names/services.ts'
import type { Port, Service } from '../../model/service.ts'
import { portsOf } from '../../model/workload.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

/** Names of ports that the compiler gives, and the word of the spec that says them. */
const ownNames: ReadonlyMap<string, string> = new Map([
  [portName, '`port`'],
  [metricsPortName, '`metrics`'],
  [healthPortName, '`health`'],
])

export const portClash: Rule = (platform) =>
  inServices(platform, (service, { name: environment }) => {
    const reason = servesNothing(service) ?? nameTaken(service) ?? sameNumber(service)
    if (reason === undefined) return []
    const { key, ...words } = reason
    return [
      {
        code: 'port-clash',
        severity: 'error',
        at: { path: ['services', service.name, ...key], environment, target: 'key' },
        ...words,
        restsOn: ['port', 'metrics'].map((other) => ['services', service.name, other]),
      },
    ]
  })

type Reason = { key: string[] } & Pick<Finding, 'message' | 'why' | 'hint'>

function servesNothing({ name, port, servicePort }: Service): Reason | undefined {
  if (port > 0 || servicePort === 0) return undefined
  return {
    key: ['servicePort'],
    message: `callers reach \`${name}\` at ${servicePort}, and nothing says where it listens`,
    why: '`servicePort` is another number for `port`',
    hint: 'write the `port` that the process listens on',
  }
}

function nameTaken({ ports }: Service): Reason | undefined {
  const taken = ports.find(({ name }) => ownNames.has(name))
  if (taken === undefined) return undefined
  return {
    key: ['ports', taken.name],
    message: `a further port cannot be called \`${taken.name}\`: the name is taken by ${ownNames.get(taken.name)}`,
    why: 'the ports of a container are told apart by their names',
    hint: `choose another name, such as \`${taken.name}-2\``,
  }
}

/** Of one protocol a number can be taken once, by a process as by the address of a service. */
function sameNumber(service: Service): Reason | undefined {
  const ports = portsOf(service)
  return clash(ports, 'port', 'listens at') ?? clash(ports, 'servicePort', 'is reached at')
}

function clash(ports: readonly Port[], key: 'port' | 'servicePort', does: string): Reason | undefined {
  const at = (port: Port) => `${port[key]}/${port.transport}`
  for (const [index, port] of ports.entries()) {
    const earlier = ports.slice(0, index).find((other) => at(other) === at(port))
    if (earlier === undefined) continue
    const number = `${port.transport.toUpperCase()} ${port[key]}`
    return {
      key: port.name === metricsPortName ? ['metrics'] : ['ports', port.name],
      message: `\`${port.name}\` ${does} ${number}, as ${ownNames.get(earlier.name) ?? `\`${earlier.name}\``} does`,
      why: 'a number can be taken once for each protocol, and Kubernetes refuses the second',
      hint:
        key === 'port'
          ? 'remove one of the two, or let the process listen elsewhere'
          : 'give one of the two another `servicePort`',
    }
  }
  return undefined
}
