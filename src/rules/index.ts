// The one table of rules: is it sensible? Each looks at the whole model and returns what it finds.
import type { Platform } from '../model/platform.ts'
import type { Finding } from '../report/diagnostic.ts'
import { stateIsSaved } from './addon-state.ts'
import { authoritiesKnowUs, recordsHaveOneOwner, sessionsMoveWithReleases, sharesMakeAWhole } from './addresses.ts'
import { alertsAreInTime } from './alert-delay.ts'
import { approvalsHaveApprovers } from './approvals.ts'
import { archivesOutlive } from './archives.ts'
import { backupsHavePlaces, bucketsKeepBackups, copiesAreEnough } from './backup-places.ts'
import { canariesGrow } from './canary-steps.ts'
import { alertTextsAreTemplates } from './alert-texts.ts'
import { channelsAreDeclared, channelsAreUsed, urgentAlertsReachSomebody } from './channels.ts'
import { windowsHoldSamples } from './scrape-interval.ts'
import { alertsWatchSomething, thresholdsAreReached } from './watched-alerts.ts'
import { timesAreTaken } from './bounds.ts'
import { gatewayCan, gatewayIsAlive } from './gateways.ts'
import { settingsHaveEffect } from './effects.ts'
import { filesCanBeMounted } from './files.ts'
import { healthCanBeAsked } from './health.ts'
import { certificatesAreFound, gatewayCanBeHad, hostsAreTreatedAlike, membersAreReached } from './cloud-gateways.ts'
import { coverageIsHeld } from './coverage.ts'
import { namesStayApart } from './merged-names.ts'
import { slipsAreAsked } from './second-looks.ts'
import { commandOrArguments, jobsCanBeFinished, signalsArePassed } from './commands.ts'
import { clusterDatabases } from './cluster-databases.ts'
import { dependenciesAreMeasured } from './dependencies.ts'
import { exactImages } from './images.ts'
import { judgementsComeInTime } from './judgements.ts'
import { kubernetesIsAlive } from './kubernetes-version.ts'
import { importsArePossible } from './imports.ts'
import { identitiesNeedAMesh } from './mesh.ts'
import { namesAreFree } from './reserved-names.ts'
import { migrationsAreSaved } from './migration-backups.ts'
import { logSettingsAreFollowed, logsStayInTheirCloud } from './log-stores.ts'
import { namesFit } from './name-lengths.ts'
import { objectivesAreReachable } from './objectives.ts'
import { pointInTime } from './point-in-time.ts'
import { openCachesAreGuarded } from './caches.ts'
import { portsAreApart } from './ports.ts'
import { poolingIsPossible } from './pooling.ts'
import { queriesAreAnswered } from './queried-metrics.ts'
import { brokersCan } from './queues.ts'
import { recoveryPoint } from './recovery-point.ts'
import { recoveryTimeIsMeasured } from './recovery-time.ts'
import { requestsAreCounted } from './request-metrics.ts'
import {
  replicaRange,
  schedulesFit,
  schedulesLast,
  someReplica,
  targetsCanBePassed,
  zeroCanRise,
} from './replica-range.ts'
import { requestsAreBalanced } from './balancing.ts'
import { oneServicePerRoute, routesAreServed } from './routes.ts'
import { imagesAreBuiltOnce, releasesStayWithTheirImage } from './releases.ts'
import { databasesAreReachable } from './regions.ts'
import { clustersAreApart, previewsHaveCertificates, wildcardsHaveCertificates } from './previews.ts'
import type { Rule, WrittenLayer } from './rule.ts'
import { runtimesAreAlive } from './runtimes.ts'
import { cronsComeTrue } from './cron-expressions.ts'
import { cronsHaveSchedules } from './schedules.ts'
import { noSecrets } from './secrets.ts'
import { accessesAreLogged, clustersReadTheirStore, dynamicNeedsVault, rotationIsWatched } from './secret-stores.ts'
import { signedImagesAreSigned } from './signatures.ts'
import { volumesAreOwn } from './separate-volumes.ts'
import { singleWriter } from './single-writer.ts'
import { targetCan } from './target-abilities.ts'
import { portsAgree, requestsFit, updatesMove, usersAreAllowed } from './workloads.ts'
import { othersAreUsed, usedOnesListen } from './uses.ts'

/** Every rule. The order does not show: diagnostics are sorted by where they point. */
export const rules = {
  signalsArePassed,
  commandOrArguments,
  jobsCanBeFinished,
  judgementsComeInTime,
  noSecrets,
  namesAreFree,
  namesFit,
  namesStayApart,
  timesAreTaken,
  slipsAreAsked,
  coverageIsHeld,
  targetCan,
  singleWriter,
  volumesAreOwn,
  replicaRange,
  schedulesFit,
  schedulesLast,
  canariesGrow,
  someReplica,
  zeroCanRise,
  targetsCanBePassed,
  requestsFit,
  updatesMove,
  usersAreAllowed,
  exactImages,
  imagesAreBuiltOnce,
  releasesStayWithTheirImage,
  runtimesAreAlive,
  kubernetesIsAlive,
  cronsHaveSchedules,
  cronsComeTrue,
  healthCanBeAsked,
  settingsHaveEffect,
  portsAgree,
  portsAreApart,
  filesCanBeMounted,
  openCachesAreGuarded,
  routesAreServed,
  oneServicePerRoute,
  sharesMakeAWhole,
  sessionsMoveWithReleases,
  recordsHaveOneOwner,
  authoritiesKnowUs,
  gatewayCan,
  gatewayCanBeHad,
  certificatesAreFound,
  hostsAreTreatedAlike,
  membersAreReached,
  gatewayIsAlive,
  requestsAreCounted,
  identitiesNeedAMesh,
  othersAreUsed,
  usedOnesListen,
  poolingIsPossible,
  clusterDatabases,
  importsArePossible,
  brokersCan,
  queriesAreAnswered,
  pointInTime,
  recoveryPoint,
  migrationsAreSaved,
  recoveryTimeIsMeasured,
  backupsHavePlaces,
  stateIsSaved,
  bucketsKeepBackups,
  copiesAreEnough,
  archivesOutlive,
  channelsAreDeclared,
  channelsAreUsed,
  urgentAlertsReachSomebody,
  alertsWatchSomething,
  thresholdsAreReached,
  windowsHoldSamples,
  alertTextsAreTemplates,
  alertsAreInTime,
  dependenciesAreMeasured,
  objectivesAreReachable,
  approvalsHaveApprovers,
  clustersAreApart,
  databasesAreReachable,
  previewsHaveCertificates,
  wildcardsHaveCertificates,
  requestsAreBalanced,
  clustersReadTheirStore,
  accessesAreLogged,
  dynamicNeedsVault,
  rotationIsWatched,
  logsStayInTheirCloud,
  logSettingsAreFollowed,
  signedImagesAreSigned,
} satisfies Record<string, Rule>

/** All findings of all rules; a preview is judged like any environment. `written` are the files that the model was made of. */
export function judge(platform: Platform, written: readonly WrittenLayer[]): Finding[] {
  const whole = { ...platform, environments: [...platform.environments, ...platform.previews] }
  return Object.values<Rule>(rules).flatMap((rule) => rule(whole, written))
}
