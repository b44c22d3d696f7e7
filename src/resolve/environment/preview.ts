// One environment per pull request: its layers, and those of the environment that hosts it -> its part of the model.
import type { JsonObject } from '../../lib/json.ts'
import { seconds } from '../../lib/quantities.ts'
import type { Preview } from '../../model/delivery/preview.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { EffectiveSpec } from '../layers/effective.ts'
import { environmentOf, privateNetworkOf, type Given } from './environment.ts'
import { hostOf } from './hosts.ts'
import { builtImage, releaseOf } from '../services/images.ts'
import type { Layers } from '../layers/layers.ts'

/** Lowers a preview. It has no add-ons: those of its host serve it, and what is known of the cluster is known from there. */
export function previewOf(
  own: Layers,
  ordinary: Layers[],
  given: Given,
): { preview: Preview; layers: Layers; findings: Finding[] } {
  const { host, findings: found } = hostOf(own, ordinary)
  const layers = { ...own, effective: host === undefined ? own.effective : hostedBy(host.effective, own.effective) }
  const { environment, findings } = environmentOf(layers, given)
  const { effective } = layers
  const preview: Preview = {
    ...environment,
    effective: effective as object as JsonObject,
    host: host?.name ?? '',
    repository: effective.repository.name,
    lifetime: seconds(effective.environment.ttl ?? '0s'),
  }
  return { preview, layers, findings: [...found, ...findings] }
}

/** The cluster, its gateway and network are the host's; so are the releases of services whose code is in another repository. */
function hostedBy(host: EffectiveSpec, own: EffectiveSpec): EffectiveSpec {
  const elsewhere = Object.entries(own.services).flatMap(([name, service]): [string, string][] => {
    if (service.repository === own.repository.name) return []
    const repository = service.build === undefined ? '' : builtImage(name, service, own).repository
    const release = releaseOf(name, service, repository, host)
    return release === undefined ? [] : [[name, release]]
  })
  const network = privateNetworkOf(host)
  return {
    ...own,
    environment: {
      ...own.environment,
      ...(host.environment.cluster !== undefined && { cluster: host.environment.cluster }),
    },
    infrastructure: {
      ...own.infrastructure,
      gateway: host.infrastructure.gateway,
      ...(network !== '' && { network: { ...own.infrastructure.network, cidr: network } }),
    },
    ...(elsewhere.length > 0 && { releases: { ...Object.fromEntries(elsewhere), ...own.releases } }),
  }
}
