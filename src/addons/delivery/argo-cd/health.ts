// What Argo CD does not know by itself about the health of objects.

/**
 * Without this, an Application is healthy as soon as it exists, and waves between Applications mean nothing.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/health/ (Argo CD App)
 */
export const applicationHealth = `hs = {status = "Progressing", message = ""}
if obj.status ~= nil and obj.status.health ~= nil then
  hs.status = obj.status.health.status
  if obj.status.health.message ~= nil then
    hs.message = obj.status.health.message
  end
end
return hs
`

/** Argo CD knows no health of it, and would start services before their database. `phase`: see the type of the operator. */
export const mongodbHealth = `hs = {status = "Progressing", message = ""}
if obj.status ~= nil then
  if obj.status.phase == "Running" then
    hs.status = "Healthy"
  elseif obj.status.phase == "Failed" then
    hs.status = "Degraded"
  end
  if obj.status.message ~= nil then
    hs.message = obj.status.message
  end
end
return hs
`

/** A migration waits for the backup before it, which would be called healthy as soon as it exists. */
export const backupHealth = `hs = {status = "Progressing", message = "The backup has not begun"}
if obj.status ~= nil and obj.status.phase ~= nil then
  hs.message = obj.status.phase
  if obj.status.phase == "completed" then
    hs.status = "Healthy"
  elseif obj.status.phase == "failed" then
    hs.status = "Degraded"
    if obj.status.error ~= nil then
      hs.message = obj.status.error
    end
  end
end
return hs
`

/**
 * Argo CD calls an autoscaler that has read no metric yet `Degraded` (`FailedGetResourceMetric`), which every new one is for
 * its first minute; and one that was applied before what it scales `Degraded` too (`FailedGetScale`). The sync failed, and was
 * saved only by its retry. Pods run without metrics, so neither a new service nor a
 * release waits for metrics; that they are missing is told by the alert `KubeAggregatedAPIDown`. What is wrong with the
 * object itself stays degraded.
 * @see https://github.com/argoproj/argo-cd/blob/v3.4.4/gitops-engine/pkg/health/health_hpa.go
 */
export const autoscalerHealth = `hs = {status = "Progressing", message = "Waiting to autoscale"}
if obj.status ~= nil and obj.status.conditions ~= nil then
  for _, condition in ipairs(obj.status.conditions) do
    if condition.reason == "FailedUpdateScale" or condition.reason == "InvalidSelector" then
      return {status = "Degraded", message = condition.message}
    end
    if condition.reason == "FailedGetScale" then
      return {status = "Progressing", message = condition.message}
    end
    hs.status = "Healthy"
    if condition.type == "ScalingActive" and condition.status == "False" then
      hs.message = condition.message
    end
  end
end
return hs
`

/**
 * As Argo CD's own check, but yellow is healthy: every shard answers, and only copies are missing, which a cluster of one
 * node can have nowhere, and one of three has not while a node restarts. A wave that waited for green would never end there.
 * @see https://github.com/argoproj/argo-cd/blob/v3.4.4/resource_customizations/elasticsearch.k8s.elastic.co/Elasticsearch/health.lua
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-health
 */
export const elasticsearchHealth = `hs = {status = "Progressing", message = "Waiting for Elasticsearch"}
if obj.status ~= nil and obj.status.phase ~= nil then
  hs.message = "Phase " .. obj.status.phase .. ", health " .. (obj.status.health or "unknown")
  local wanted = 0
  for _, set in ipairs(obj.spec.nodeSets) do
    wanted = wanted + set.count
  end
  local health = obj.status.health
  if obj.status.phase == "Invalid" or (obj.status.phase == "Ready" and health == "red") then
    hs.status = "Degraded"
  elseif obj.status.phase == "Ready" and obj.status.availableNodes == wanted and (health == "green" or health == "yellow") then
    hs.status = "Healthy"
  end
end
return hs
`

/**
 * Argo CD calls a CronJob that is suspended `Suspended`, and one whose last run failed `Degraded`. A sync waits for the first
 * for ever where another wave follows, an Application that has it is never healthy, and a nightly job that failed would keep
 * out the release that repairs it. Whether runs succeed is told by their metrics.
 * @see https://github.com/argoproj/argo-cd/blob/master/resource_customizations/batch/CronJob/health.lua
 * @see https://github.com/argoproj/argo-cd/issues/24428
 */
export const cronJobHealth = `hs = {status = "Healthy", message = ""}
if obj.spec.suspend == true then
  hs.message = "Suspended: people start it"
elseif obj.status ~= nil and obj.status.lastScheduleTime ~= nil then
  hs.message = "Last started at " .. obj.status.lastScheduleTime
end
return hs
`
