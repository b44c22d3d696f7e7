// One cdk8s chart per unit, and how its objects become files.
import { ApiObject, App, Chart } from 'cdk8s'
import type { ApiObjectProps, ChartProps } from 'cdk8s'
import type { Json } from '../../lib/json.ts'
import type { OutputFile } from '../../model/output.ts'
import { inReadingOrder } from './reading-order.ts'

/** Adds objects to the chart of a unit. The id of an object is the name of its file, such as `deployment`. */
export type AddObjects<Slice> = (chart: Chart, slice: Slice) => void

/**
 * Runs `steps` over one slice and returns a file per object kind under `folder`, in the order of the steps. Objects
 * that share a file have the ids `<file>` and `<file>.<what>`.
 *
 * A chart of its own for each unit keeps the cost linear, and objects are rendered one by one, because an app that
 * synthesises resolves and validates everything in it once per chart.
 */
export function emitChart<Slice>(folder: string, props: ChartProps, steps: AddObjects<Slice>[], slice: Slice): OutputFile[] {
  const chart = new Chart(new App(), 'unit', { ...props, disableResourceNameHashes: true })
  for (const addObjects of steps) addObjects(chart, slice)
  const files = new Map<string, Json[]>()
  for (const object of chart.apiObjects) {
    const name = object.node.id.split('.')[0] ?? object.node.id
    files.set(name, [...(files.get(name) ?? []), inReadingOrder(object.toJson() as Json)])
  }
  return [...files].map(([name, documents]) => ({ path: `${folder}/${name}.yaml`, format: 'yaml', documents }))
}

/**
 * Adds an object whose kind cdk8s-plus-27 does not know, or knows only in the form of Kubernetes 1.27. `Kind` is the
 * type of the whole object, so the compiler checks every field all the same.
 */
export function addObject<Kind extends ApiObjectProps>(chart: Chart, id: string, object: Kind): void {
  new ApiObject(chart, id, object)
}
