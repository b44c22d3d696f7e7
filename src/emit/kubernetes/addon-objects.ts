// The Kubernetes objects that stand beside the chart of an add-on.
import type { Chart } from 'cdk8s'
import type { OutputFile } from '../../model/output.ts'
import { folders, labelsOf } from '../../model/names.ts'
import { emitChart } from './chart.ts'
import { addExternalSecret } from './external-secret.ts'
import type { AddonSlice } from './units.ts'

/** The files of an add-on: its Secrets, made from the store, in its own namespace. */
export function emitAddonObjects(slice: AddonSlice): OutputFile[] {
  const { facts, name, namespace } = slice
  const folder = folders.kubernetes(facts.environment, name)
  return emitChart(folder, { namespace, labels: labelsOf(facts, name, 'add-on') }, [emitAddonSecrets], slice)
}

function emitAddonSecrets(chart: Chart, { facts, secrets }: AddonSlice): void {
  for (const secret of secrets) addExternalSecret(chart, `external-secret.${secret.name}`, facts, {}, secret)
}
