// The one table of rules: is it sensible? Each looks at the whole model and returns what it finds.
import type { Platform } from '../model/platform.ts'
import type { Finding } from '../report/diagnostic.ts'
import { openCache } from './data/open-cache.ts'
import { mountedFile } from './services/mounted-file.ts'
import { portClash } from './services/port-clash.ts'
import { separateVolumes } from './services/separate-volumes.ts'
import { stateNotSaved } from './data/state-not-saved.ts'
import { authorityAccount, sharedHost, stickyCanary, routeShares } from './network/addresses.ts'
import { alertTooSlow } from './observability/alert-too-slow.ts'
import { noApprover } from './delivery/no-approver.ts'
import { archiveTooShort } from './data/archive-too-short.ts'
import { backupWithoutBucket, bucketDeletesBackups, tooFewCopies } from './data/backup-places.ts'
import { canarySteps } from './delivery/canary-steps.ts'
import { alertTemplate } from './observability/alert-template.ts'
import { undeclaredChannel, channelUnused, nobodyTold } from './observability/channels.ts'
import { scrapeTooSeldom } from './observability/scrape-too-seldom.ts'
import { alertWatchesNothing, thresholdOutOfReach } from './observability/watched-alerts.ts'
import { timeOutOfRange } from './services/time-out-of-range.ts'
import { gatewayCannot, ingressNginxRetired } from './network/gateways.ts'
import { noEffect } from './names/no-effect.ts'
import { healthNotAsked } from './services/health-not-asked.ts'
import {
  certificatesAreFound,
  gatewayMissing,
  hostsAreTreatedAlike,
  membersAreReached,
} from './network/cloud-gateways.ts'
import { coverageNotHeld } from './delivery/coverage-not-held.ts'
import { namesMeet } from './names/names-meet.ts'
import { likelySlip } from './names/likely-slip.ts'
import { commandAndArgs, shutdownBeforeTimeout, signalsNotPassed } from './services/commands.ts'
import { notInCluster } from './data/not-in-cluster.ts'
import { dependencyUnmeasured } from './observability/dependency-unmeasured.ts'
import { floatingImage } from './services/floating-image.ts'
import { judgedTooLate } from './delivery/judged-too-late.ts'
import { kubernetesIsAlive } from './platform/kubernetes-version.ts'
import { importImpossible } from './data/import-impossible.ts'
import { mtlsWithoutMesh } from './network/mtls-without-mesh.ts'
import { namesAreFree } from './names/reserved-names.ts'
import { migrationNotSaved } from './data/migration-not-saved.ts'
import { logSettingElsewhere, logStoreElsewhere } from './observability/log-stores.ts'
import { combinedNameTooLong } from './names/combined-name-too-long.ts'
import { objectiveOutOfReach } from './observability/objective-out-of-reach.ts'
import { noPointInTime } from './data/no-point-in-time.ts'
import { poolingImpossible } from './data/pooling-impossible.ts'
import { queryUnanswered } from './observability/query-unanswered.ts'
import { brokerCannot } from './data/broker-cannot.ts'
import { recoveryPointMissed } from './data/recovery-point-missed.ts'
import { recoveryTimeUnknown } from './data/recovery-time-unknown.ts'
import { requestsNotCounted } from './delivery/requests-not-counted.ts'
import {
  replicaRange,
  schedulesFit,
  schedulesLast,
  someReplica,
  targetsCanBePassed,
  zeroCanRise,
} from './services/replica-range.ts'
import { requestsNotBalanced } from './services/requests-not-balanced.ts'
import { duplicateRoute, routeNotServed } from './network/routes.ts'
import { imageBuiltTwice, releasesStayWithTheirImage } from './delivery/releases.ts'
import { databaseInOneRegion } from './network/database-in-one-region.ts'
import { sharedCluster, previewCertificate, wildcardCertificate } from './delivery/previews.ts'
import type { Rule, WrittenLayer } from './rule.ts'
import { runtimesAreAlive } from './services/runtimes.ts'
import { impossibleSchedule } from './services/impossible-schedule.ts'
import { scheduleMismatch } from './services/schedule-mismatch.ts'
import { mailServerGuessed } from './observability/mail-server-guessed.ts'
import { secretLiteral } from './security/secrets.ts'
import { auditElsewhere, storeOutOfReach, dynamicWithoutVault, rotationElsewhere } from './security/secret-stores.ts'
import { nothingSigned } from './delivery/nothing-signed.ts'
import { singleWriter } from './services/single-writer.ts'
import { targetCannot } from './services/target-cannot.ts'
import { portElsewhere, requestAboveLimit, updateStandsStill, rootUser } from './services/workloads.ts'
import { usesItself, nothingListens } from './names/uses.ts'

/** Every rule. The order does not show: diagnostics are sorted by where they point. */
export const rules = {
  signalsNotPassed,
  commandAndArgs,
  shutdownBeforeTimeout,
  judgedTooLate,
  secretLiteral,
  namesAreFree,
  combinedNameTooLong,
  namesMeet,
  timeOutOfRange,
  likelySlip,
  coverageNotHeld,
  targetCannot,
  singleWriter,
  replicaRange,
  schedulesFit,
  schedulesLast,
  canarySteps,
  someReplica,
  zeroCanRise,
  targetsCanBePassed,
  requestAboveLimit,
  updateStandsStill,
  rootUser,
  floatingImage,
  imageBuiltTwice,
  releasesStayWithTheirImage,
  runtimesAreAlive,
  kubernetesIsAlive,
  scheduleMismatch,
  impossibleSchedule,
  healthNotAsked,
  openCache,
  mountedFile,
  portClash,
  separateVolumes,
  noEffect,
  portElsewhere,
  routeNotServed,
  duplicateRoute,
  routeShares,
  stickyCanary,
  sharedHost,
  authorityAccount,
  gatewayCannot,
  gatewayMissing,
  certificatesAreFound,
  hostsAreTreatedAlike,
  membersAreReached,
  ingressNginxRetired,
  requestsNotCounted,
  mtlsWithoutMesh,
  usesItself,
  nothingListens,
  poolingImpossible,
  notInCluster,
  importImpossible,
  brokerCannot,
  queryUnanswered,
  noPointInTime,
  recoveryPointMissed,
  migrationNotSaved,
  recoveryTimeUnknown,
  backupWithoutBucket,
  stateNotSaved,
  bucketDeletesBackups,
  tooFewCopies,
  archiveTooShort,
  undeclaredChannel,
  channelUnused,
  mailServerGuessed,
  nobodyTold,
  alertWatchesNothing,
  thresholdOutOfReach,
  scrapeTooSeldom,
  alertTemplate,
  alertTooSlow,
  dependencyUnmeasured,
  objectiveOutOfReach,
  noApprover,
  sharedCluster,
  databaseInOneRegion,
  previewCertificate,
  wildcardCertificate,
  requestsNotBalanced,
  storeOutOfReach,
  auditElsewhere,
  dynamicWithoutVault,
  rotationElsewhere,
  logStoreElsewhere,
  logSettingElsewhere,
  nothingSigned,
} satisfies Record<string, Rule>

/** All findings of all rules; a preview is judged like any environment. `written` are the files that the model was made of. */
export function judge(platform: Platform, written: readonly WrittenLayer[]): Finding[] {
  const whole = { ...platform, environments: [...platform.environments, ...platform.previews] }
  return Object.values<Rule>(rules).flatMap((rule) => rule(whole, written))
}
