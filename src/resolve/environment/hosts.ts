// In whose cluster previews live: the one that they name, else that of an environment below production.
import type { Tier } from '../../model/environment.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { didYouMean } from '../../report/suggest.ts'
import type { Layers } from '../layers/layers.ts'

/** The environment that hosts previews; undefined where none of them runs in a cluster, or none is found. */
export type Host = { host: Layers | undefined; findings: Finding[] }

/**
 * Where nobody names a cluster. Staging has a load balancer and certificates that browsers trust, by which people can look
 * at a preview; development has neither. Production is never chosen: what a pull request changes is not reviewed yet.
 */
const candidates: Tier[] = ['staging', 'development']

/** Finds the host of `preview` among the environments that have a cluster. */
export function hostOf(preview: Layers, ordinary: Layers[]): Host {
  const named = preview.effective.environment.cluster
  const clusters = ordinary.filter(hasCluster)
  if (!hasCluster(preview)) return { host: undefined, findings: [] }
  if (named !== undefined) return namedHost(preview, named, clusters)
  const host = candidates.flatMap((tier) => clusters.filter((layers) => layers.tier === tier))[0]
  return { host, findings: host === undefined ? [noHost(preview)] : [] }
}

/** The name of a cluster, or of the environment whose cluster it is. */
function namedHost(preview: Layers, named: string, clusters: Layers[]): Host {
  const host = clusters.find(({ effective, name }) => effective.environment.cluster === named || name === named)
  return { host, findings: host === undefined ? [unknownCluster(preview, named, clusters)] : [] }
}

function hasCluster({ effective: { infrastructure, services } }: Layers): boolean {
  return infrastructure.target === 'kubernetes' || Object.values(services).some(({ target }) => target === 'kubernetes')
}

function noHost({ name }: Layers): Finding {
  return {
    code: 'preview-without-cluster',
    severity: 'error',
    at: { path: ['environments', name], target: 'key' },
    message: `no cluster is there for the previews of \`${name}\``,
    why: 'previews live in the cluster of an environment below production, and there is none',
    hint: `add one, such as \`staging: {deploy: main}\`, or name the cluster of another environment: \`${name}: {deploy: pull-request, cluster: …}\``,
  }
}

function unknownCluster({ name }: Layers, named: string, clusters: Layers[]): Finding {
  const known = clusters.map(({ effective }) => effective.environment.cluster ?? '')
  return {
    code: 'unknown-name',
    severity: 'error',
    at: { path: ['environments', name, 'cluster'] },
    message: `\`${named}\` is the cluster of no environment`,
    why: 'previews live in the cluster of another environment, whose Argo CD makes them',
    hint: didYouMean(named, [...known, ...clusters.map((layers) => layers.name)], 'clusters'),
  }
}
