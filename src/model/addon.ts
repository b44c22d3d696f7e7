// An add-on of one environment: what is installed and what belongs to it, in model terms. Emitters know no add-on.
import type { JsonObject } from '../lib/json.ts'

/** A chart of a Helm repository. `version` is exact. */
export type Chart = { kind: 'chart'; repository: string; name: string; version: string }

/** Plain manifests (or a kustomization) in a folder of a git repository, at a tag. */
export type GitManifests = { kind: 'git'; repository: string; path: string; version: string }

/** Manifests that belong to a release on GitHub, whose images only the release pins; `repository` is its HTTPS URL. */
export type ReleaseManifest = { kind: 'release'; repository: string; file: string; version: string }

/**
 * A Kubernetes Secret that the add-on expects, filled from the secret store. `labels` are those of the Secret itself, by
 * which some add-ons find theirs. With a `template` the Secret has the texts of its `data` in place of the entries, which
 * these texts may name: `{{ .password }}`.
 * @see https://external-secrets.io/latest/guides/templating/
 */
export type AddonSecret = {
  name: string
  entries: { key: string; path: string; property: string }[]
  labels?: Record<string, string>
  template?: { type: string; data: Record<string, string> }
}

/** A Kubernetes object that stands beside a chart, in the add-on's namespace unless it says another. */
export type AddonObject = {
  apiVersion: string
  kind: string
  metadata: { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> }
}

/**
 * One add-on in one environment. `wave` orders it among the Applications of the environment (negative: before the
 * services). `serverSideApply` where its custom resource definitions are too big for a client-side apply.
 */
export type AddonRelease = {
  name: string
  source: Chart | GitManifests | ReleaseManifest
  namespace: string
  wave: number
  serverSideApply: boolean
  /** What the add-on's pods need of the Pod Security standards. */
  podSecurity: 'restricted' | 'baseline' | 'privileged'
  /** Only what differs from the chart's own defaults. */
  values: JsonObject
  /** Only in the first region: what keeps data that the others do not have, or works on it. */
  primaryOnly: boolean
  /** By region besides the first: what these values say otherwise there. */
  regionalValues: Record<string, JsonObject>
  /** What the secret store fills; nothing where no store does, and people make these Secrets themselves. */
  secrets: AddonSecret[]
  /** Objects beside the chart, applied together with it: what the chart installs a definition or an operator for. */
  objects: AddonObject[]
}

/** The wave of the objects that an environment shares, among them the secret store. */
export const platformWave = -3

/**
 * An add-on that comes before the secret store would wait for ever for a Secret that stands beside its own chart: its
 * Secrets come with the shared objects instead.
 */
export function comesBeforeStore({ wave }: Pick<AddonRelease, 'wave'>): boolean {
  return wave < platformWave
}
