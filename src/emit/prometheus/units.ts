// Units of Prometheus rules: one per service, and one for what an environment shares.
import { isIssuedHere } from '../../model/data/backing.ts'
import { archivingDatabases, savedByVelero, scratchTests } from '../../model/data/backups.ts'
import { dependenciesOf } from '../../model/dependencies.ts'
import type { Environment } from '../../model/environment.ts'
import { runningExporters } from '../../model/data/exporter.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { folders } from '../../model/names.ts'
import type { Emitter, Unit } from '../../model/output.ts'
import { watchesSecretAges } from '../../model/observability/secret-ages.ts'
import type { Service } from '../../model/service.ts'
import { clusterServices, hasCluster } from '../../model/delivery/targets.ts'
import { isMeasurable } from '../../model/observability/measures/external-database-measures.ts'
import { platformOwner } from './platform-owner.ts'
import { measuredQueues } from './measured-queues.ts'
import type { RuleAlerting, SharedRuleSlice, RuleSlice } from './slices.ts'

/** Recording rules, alerts and their unit tests. */
export const rules: Emitter<RuleSlice> = {
  units: (platform) => platform.environments.filter(isMonitored).flatMap(environmentUnits),
  load: async () => (await import('./build.ts')).emitRules,
}

function environmentUnits(environment: Environment): Unit<RuleSlice>[] {
  const { name, facts } = environment
  const alerting = { rules: environment.alertRules }
  return [
    { environment: name, owner: platformOwner, slice: sharedSlice(environment, alerting) },
    ...environment.services.map((service): Unit<RuleSlice> => ({
      environment: name,
      owner: service.name,
      slice: { kind: 'service', facts, objectFolder: serviceFolder(name, service), service, alerting },
    })),
  ]
}

/** The folder of a service is read for the objects that it has in the cluster, and only there. */
function serviceFolder(environment: string, { name, target }: Service): string {
  return target === 'kubernetes' ? folders.kubernetes(environment, name) : ''
}

function sharedSlice(environment: Environment, alerting: RuleAlerting): SharedRuleSlice {
  return {
    kind: 'shared',
    facts: environment.facts,
    objectFolder: hasCluster(environment) ? folders.platformObjects(environment.name) : '',
    alerting,
    certificates: environment.domains.some(isIssuedHere),
    scanned:
      environment.addons.some(({ name }) => name === 'trivy-operator') &&
      environment.security.scanning.scanners.includes('trivy-operator'),
    secrets: {
      synced: environment.addons.some(({ name }) => name === 'external-secrets'),
      aged: hasCluster(environment) && watchesSecretAges(environment.facts),
    },
    queues: measuredQueues(environment),
    databases: environment.databases
      .filter(({ engine, provider }) => engine === 'postgres' && provider === 'cluster')
      .map(({ name }) => ({ name })),
    externalDatabases: runningExporters(environment).flatMap(({ kind, thing }) =>
      isMeasurable(kind) ? [{ name: thing.name, kind }] : [],
    ),
    dependencies: dependenciesOf(environment.externals, clusterServices(environment)),
    backups: {
      dumped: environment.dumps.map(({ database }) => database),
      archived: archivingDatabases(environment),
      tried: [
        ...environment.dumps.filter(({ backup }) => backup.verify !== '').map(({ database }) => database),
        ...scratchTests(environment).map(({ database }) => database.name),
      ],
      velero: savedByVelero(environment).length > 0,
    },
    dashboard: environment.dashboards.some(({ name }) => name === 'infrastructure') ? 'infrastructure' : '',
  }
}
