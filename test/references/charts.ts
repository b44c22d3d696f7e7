// What charts make that our own objects refer to, as the inventory of the rendered charts has it.
import type { JsonObject } from '../../src/lib/json.ts'
import { readInventories, type InventoryObject } from '../charts/inventory.ts'
import type { Made } from './made.ts'
import { listAt, textAt } from './read.ts'

const inventories = readInventories()

/** What comes with the charts of an Application, in whatever render of them. */
export function madeByCharts(application: JsonObject): Made {
  const namespace = textAt(application, 'spec', 'destination', 'namespace')
  const made = listAt(application, 'spec', 'sources').flatMap(
    (source) => inventories.get(textAt(source, 'chart'))?.objects ?? [],
  )
  return {
    pods: made.flatMap((object) => podsOf(object, namespace)),
    services: made.flatMap((object) => serviceOf(object, namespace)),
    objects: made.flatMap((object) => accountOf(object, namespace)),
  }
}

function podsOf({ namespace, pods }: InventoryObject, own: string): NonNullable<Made['pods']> {
  return pods === undefined ? [] : [{ namespace: namespace ?? own, labels: pods.labels }]
}

/** Ports are left open: `test/charts/joins.test.ts` follows them to the containers. */
function serviceOf({ namespace, name, service }: InventoryObject, own: string): NonNullable<Made['services']> {
  return service === undefined ? [] : [{ namespace: namespace ?? own, name, labels: service.labels }]
}

function accountOf({ kind, namespace, name }: InventoryObject, own: string): JsonObject[] {
  return kind === 'ServiceAccount' ? [{ kind, metadata: { name, namespace: namespace ?? own } }] : []
}
