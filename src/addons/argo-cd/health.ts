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
