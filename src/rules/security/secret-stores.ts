// Rules: what runs in a cluster reads its secrets from a store that a cluster can read; and who asks for a log of every
// access, or for the age of values, has a store that we run.
import { isMonitored } from '../../model/observability/metrics.ts'
import { watchesSecretAges } from '../../model/observability/secret-ages.ts'
import { clusterServices, hasCluster } from '../../model/delivery/targets.ts'
import type { Rule } from '../rule.ts'

/** Stores that hand out values only to their own kind: workflows, and the nodes of a swarm. */
const closedStores: Record<string, string> = {
  github: 'GitHub gives secrets to workflows and to nobody else',
  swarm: 'secrets of a swarm are given to its own containers',
}

export const storeOutOfReach: Rule = ({ environments }) =>
  environments.flatMap((environment) => {
    const why = closedStores[environment.facts.secretStore.name]
    const reader = clusterServices(environment).find(({ secrets }) =>
      secrets.some(({ source }) => source.kind === 'store'),
    )
    if (why === undefined || reader === undefined) return []
    const { name } = environment.facts.secretStore
    return [
      {
        code: 'store-out-of-reach',
        severity: 'error' as const,
        at: { path: ['secrets', 'store'], environment: environment.name },
        message: `\`${reader.name}\` runs in a cluster, which cannot read secrets from \`${name}\``,
        why,
        hint: 'write `store: vault`, or the store of your cloud: `aws`, `gcp`, `azure`',
      },
    ]
  })

/** Vault is ours, and its log is switched on with it; what others run is switched on where they run it. */
export const auditElsewhere: Rule = ({ environments }) =>
  environments
    .filter(({ facts: { secretStore } }) => secretStore.audit && secretStore.kind !== 'vault')
    .map(({ name: environment, facts }) => ({
      code: 'audit-elsewhere',
      severity: 'warning',
      at: { path: ['secrets', 'audit'], environment },
      message: `nothing here makes \`${facts.secretStore.name}\` log who reads secrets`,
      why: 'it is run by others, and the switch is theirs',
      hint: 'switch it on there (CloudTrail, Cloud Audit Logs, diagnostic settings of the key vault), or write `store: vault`',
    }))

/** Only Vault is ours to ask when a value was written; the stores of clouds remind people themselves. */
export const rotationElsewhere: Rule = ({ environments }) =>
  environments.flatMap((environment) => {
    const { rotation } = environment.effective['secrets'] as { rotation?: string }
    if (
      rotation === undefined ||
      (hasCluster(environment) && isMonitored(environment) && watchesSecretAges(environment.facts))
    )
      return []
    return [
      {
        code: 'rotation-elsewhere',
        severity: 'warning' as const,
        at: { path: ['secrets', 'rotation'], environment: environment.name },
        message: `nothing here tells when a secret in \`${environment.facts.secretStore.name}\` is older than ${rotation}`,
        why: 'only the store knows when a value was written, and only Vault is asked, from a cluster that has a Prometheus',
        hint: 'let the store remind you (AWS Config, Secret Manager and Key Vault can), or write `store: vault`; pods follow a new value within the hour',
      },
    ]
  })

/** Nothing but Vault makes users of databases. */
export const dynamicWithoutVault: Rule = ({ environments }) =>
  environments.flatMap(({ name: environment, facts: { secretStore }, effective }) => {
    const { dynamic } = effective['secrets'] as { dynamic?: string[] }
    if (dynamic === undefined || secretStore.kind === 'vault') return []
    return [
      {
        code: 'dynamic-without-vault',
        severity: 'error' as const,
        at: { path: ['secrets', 'dynamic'], environment },
        message: `\`${secretStore.name}\` stores database credentials, but cannot create them`,
        why: 'every user would share one that never changes, in silence',
        hint: 'write `store: vault`, or remove `dynamic`',
      },
    ]
  })
