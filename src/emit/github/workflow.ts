// The parts that every workflow is made of. They are plain data, keys in the order in which people write them.
import type { JsonObject } from '../../lib/json.ts'
import { githubPaths } from '../../model/delivery/github-files.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import { actionComments, pinnedAction, type ActionName } from '../../model/versions/actions.ts'
import { runner } from '../../model/versions/tools.ts'

export type Step = JsonObject
export type Job = JsonObject
export type Permissions = Record<string, 'read' | 'write'>

/** Jobs that only decide or report take seconds; more than this means that something hangs. */
const shortJob = 5

/** The least that a job needs: the code. */
export const readCode: Permissions = { contents: 'read' }

/** Runs a pinned action. */
export function action(name: ActionName, parameters: JsonObject = {}, step: Step = {}): Step {
  return { ...step, uses: pinnedAction(name), with: Object.keys(parameters).length > 0 ? parameters : undefined }
}

/** Checks the code out, and leaves no credentials behind for the steps that follow. */
export function checkout(parameters: JsonObject = {}): Step {
  return action('actions/checkout', { 'persist-credentials': false, ...parameters })
}

/** A job on our runner. `timeout` in minutes; `more` stands between the conditions and the steps. */
export function job(
  name: string,
  timeout: number,
  permissions: Permissions,
  steps: Step[],
  more: JsonObject = {},
): Job {
  const { if: condition, needs, ...rest } = more
  return { name, if: condition, needs, 'runs-on': runner, 'timeout-minutes': timeout, permissions, ...rest, steps }
}

/**
 * The last job of a workflow, which always runs and says whether the others passed: the one to require. A job that was
 * not needed is skipped, and that is well.
 */
export function gate(name: string, needs: string[]): Job {
  return job(
    name,
    shortJob,
    {},
    [
      {
        name: 'Fail unless every job passed or was not needed',
        if: "contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled')",
        run: 'exit 1',
      },
    ],
    { if: 'always()', needs },
  )
}

/** One job of seconds. */
export function shortTask(name: string, permissions: Permissions, steps: Step[], more: JsonObject = {}): Job {
  return job(name, shortJob, permissions, steps, more)
}

/**
 * A newer push to a pull request replaces the older run; on branches every run counts. The name stands before the
 * running workflow's, because a called workflow runs under the name of its caller.
 */
export function concurrency(name: string): JsonObject {
  return {
    group: `${name}-\${{ github.workflow }}-\${{ github.ref }}`,
    'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
  }
}

/** Runs of the group wait for each other in the order of their arrival, and none is dropped. */
export function queued(group: string): JsonObject {
  return { group, 'cancel-in-progress': false, queue: 'max' }
}

/** A workflow file of the repository `slug`. */
export function workflowFile(slug: string, file: string, workflow: JsonObject): OutputFile {
  return githubFile(slug, githubPaths.workflow(file), workflow)
}

/** A YAML file of the repository `slug`; `path` is relative to its root. */
export function githubFile(slug: string, path: string, document: JsonObject): OutputFile {
  return { path: generatedPath(slug, path), format: 'yaml', documents: [document], comments: actionComments }
}

/** Where `.github/…` of a repository stands under `generated/`. */
export function generatedPath(slug: string, path: string): string {
  return path.replace(/^\.github/, folders.github(slug))
}
