// The sources of all Argo CD Applications of a tree, those inside ApplicationSets included.
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { documentsLike, type Tree } from './trees.ts'

/** One source of an Application, with the file that it stands in. */
export type ApplicationSource = { file: string; source: JsonObject }

/** Lists the sources of every Application under `generated/argocd/`. */
export function applicationSources(tree: Tree): ApplicationSource[] {
  return documentsLike(tree, /^generated\/argocd\/.*\.ya?ml$/).flatMap(({ file, value }) =>
    sourcesOf(value).map((source) => ({ file, source })),
  )
}

/** The charts that Applications install, by the values file (from `helm/` on) that they are given. */
export function chartOfValues(tree: Tree): Map<string, { chart: string; version: string }> {
  const charts = new Map<string, { chart: string; version: string }>()
  for (const { source } of applicationSources(tree)) {
    const helm: Json = source['helm'] ?? {}
    const files = isJsonObject(helm) && Array.isArray(helm['valueFiles']) ? helm['valueFiles'] : []
    const chart = chartName(source)
    for (const file of files) {
      const key = typeof file === 'string' ? /helm\/[^/]+\/[^/]+\/values\.ya?ml$/.exec(file)?.[0] : undefined
      if (key !== undefined && chart !== undefined)
        charts.set(key, { chart, version: String(source['targetRevision']) })
    }
  }
  return charts
}

/** `chart:` of a Helm repository; in an OCI source the chart is the last part of the address. */
function chartName(source: JsonObject): string | undefined {
  if (typeof source['chart'] === 'string') return source['chart'].split('/').pop()
  const address = source['repoURL']
  return typeof address === 'string' && address.startsWith('oci://') ? address.split('/').pop() : undefined
}

function sourcesOf(value: Json): JsonObject[] {
  if (!isJsonObject(value)) return []
  if (value['kind'] === 'ApplicationSet')
    return sourcesOf({ kind: 'Application', spec: at(at(value['spec'], 'template'), 'spec') })
  if (value['kind'] !== 'Application') return []
  const [one, many] = [at(value['spec'], 'source'), at(value['spec'], 'sources')]
  return [one, ...(Array.isArray(many) ? many : [])].filter((source) => isJsonObject(source))
}

function at(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) ? value[key] : undefined
}
