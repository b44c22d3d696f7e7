// Everything that is measured in an environment: what its rules are made of, and by which a rule of the spec is judged.
import { isIssuedHere } from '../../data/backing.ts'
import { archivingDatabases, savedByVelero, scratchTests } from '../../data/backups.ts'
import { runningExporters } from '../../data/exporter.ts'
import { clusterServices, hasCluster } from '../../delivery/targets.ts'
import { dependenciesOf, type Dependency } from '../../dependencies.ts'
import type { Environment, EnvironmentFacts } from '../../environment.ts'
import type { AlertRule } from '../alert.ts'
import { isMonitored } from '../metrics.ts'
import { probedAddresses } from '../probed.ts'
import { watchesSecretAges } from '../secret-ages.ts'
import { watchesSome } from '../watched.ts'
import { backupMeasures, type MeasuredBackups } from './backup-measures.ts'
import { dependencyMeasures } from './dependency-measures.ts'
import { externalDatabaseMeasures, isMeasurable, type MeasuredDatabase } from './external-database-measures.ts'
import type { Measure } from './measure.ts'
import { measuredQueues } from './measured-queues.ts'
import { reachedBy, reachMeasures, type Reached } from './reach-measures.ts'
import { secretMeasures, type MeasuredSecrets } from './secret-measures.ts'
import { serviceMeasures } from './service-measures.ts'
import {
  certificateMeasures,
  databaseMeasures,
  nodeMeasures,
  queueMeasures,
  volumeMeasures,
  type MeasuredQueue,
} from './shared-measures.ts'
import { vulnerabilityMeasures } from './vulnerability-measures.ts'

/** What belongs to no single service. `certificates`: cert-manager issues some; `databases`: those that CloudNativePG runs in the cluster. */
export type SharedThings = {
  certificates: boolean
  queues: MeasuredQueue[]
  databases: { name: string }[]
  externalDatabases: MeasuredDatabase[]
  dependencies: Dependency[]
  reached: Reached
  /** The Trivy operator looks at the images that run. */
  scanned: boolean
  secrets: MeasuredSecrets
  backups: MeasuredBackups
}

export function sharedThings(environment: Environment): SharedThings {
  return {
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
    reached: reachedBy(probedAddresses(environment)),
    backups: {
      dumped: environment.dumps.map(({ database }) => database),
      archived: archivingDatabases(environment),
      tried: [
        ...environment.dumps.filter(({ backup }) => backup.verify !== '').map(({ database }) => database),
        ...scratchTests(environment).map(({ database }) => database.name),
      ],
      velero: savedByVelero(environment).length > 0,
    },
  }
}

/** Every signal of what belongs to no single service. */
export function sharedMeasures(facts: EnvironmentFacts, things: SharedThings): Measure[] {
  return [
    ...nodeMeasures(facts),
    ...volumeMeasures(facts),
    ...(things.certificates ? certificateMeasures(facts) : []),
    ...secretMeasures(facts, things.secrets),
    ...queueMeasures(facts, things.queues),
    ...databaseMeasures(facts, things.databases),
    ...externalDatabaseMeasures(facts, things.externalDatabases),
    ...dependencyMeasures(facts, things.dependencies),
    ...reachMeasures(facts, things.reached),
    ...backupMeasures(facts, things.backups),
    ...(things.scanned ? vulnerabilityMeasures(facts) : []),
  ]
}

/** All signals of an environment; none where no Prometheus runs. */
export function environmentMeasures(environment: Environment): Measure[] {
  if (!isMonitored(environment)) return []
  const { facts, services } = environment
  return [
    ...services.flatMap((service) => serviceMeasures(facts, service)),
    ...sharedMeasures(facts, sharedThings(environment)),
  ]
}

/** The rules of which there are alerts: those of the pack are there for whoever has what they watch. */
export function effectiveRules(environment: Environment): AlertRule[] {
  const measures = environmentMeasures(environment)
  return environment.alertRules.filter((rule) => watchesSome(rule, measures))
}
