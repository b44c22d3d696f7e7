// Every folder and values file that an Argo CD Application reads is there; Argo CD would only say so in the cluster.
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import { applicationSources } from '../applications.ts'
import type { Check, Finding } from '../check.ts'
import type { Tree } from '../trees.ts'

export const argocdPaths: Check = {
  name: 'argocd-paths',
  about: 'every folder and values file that an Application reads exists in the tree',
  run(tree) {
    const sources = applicationSources(tree)
    return {
      judged: [...new Set(sources.map(({ file }) => file))],
      findings: sources.flatMap(({ file, source }) => checkSource(tree, file, source)),
    }
  },
}

function checkSource(tree: Tree, file: string, source: JsonObject): Finding[] {
  const folders = typeof source['path'] === 'string' ? [source['path']] : []
  const missing = [...folders, ...valuesFiles(source)]
    .map(insideGenerated)
    .filter((path) => path !== undefined && !exists(tree, path))
  return missing.map((path) => ({
    file,
    rule: 'missing-path',
    message: `the Application reads ${path}, and nothing generates it`,
  }))
}

function valuesFiles(source: JsonObject): string[] {
  const helm: Json = source['helm'] ?? {}
  const files = isJsonObject(helm) && Array.isArray(helm['valueFiles']) ? helm['valueFiles'] : []
  return files.filter((path) => typeof path === 'string')
}

/** The part of a repository path from `generated/` on; `undefined` for a path that is not ours, such as a chart's own. */
function insideGenerated(path: string): string | undefined {
  return /(?:^|\/)(generated(?:\/.*)?)$/.exec(path)?.[1]?.replace(/\/$/, '')
}

/** A path with a template in it (an ApplicationSet's) counts up to the template. */
function exists(tree: Tree, path: string): boolean {
  const fixed = path.replace(/\/?\{\{.*$/, '')
  return tree.files.some((file) => file === fixed || file.startsWith(`${fixed}/`))
}
