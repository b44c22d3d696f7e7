// The Pod Security standards, as the API server holds pods against the label of their namespace.
// @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
import type { JsonObject } from '../../src/lib/json.ts'
import { mapAt } from './object-facts.ts'
import type { ContainerFacts, PodFacts } from './pod-facts.ts'

/** Why a namespace with this standard refuses the pods; nothing where it takes them. */
export function refusals(pods: PodFacts, standard: string): string[] {
  if (standard === 'privileged') return []
  const baseline = [...sharedWithNode(pods), ...pods.containers.flatMap(moreThanBaseline), ...profiles(pods)]
  if (standard === 'baseline') return baseline
  return [...baseline, ...volumes(pods), ...pods.containers.flatMap((each) => missingOf(each, pods.security ?? {}))]
}

function sharedWithNode({ host = [], volumes: kinds = [] }: PodFacts): string[] {
  return [...host, ...kinds.filter((kind) => kind === 'hostPath')]
}

/** What a container may add to the defaults of its runtime. */
const baselineCapabilities =
  /^(AUDIT_WRITE|CHOWN|DAC_OVERRIDE|FOWNER|FSETID|KILL|MKNOD|NET_BIND_SERVICE|SETFCAP|SETGID|SETPCAP|SETUID|SYS_CHROOT)$/

function moreThanBaseline({ name, security = {}, ports = [] }: ContainerFacts): string[] {
  const added = namesAt(mapAt(security, 'capabilities'), 'add').filter((each) => !baselineCapabilities.test(each))
  const hostPorts = ports.filter(({ host = 0 }) => host !== 0)
  return [
    ...(security['privileged'] === true ? [`${name}: privileged`] : []),
    ...added.map((each) => `${name}: capability ${each}`),
    ...hostPorts.map(({ host }) => `${name}: hostPort ${host}`),
    ...procMount(name, security),
  ]
}

function procMount(name: string, security: JsonObject): string[] {
  return [undefined, 'Default'].includes(security['procMount'] as string | undefined) ? [] : [`${name}: procMount`]
}

function profiles({ security = {}, containers }: PodFacts): string[] {
  const all = [security, ...containers.map((each) => each.security ?? {})]
  return all.some((each) => mapAt(each, 'seccompProfile')['type'] === 'Unconfined') ? ['seccompProfile Unconfined'] : []
}

const restrictedVolumes = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
]

function volumes({ volumes: kinds = [] }: PodFacts): string[] {
  return kinds.filter((kind) => !restrictedVolumes.includes(kind)).map((kind) => `volume ${kind}`)
}

/** What the restricted standard asks of every container: on it, or on its pod where it says nothing. */
function missingOf({ name, security = {} }: ContainerFacts, pod: JsonObject): string[] {
  const of = (key: string) => security[key] ?? pod[key]
  const profile = mapAt({ seccompProfile: of('seccompProfile') ?? null }, 'seccompProfile')['type']
  const capabilities = mapAt(security, 'capabilities')
  const added = namesAt(capabilities, 'add').filter((each) => each !== 'NET_BIND_SERVICE')
  return [
    ...(security['allowPrivilegeEscalation'] === false ? [] : [`${name}: allowPrivilegeEscalation != false`]),
    ...(of('runAsNonRoot') === true ? [] : [`${name}: runAsNonRoot != true`]),
    ...(of('runAsUser') === 0 ? [`${name}: runAsUser 0`] : []),
    ...(profile === 'RuntimeDefault' || profile === 'Localhost' ? [] : [`${name}: seccompProfile`]),
    ...(namesAt(capabilities, 'drop').includes('ALL') ? [] : [`${name}: capabilities.drop`]),
    ...added.map((each) => `${name}: capability ${each}`),
  ]
}

function namesAt(map: JsonObject, key: string): string[] {
  return Array.isArray(map[key]) ? map[key].map(String) : []
}
