// The rules for names and labels that the API server applies in code: a schema knows only that they are strings.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { within, type Report } from './problem.ts'

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const dnsLabel = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const qualifiedName = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/

/** The longest name of a kind that is shorter than 253, with what makes it so. */
const longestName: Readonly<Record<string, number>> = {
  CronJob: 52, // its jobs append eleven characters, and a job's name becomes a label
  Job: 63, // its name becomes the label job-name of its pods
  Namespace: 63, // a DNS label
  Service: 63, // a DNS label
  StatefulSet: 52, // its revisions append eleven characters, and become the label controller-revision-hash
}

/** Kinds whose names become one label of a host name, so that they cannot hold a dot. */
const namesWithoutDots: ReadonlySet<string> = new Set(['Namespace', 'Service'])

/** Kinds named with colons and capitals by convention, such as `system:node`. */
const pathNames: ReadonlySet<string> = new Set(['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'])

/** Checks the names, labels and annotations of an object and of the pods that it makes. */
export function checkNames(document: JsonObject, report: Report): void {
  const metadata = document['metadata']
  if (!isJsonObject(metadata)) return report('/metadata', 'is missing')
  checkName(String(document['kind']), metadata['name'], report)
  checkMetadata(metadata, '/metadata', report)
  const { pointer, pod } = podTemplateOf(document)
  if (pod === undefined) return
  if (isJsonObject(pod['metadata'])) checkMetadata(pod['metadata'], `${pointer}/metadata`, report)
  checkSelector(document, pod, report)
}

function checkName(kind: string, name: Json | undefined, report: Report): void {
  if (typeof name !== 'string') return report('/metadata/name', 'is missing')
  if (pathNames.has(kind)) return
  const longest = longestName[kind] ?? 253
  const pattern = namesWithoutDots.has(kind) ? dnsLabel : dnsSubdomain
  if (name.length > longest) report('/metadata/name', `"${name}" is longer than the ${longest} characters of a ${kind}`)
  if (!pattern.test(name)) report('/metadata/name', `"${name}" is not a DNS name in lower case`)
  if (kind === 'Service' && /^[0-9]/.test(name)) {
    report('/metadata/name', `"${name}" starts with a digit, which the name of a Service must not`)
  }
}

function checkMetadata(metadata: JsonObject, pointer: string, report: Report): void {
  const { namespace, labels, annotations } = metadata
  if (
    namespace !== undefined &&
    (typeof namespace !== 'string' || namespace.length > 63 || !dnsLabel.test(namespace))
  ) {
    report(`${pointer}/namespace`, `${JSON.stringify(namespace)} is not the name of a namespace`)
  }
  for (const [key, value] of Object.entries(isJsonObject(labels) ? labels : {})) {
    const place = within(pointer, 'labels', key)
    checkKey(key, place, report)
    if (!isLabelValue(value))
      report(place, `${JSON.stringify(value)} is not a label's value: 63 characters of A-Z a-z 0-9 - _ .`)
  }
  for (const [key, value] of Object.entries(isJsonObject(annotations) ? annotations : {})) {
    const place = within(pointer, 'annotations', key)
    checkKey(key, place, report)
    if (typeof value !== 'string') report(place, `${JSON.stringify(value)} is not a string`)
  }
}

function isLabelValue(value: Json | undefined): boolean {
  return value === '' || (typeof value === 'string' && value.length <= 63 && qualifiedName.test(value))
}

/** A key is a name, or a DNS prefix, a slash and a name. */
function checkKey(key: string, pointer: string, report: Report): void {
  const slash = key.indexOf('/')
  const name = key.slice(slash + 1)
  const prefix = slash < 0 ? 'none' : key.slice(0, slash)
  const good = name.length <= 63 && qualifiedName.test(name) && prefix.length <= 253 && dnsSubdomain.test(prefix)
  if (!good) report(pointer, `"${key}" is not a valid key of a label or annotation`)
}

/** Where each kind of workload keeps the template of its pods. */
function podTemplateOf(document: JsonObject): { pointer: string; pod?: JsonObject } {
  const steps = document['kind'] === 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template'] : ['spec', 'template']
  let pod: Json | undefined = document
  for (const step of steps) pod = isJsonObject(pod) ? pod[step] : undefined
  const isPod = isJsonObject(pod) && isJsonObject(pod['spec']) && Array.isArray(pod['spec']['containers'])
  return { pointer: within('', ...steps), pod: isPod ? (pod as JsonObject) : undefined }
}

/** A workload whose selector misses its own pods is refused on creation; in a Rollout it loses them. */
function checkSelector(document: JsonObject, pod: JsonObject, report: Report): void {
  const spec = isJsonObject(document['spec']) ? document['spec'] : {}
  const wanted = isJsonObject(spec['selector']) ? spec['selector']['matchLabels'] : undefined
  const labels =
    isJsonObject(pod['metadata']) && isJsonObject(pod['metadata']['labels']) ? pod['metadata']['labels'] : {}
  for (const [key, value] of Object.entries(isJsonObject(wanted) ? wanted : {})) {
    if (labels[key] !== value) {
      report(
        within('/spec/selector/matchLabels', key),
        `the pods of the template do not have the label ${key}=${String(value)}`,
      )
    }
  }
}
