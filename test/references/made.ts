// What comes into being because an object is there: pods of workloads, and what operators make of custom resources.
import type { JsonObject } from '../../src/lib/json.ts'
import { listAt, mapAt, textAt, valuesAt } from './read.ts'
import { madeByCharts } from './charts.ts'
import { operators } from './operators.ts'

type Port = { name: string; port: number }

/** Pods with the same template. `ports` are those that their containers name or number; absent where nobody knows them. */
export type Pods = { namespace: string; labels: JsonObject; ports?: Port[] }

export type MadeService = { namespace: string; name: string; labels: JsonObject; ports?: Port[] }

export type MadeSecret = { namespace: string; name: string; keys?: readonly string[] }

export type Made = { pods?: Pods[]; services?: MadeService[]; secrets?: MadeSecret[]; objects?: JsonObject[] }

/** What an object brings with it. */
export function madeBy(document: JsonObject): Made {
  const maker =
    makers[textAt(document, 'kind')] ??
    operators[`${textAt(document, 'apiVersion').split('/')[0]} ${textAt(document, 'kind')}`]
  return maker === undefined
    ? {}
    : maker(document, textAt(document, 'metadata', 'namespace'), textAt(document, 'metadata', 'name'))
}

/** Object, namespace and name -> what is made. */
export type Maker = (document: JsonObject, namespace: string, name: string) => Made

/** Where each kind of object keeps the templates of its pods. */
export const podTemplates: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Rollout: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  AnalysisTemplate: ['spec', 'metrics', '*', 'provider', 'job', 'spec', 'template'],
}

const workload =
  (path: readonly string[]): Maker =>
  (document, namespace) => {
    const pods = valuesAt(document, path).map((template): Pods => {
      const ports = [...listAt(template, 'spec', 'containers'), ...listAt(template, 'spec', 'initContainers')].flatMap(
        (container) => listAt(container, 'ports'),
      )
      return {
        namespace,
        labels: mapAt(template, 'metadata', 'labels'),
        ports: ports.map((port) => ({ name: textAt(port, 'name'), port: Number(mapAt(port)['containerPort']) })),
      }
    })
    return { pods }
  }

const makers: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(Object.entries(podTemplates).map(([kind, path]) => [kind, workload(path)])),
  Service: (document, namespace, name) => {
    const ports = listAt(document, 'spec', 'ports').map((port) => ({
      name: textAt(port, 'name'),
      port: Number(mapAt(port)['port']),
    }))
    return { services: [{ namespace, name, labels: mapAt(document, 'metadata', 'labels'), ports }] }
  },
  Application: madeByCharts,
  Secret: (document, namespace, name) => ({
    secrets: [
      {
        namespace,
        name,
        keys: [...Object.keys(mapAt(document, 'data')), ...Object.keys(mapAt(document, 'stringData'))],
      },
    ],
  }),
}
