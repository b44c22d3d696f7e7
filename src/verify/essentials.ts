// What the API server asks for in code: lists that no schema calls required, and that may not be empty.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { within, type Report } from './problem.ts'

const podIn = (...path: string[]) => [...path, 'template', 'spec', 'containers']

/** By kind. A Service of type ExternalName is a name alone. */
const essentials: Readonly<Record<string, readonly string[]>> = {
  Deployment: podIn('spec'),
  StatefulSet: podIn('spec'),
  DaemonSet: podIn('spec'),
  Job: podIn('spec'),
  CronJob: podIn('spec', 'jobTemplate', 'spec'),
  Service: ['spec', 'ports'],
  PersistentVolumeClaim: ['spec', 'accessModes'],
}

/** Reports the place where the way to the list ends, or the list itself where it is empty. */
export function checkEssentials(document: JsonObject, report: Report): void {
  if (isJsonObject(document['spec']) && document['spec']['type'] === 'ExternalName') return
  let value: Json | undefined = document
  let place = ''
  for (const key of essentials[String(document['kind'])] ?? []) {
    value = isJsonObject(value) ? value[key] : undefined
    place = within(place, key)
    if (value === undefined || value === null) return report(place, 'is missing')
  }
  if (Array.isArray(value) && value.length === 0) report(place, 'is empty')
}
