// Whom the rules of network policies name, and by which ports.
import type { NetworkPolicyPeer, NetworkPolicyPort } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { namespaceLabel } from '../../../model/names/labels.ts'
import type { Transport } from '../../../model/service.ts'
import { IntOrString } from './api-objects.ts'

/** As Kubernetes writes them. @see https://kubernetes.io/docs/reference/networking/service-protocols/ */
export const protocolNames: Record<Transport, 'TCP' | 'UDP'> = { tcp: 'TCP', udp: 'UDP' }

/** One port of a rule, as a number. */
export function tcp(port: number): NetworkPolicyPort {
  return portOfRule({ port, transport: 'tcp' })
}

/** One port of a rule by its number, of either protocol. */
export function portOfRule({ port, transport }: { port: number; transport: Transport }): NetworkPolicyPort {
  return { protocol: protocolNames[transport], port: IntOrString.fromNumber(port) }
}

/** All pods of another namespace. */
export function inNamespace(name: string): NetworkPolicyPeer {
  return { namespaceSelector: { matchLabels: { [namespaceLabel]: name } } }
}

/** The pods of the same namespace with all of the labels. */
export function pods(matchLabels: Record<string, string>): NetworkPolicyPeer {
  return { podSelector: { matchLabels } }
}

/**
 * Where clouds hand out the credentials of a machine; no application has business there.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html (fd00:ec2::254)
 */
const metadataService = { four: '169.254.169.254/32', six: 'fd00:ec2::254/128' }

/** Any address but that where clouds hand out the credentials of a machine. */
export function anywhere(): NetworkPolicyPeer[] {
  return internet([])
}

/**
 * Any address outside of the networks, given as CIDR of either version: a cluster of IPv6 has no other way to a third
 * party.
 */
export function internet(privateNetworks: string[]): NetworkPolicyPeer[] {
  const [four, six] = [
    privateNetworks.filter((each) => !each.includes(':')),
    privateNetworks.filter((each) => each.includes(':')),
  ]
  return [
    { ipBlock: { cidr: '0.0.0.0/0', except: [metadataService.four, ...four] } },
    { ipBlock: { cidr: '::/0', except: [metadataService.six, ...six] } },
  ]
}
