// A daily look at when each entry of Vault got its value, for the alert on those that are due for a new one.
// @see https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata
import { confinedReadOnly } from '../../../model/security/confinement.ts'
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob'
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount'
import { cronExpression } from '../../../lib/quantities.ts'
import { unexpanded } from '../../../lib/kubernetes-expansion.ts'
import type { AddonObject } from '../../../model/addon.ts'
import { pushAddress } from '../../../model/data/backups.ts'
import { isMonitored } from '../../../model/observability/metrics.ts'
import { monitoringPort } from '../../../model/names/monitoring.ts'
import { namespaceLabel } from '../../../model/names/labels.ts'
import { ageReader, ageRole, secretChanged, watchesSecretAges } from '../../../model/observability/secret-ages.ts'
import { images } from '../../../model/versions/images.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { onlyTo, podsAt } from '../../only-to.ts'

/** The user that the pod runs as; its tools need none in particular. */
const user = 10001

export function secretAges(environment: EnvironmentBase): AddonObject[] {
  if (!watchesSecretAges(environment.facts) || !isMonitored(environment)) return []
  const account: IServiceAccount & AddonObject = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: ageReader.name },
    automountServiceAccountToken: false,
  }
  const monitoring = {
    to: [{ namespaceSelector: { matchLabels: { [namespaceLabel]: environment.facts.monitoringNamespace } } }],
    ports: [{ protocol: 'TCP' as const, port: monitoringPort('pushgateway') }],
  }
  return [
    account,
    cronJob(environment),
    onlyTo(ageReader.name, [podsAt({ 'app.kubernetes.io/name': 'vault' }, 8200), monitoring]),
  ]
}

function cronJob(environment: EnvironmentBase): ICronJob & AddonObject {
  const { facts } = environment
  const variables = {
    ROLE: ageRole(facts),
    PREFIX: facts.secretStore.prefix,
    NAMESPACE: facts.namespace,
    VAULT: 'http://vault.vault.svc:8200',
    PUSHGATEWAY: pushAddress(environment),
  }
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: ageReader.name },
    spec: {
      schedule: cronExpression('daily'),
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 3600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 1,
      jobTemplate: {
        spec: {
          backoffLimit: 3,
          activeDeadlineSeconds: 600,
          template: {
            metadata: { labels: { 'app.kubernetes.io/name': ageReader.name } },
            spec: {
              serviceAccountName: ageReader.name,
              automountServiceAccountToken: true,
              enableServiceLinks: false,
              restartPolicy: 'Never',
              securityContext: {
                runAsNonRoot: true,
                runAsUser: user,
                runAsGroup: user,
                fsGroup: user,
                seccompProfile: { type: 'RuntimeDefault' },
              },
              containers: [
                {
                  name: 'ask',
                  image: images.kubectl,
                  imagePullPolicy: 'IfNotPresent',
                  command: ['bash', '-c', unexpanded(script)],
                  env: Object.entries(variables).map(([name, value]) => ({ name, value })),
                  resources: {
                    requests: { cpu: '10m', memory: '32Mi', 'ephemeral-storage': '16Mi' },
                    limits: { cpu: '500m', memory: '64Mi', 'ephemeral-storage': '64Mi' },
                  },
                  securityContext: {
                    ...confinedReadOnly,
                  },
                },
              ],
            },
          },
        },
      },
    },
  }
}

/**
 * An entry whose value was deleted has no age. All are pushed at once, in place of those of yesterday, so that what was
 * removed is forgotten.
 */
const script = `set -euo pipefail
jwt=\${JWT_FILE:-/var/run/secrets/kubernetes.io/serviceaccount/token}
token=$(jq --null-input --arg role "$ROLE" --rawfile jwt "$jwt" '{role: $role, jwt: $jwt}' |
  curl --fail --silent --show-error --data @- "$VAULT/v1/auth/kubernetes/login" | jq --exit-status --raw-output .auth.client_token)
ask() { curl --fail --silent --show-error --header "X-Vault-Token: $token" "$@"; }
entries=$(ask --request LIST "$VAULT/v1/secret/metadata/$PREFIX" | jq --raw-output '.data.keys[] | select(endswith("/") | not)')
ages=$(for entry in $entries; do
  ask "$VAULT/v1/secret/metadata/$PREFIX/$entry" | jq --raw-output --arg entry "$entry" '
    .data.versions[.data.current_version | tostring] | select(. != null and .deletion_time == "" and (.destroyed | not))
    | "${secretChanged}{entry=\\"\\($entry)\\"} \\(.created_time | sub("\\\\.[0-9]+"; "") | fromdateiso8601)"'
done)
printf '# TYPE ${secretChanged} gauge\\n%s\\n' "$ages" |
  curl --fail --silent --show-error --request PUT --data-binary @- "$PUSHGATEWAY/metrics/job/secret-ages/namespace/$NAMESPACE"
`
