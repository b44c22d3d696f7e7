// Units of Prometheus rules: one per service, and one for what an environment shares.
import type { Environment } from '../../model/environment.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { folders } from '../../model/names/files.ts'
import type { Emitter, Unit } from '../../model/output.ts'
import type { Service } from '../../model/service.ts'
import { hasCluster } from '../../model/delivery/targets.ts'
import { sharedThings } from '../../model/observability/measures/environment-measures.ts'
import { platformOwner } from './platform-owner.ts'
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
    shared: sharedThings(environment),
    dashboard: environment.dashboards.some(({ name }) => name === 'infrastructure') ? 'infrastructure' : '',
  }
}
