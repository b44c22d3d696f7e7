// Linters of Kubernetes objects do not know Argo's Rollout. They judge it as the Deployment that it stands in for.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isJsonObject, type Json } from '../../src/lib/json.ts'
import type { Document } from './check.ts'

/**
 * Writes the documents below `folder` under their own paths, with each Rollout turned into a Deployment and each
 * reference to one following it. The strategy is dropped: canary steps have no meaning in a Deployment.
 */
export function writeAsDeployments(documents: Document[], folder: string): void {
  const files = new Map<string, Json[]>()
  for (const { file, value } of documents) files.set(file, [...(files.get(file) ?? []), asDeployment(value)])
  for (const [file, values] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), values.map((value) => `---\n${JSON.stringify(value, null, 2)}\n`).join(''))
  }
}

/** One object as linters shall see it; everything but Rollouts and references to them stays as it is. */
export function asDeployment(value: Json): Json {
  if (Array.isArray(value)) return value.map(asDeployment)
  if (!isJsonObject(value)) return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asDeployment(child ?? null)]))
  if (inner['kind'] !== 'Rollout' || inner['apiVersion'] !== 'argoproj.io/v1alpha1') return inner
  const renamed = { ...inner, apiVersion: 'apps/v1', kind: 'Deployment' }
  if (!isJsonObject(inner['spec'])) return renamed
  const { strategy: _canary, analysis: _history, ...spec } = inner['spec']
  return { ...renamed, spec: { ...spec, strategy: { type: 'RollingUpdate' } } }
}
