// GitHub workflows: a closed shape, jobs that can run in some order, and expressions that read what is there. It is ours
// because a linter in WebAssembly takes longer than all else that a small platform needs; the conformance tests run the
// linter itself over every workflow.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { within, type Check, type Report } from './problem.ts'
import { checkExpressions, type Scope } from './workflow-contexts.ts'
import { workflowShape } from './workflow-keys.ts'

/** Checks one workflow file. */
export const checkWorkflow: Check = (document, report) => {
  workflowShape(document, '', report)
  if (!isJsonObject(document)) return
  const jobs = objectsIn(document['jobs'])
  const inputs = inputsOf(document['on'])
  const { jobs: _, on, ...rest } = document
  checkExpressions(rest, '', { place: 'workflow', inputs }, report)
  checkExpressions(on, '/on', { place: 'on', inputs }, report)
  checkOrder(jobs, report)
  for (const [id, job] of jobs) checkJob(job, within('/jobs', id), { inputs, jobs }, report)
}

type Jobs = ReadonlyMap<string, JsonObject>

function objectsIn(value: Json | undefined): Map<string, JsonObject> {
  const entries = isJsonObject(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([key, member]) => (isJsonObject(member) ? [[key, member] as const] : [])))
}

/** The inputs of a form and of a caller. */
function inputsOf(on: Json | undefined): string[] {
  const events = objectsIn(on)
  return ['workflow_dispatch', 'workflow_call'].flatMap((event) => [...objectsIn(events.get(event)?.['inputs']).keys()])
}

function needsOf({ needs }: JsonObject): string[] {
  const list = Array.isArray(needs) ? needs : needs === undefined ? [] : [needs]
  return list.filter((item) => typeof item === 'string')
}

/** Every job that is waited for is there, and none waits for itself. */
function checkOrder(jobs: Jobs, report: Report): void {
  for (const [id, job] of jobs) {
    const at = within('/jobs', id, 'needs')
    for (const name of needsOf(job)) if (!jobs.has(name)) report(at, `needs the job "${name}", which is not there`)
    if (allNeedsOf(id, jobs).has(id)) report(at, `the job "${id}" waits for itself`)
  }
}

/** Those that a job waits for, and those that these wait for. */
function allNeedsOf(id: string, jobs: Jobs): Set<string> {
  const found = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const name of needsOf(jobs.get(next) ?? {})) {
      if (found.has(name)) continue
      found.add(name)
      waiting.push(name)
    }
  }
  return found
}

function checkJob(
  job: JsonObject,
  at: string,
  { inputs, jobs }: { inputs: string[]; jobs: Jobs },
  report: Report,
): void {
  const needs = new Map(needsOf(job).map((name) => [name, outputsOf(jobs.get(name))]))
  const scope: Scope = { place: 'job', inputs, needs, matrix: matrixOf(job) }
  const steps = Array.isArray(job['steps']) ? job['steps'].filter(isJsonObject) : []
  const ids = steps.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  const { steps: _, outputs, ...rest } = job
  checkExpressions(rest, at, scope, report)
  checkExpressions(outputs, within(at, 'outputs'), { ...scope, place: 'outputs', steps: ids }, report)
  checkSteps(steps, within(at, 'steps'), scope, report)
}

/** A step runs a script or an action, and reads only steps that stand before it. */
function checkSteps(steps: readonly JsonObject[], at: string, scope: Scope, report: Report): void {
  const before: string[] = []
  steps.forEach((step, index) => {
    const place = within(at, index)
    if ((step['run'] === undefined) === (step['uses'] === undefined)) report(place, 'must have either `run` or `uses`')
    if (step['with'] !== undefined && step['uses'] === undefined) report(within(place, 'with'), 'goes only with `uses`')
    checkExpressions(step, place, { ...scope, place: 'step', steps: [...before] }, report)
    const { id } = step
    if (typeof id !== 'string') return
    if (before.includes(id)) report(within(place, 'id'), `the id "${id}" stands twice`)
    before.push(id)
  })
}

/** Undefined for a job whose outputs another file declares. */
function outputsOf(job: JsonObject | undefined): string[] | undefined {
  if (job === undefined || job['uses'] !== undefined) return undefined
  return isJsonObject(job['outputs']) ? Object.keys(job['outputs']) : []
}

/** The names of a matrix; undefined where an expression makes it. */
function matrixOf({ strategy }: JsonObject): string[] | undefined {
  const matrix = isJsonObject(strategy) ? strategy['matrix'] : {}
  if (!isJsonObject(matrix) || typeof matrix['include'] === 'string') return undefined
  const included = Array.isArray(matrix['include'])
    ? matrix['include'].filter(isJsonObject).flatMap((row) => Object.keys(row))
    : []
  return [...Object.keys(matrix), ...included]
}
