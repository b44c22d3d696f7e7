// The pod template of a service, shared by Deployment, Rollout, CronJob and Job.
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec'
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec'
import { memberMarks } from '../../../../model/network/mesh.ts'
import { labelKeys } from '../../../../model/names/labels.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { configurationChecksum } from '../config-map.ts'
import { claimLabel, processLabels, serviceAnnotations } from '../../kit/labels.ts'
import type { ServiceSlice } from '../../slices.ts'
import { container, initContainer } from './container.ts'
import type { Process } from './process.ts'
import { scheduling } from './scheduling.ts'
import { podSecurityContext } from './security-context.ts'
import { claimedVolumes, keepsDatabase, mountsClaims, podVolumes } from './volumes.ts'

/** The template of the pods of `process`, under the restricted Pod Security standard. */
export function podTemplate(slice: ServiceSlice, process: Process): IPodTemplateSpec {
  return {
    metadata: {
      labels: {
        ...processLabels(slice, process.owner, process.component),
        ...languageLabel(slice),
        ...sharedClaimLabel(slice, process),
        ...memberMarks(slice.facts, slice.service).labels,
      },
      annotations: podAnnotations(slice),
    },
    spec: podSpec(slice, process),
  }
}

/** The tasks of a service that keeps its database in a claim must find the node of the claim. */
function sharedClaimLabel({ service }: ServiceSlice, process: Process): Record<string, string> {
  const shares = keepsDatabase(service) && claimedVolumes(service).length > 0
  return shares && mountsClaims(service, process) ? claimLabel(service) : {}
}

/** What reads the logs must know how a stack trace looks. */
function languageLabel({ service }: ServiceSlice): Record<string, string> {
  return service.language === '' ? {} : { [labelKeys.language]: service.language }
}

/** A changed ConfigMap alone restarts nothing: its checksum in the template does. */
function podAnnotations({ facts, service }: ServiceSlice): Record<string, string> | undefined {
  const checksum: Record<string, string> =
    service.variables.length === 0 ? {} : { 'checksum/config': configurationChecksum(service) }
  const annotations = { ...memberMarks(facts, service).annotations, ...serviceAnnotations({ service }), ...checksum }
  return Object.keys(annotations).length === 0 ? undefined : annotations
}

function podSpec(slice: ServiceSlice, process: Process): IPodSpec {
  const { service } = slice
  return {
    serviceAccountName: objectNames.serviceAccount(service.name),
    automountServiceAccountToken: false,
    // Variables such as BACKEND_PORT for every Service of the namespace, which clash with those of applications.
    enableServiceLinks: false,
    securityContext: podSecurityContext(service),
    terminationGracePeriodSeconds: service.shutdown,
    ...scheduling(slice, process),
    restartPolicy: process.kind === 'task' ? 'Never' : undefined,
    initContainers: service.init === '' || !process.isService ? undefined : [initContainer(slice, process)],
    containers: [container(slice, process)],
    volumes: podVolumes(service, process),
  }
}
