// `patches` of one environment -> the model: whose object each changes, and where it was written.
import type { JsonObject } from '../../lib/json.ts'
import type { Operation, Patch } from '../../model/patch.ts'
import type { EffectivePatch } from '../layers/effective.ts'
import type { Layers } from '../layers/layers.ts'

/** A list replaces, so all patches of an environment come from one file. */
export function patchesOf({ effective: { patches, environment }, overlays }: Layers): Patch[] {
  if (!patches) return []
  const writtenIn = overlays.findLast(({ spec }) => spec.patches !== undefined)?.environment ?? ''
  return patches.map((patch, index) => patchOf(patch, index, writtenIn, environment.namespace))
}

function patchOf(patch: EffectivePatch, index: number, writtenIn: string, namespace: string): Patch {
  const { operations = [], ...changes } = patch
  const { apiVersion, kind, metadata } = patch
  return {
    index,
    writtenIn,
    target: { apiVersion, kind, name: metadata.name, namespace: metadata.namespace ?? namespace },
    namespaced: metadata.namespace !== undefined,
    changes: changes as object as JsonObject,
    operations: operations as Operation[],
  }
}
