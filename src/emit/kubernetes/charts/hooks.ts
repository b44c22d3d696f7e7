// What Argo CD is told by annotations, told to Helm.
import { isJsonObject, type Json, type JsonObject } from '../../../lib/json.ts'
import { keepData, serviceWaves } from '../kit/sync.ts'

/**
 * When Helm runs what Argo CD runs in a wave or as a hook. It runs hooks of `pre-install` before there is anything that they
 * read, so what comes before the workload on an upgrade comes after everything else on the first installation; an
 * upgrade runs them with the configuration of the release before. `post-rollback` has none: only the version that brought a
 * migration knows the way back.
 * @see https://helm.sh/docs/topics/charts_hooks/
 */
const beforeWorkload = 'post-install,pre-upgrade'
const afterWorkload = 'post-install,post-upgrade'

const waves: Record<number, string> = {
  [serviceWaves.validation]: beforeWorkload,
  [serviceWaves.backup]: beforeWorkload,
  [serviceWaves.migration]: beforeWorkload,
  [serviceWaves.seed]: 'post-install', // an empty database is filled once
  [serviceWaves.contract]: afterWorkload,
}

/** Weights of hooks that Argo CD knows by their phase: the Job of a service stands with the workloads, tests come last. */
const phases: Record<string, number> = { Sync: 0, PostSync: serviceWaves.contract + 1 }

/** Its objects of this kind start when they are made, and are gone when they are deleted: hooks, and no part of the release. */
const running = ['Job', 'Backup']

/** The object as Helm takes it; undefined where only people create it. */
export function forHelm(object: JsonObject): JsonObject | undefined {
  const metadata = isJsonObject(object.metadata) ? object.metadata : {}
  const annotations = isJsonObject(metadata.annotations) ? metadata.annotations : {}
  const phase = annotations['argocd.argoproj.io/hook']
  if (phase === 'Skip') return undefined
  const own = Object.fromEntries(
    Object.entries(annotations).filter(([name]) => !name.startsWith('argocd.argoproj.io/')),
  )
  const all = {
    ...own,
    ...keptByHelm(annotations),
    ...(running.includes(String(object.kind)) ? hookOf(annotations, phase) : {}),
  }
  const { annotations: _, ...rest } = metadata
  return { ...object, metadata: Object.keys(all).length === 0 ? rest : { ...rest, annotations: all } }
}

/** @see https://helm.sh/docs/howto/charts_tips_and_tricks/#tell-helm-not-to-uninstall-a-resource */
function keptByHelm(annotations: JsonObject): JsonObject {
  const options = String(annotations['argocd.argoproj.io/sync-options'] ?? '')
  return options.includes(keepData['argocd.argoproj.io/sync-options']) ? { 'helm.sh/resource-policy': 'keep' } : {}
}

/** Deleted before it is made again, because a Job cannot be changed; until then its log can be read. */
function hookOf(annotations: JsonObject, phase: Json | undefined): JsonObject {
  const wave = Number(annotations['argocd.argoproj.io/sync-wave'] ?? 0)
  const weight = typeof phase === 'string' ? (phases[phase] ?? 0) : wave
  return {
    'helm.sh/hook': waves[wave] ?? afterWorkload,
    'helm.sh/hook-weight': String(weight),
    'helm.sh/hook-delete-policy': 'before-hook-creation',
  }
}
