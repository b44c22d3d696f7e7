// One cdk8s chart per unit, and how its objects become files.
import { ApiObject, App, Chart } from 'cdk8s'
import type { ApiObjectProps, ChartProps } from 'cdk8s'
import type { Json, JsonObject } from '../../../lib/json.ts'
import type { OutputFile } from '../../../model/output.ts'
import { asHeld } from './as-held.ts'
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
export function emitChart<Slice>(
  folder: string,
  props: ChartProps,
  steps: AddObjects<Slice>[],
  slice: Slice,
): OutputFile[] {
  const chart = new Chart(new App(), 'unit', { ...props, disableResourceNameHashes: true })
  for (const addObjects of steps) addObjects(chart, slice)
  const files = new Map<string, Json[]>()
  for (const object of chart.apiObjects) {
    const name = object.node.id.split('.')[0] ?? object.node.id
    files.set(name, [...(files.get(name) ?? []), inReadingOrder(asHeld(object.toJson() as JsonObject))])
  }
  return [...files].map(([name, documents]) => ({ path: `${folder}/${name}.yaml`, format: 'yaml', documents }))
}

/** The file that objects of a kind stand in, without its ending: `ScheduledBackup` is `scheduled-backup`, `HTTPRoute` `http-route`. */
export function fileOfKind(kind: string): string {
  return kind.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase()
}

/**
 * Adds one object, which gets the namespace and the labels of the chart. `Kind` is the type of the whole object, so
 * the compiler checks every field: for core kinds call `manifest` of the typed constructs of cdk8s-plus-27; for custom
 * resources, and for what Kubernetes got after 1.27, name a type of kubernetes-models.
 */
export function addObject<Kind extends ApiObjectProps>(chart: Chart, id: string, object: Kind): void {
  new PlainObject(chart, id, object)
}

/**
 * An object without lazy values. The search of cdk8s for such values in every leaf takes two thirds of the time of a
 * unit, and our objects are complete when they are added.
 */
class PlainObject extends ApiObject {
  readonly #object: ApiObjectProps

  constructor(chart: Chart, id: string, object: ApiObjectProps) {
    super(chart, id, { apiVersion: object.apiVersion, kind: object.kind, metadata: object.metadata })
    this.#object = object
  }

  override toJson(): ApiObjectProps {
    const { metadata } = this.#object
    const labels = { ...this.chart.labels, ...metadata?.labels }
    return { ...this.#object, metadata: { namespace: this.chart.namespace, ...metadata, labels } }
  }
}
