// Where an expression of a workflow stands, which contexts it may read there, and what is in them.
// @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
import { isJsonObject, type Json } from '../lib/json.ts'
import { within, type Report } from './problem.ts'
import { readExpression } from './workflow-expression.ts'

/** What can be read at a place. `needs`: outputs by job; undefined where only the run knows what there is. */
export type Scope = {
  place: 'workflow' | 'on' | 'job' | 'outputs' | 'step'
  inputs: readonly string[]
  needs?: ReadonlyMap<string, readonly string[] | undefined>
  matrix?: readonly string[]
  steps?: readonly string[]
}

/** The contexts by place. @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability */
const available: Readonly<Record<Scope['place'] | 'condition' | 'stepCondition' | 'withSecrets', readonly string[]>> = {
  workflow: ['github', 'inputs', 'vars'],
  on: ['github', 'inputs', 'vars', 'jobs'],
  job: ['github', 'needs', 'strategy', 'matrix', 'vars', 'inputs'],
  outputs: ['github', 'needs', 'strategy', 'matrix', 'job', 'runner', 'env', 'vars', 'secrets', 'steps', 'inputs'],
  step: ['github', 'needs', 'strategy', 'matrix', 'job', 'runner', 'env', 'vars', 'secrets', 'steps', 'inputs'],
  condition: ['github', 'needs', 'vars', 'inputs'],
  stepCondition: ['github', 'needs', 'strategy', 'matrix', 'job', 'runner', 'env', 'vars', 'steps', 'inputs'],
  withSecrets: ['github', 'needs', 'strategy', 'matrix', 'vars', 'secrets', 'inputs', 'env'],
}

/** Keys of workflows and jobs below which secrets may be read. */
const secretKeys = ['env', 'secrets', 'container', 'services']

/** Functions that only the question whether something runs may call. */
const statusFunctions = ['success', 'always', 'cancelled', 'failure']

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context */
const github =
  'action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event event_name event_path graphql_url head_ref job job_workflow_sha path ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id repositoryUrl retention_days run_id run_number run_attempt secret_source server_url sha token triggering_actor workflow workflow_ref workflow_sha workspace'.split(
    ' ',
  )

const closedContexts: Readonly<Record<string, readonly string[]>> = {
  github,
  runner: 'name os arch temp tool_cache debug environment workspace'.split(' '),
  strategy: 'fail-fast job-index job-total max-parallel'.split(' '),
}

/** Checks every expression in the members of a value. */
export function checkExpressions(value: Json | undefined, at: string, scope: Scope, report: Report): void {
  if (!isJsonObject(value)) return
  for (const [key, member] of Object.entries(value)) {
    const place = within(at, key)
    // The outputs of a job have names of their own, which may be those of keys.
    if (scope.place === 'outputs') walk(member, place, scope, available.outputs, report)
    else if (key === 'if') checkCondition(member, place, scope, report)
    else
      walk(
        member,
        place,
        scope,
        secretKeys.includes(key) && scope.place !== 'step' ? available.withSecrets : available[scope.place],
        report,
      )
  }
}

function walk(value: Json | undefined, at: string, scope: Scope, contexts: readonly string[], report: Report): void {
  if (typeof value === 'string') checkText(value, at, scope, contexts, report)
  else if (Array.isArray(value)) value.forEach((item, index) => walk(item, within(at, index), scope, contexts, report))
  else if (isJsonObject(value))
    for (const [key, member] of Object.entries(value)) walk(member, within(at, key), scope, contexts, report)
}

/** `if` is an expression with or without braces. */
function checkCondition(value: Json | undefined, at: string, scope: Scope, report: Report): void {
  if (typeof value !== 'string') return
  const contexts = scope.place === 'step' ? available.stepCondition : available.condition
  if (value.includes('${{')) checkText(value, at, scope, contexts, report, true)
  else check(value, at, scope, contexts, report, true)
}

function checkText(
  text: string,
  at: string,
  scope: Scope,
  contexts: readonly string[],
  report: Report,
  isCondition = false,
): void {
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', start + 3)) {
    const end = endOf(text, start + 3)
    if (end < 0) return report(at, `${text.slice(start, start + 40)} is an expression without its end }}`)
    check(text.slice(start + 3, end), at, scope, contexts, report, isCondition)
  }
}

/** The braces behind an expression; those in its quoted texts are not meant. */
function endOf(text: string, start: number): number {
  let isQuoted = false
  for (let index = start; index < text.length; index++) {
    if (text[index] === "'") isQuoted = !isQuoted
    else if (!isQuoted && text.startsWith('}}', index)) return index
  }
  return -1
}

function check(
  text: string,
  at: string,
  scope: Scope,
  contexts: readonly string[],
  report: Report,
  isCondition: boolean,
): void {
  const { references, calls, error } = readExpression(text)
  const say = (message: string) => report(at, `${message} in the expression \`${text.trim()}\``)
  if (error !== undefined) return say(error)
  for (const name of calls)
    if (statusFunctions.includes(name) && !isCondition) say(`${name}() may be called only by \`if\``)
  if (calls.includes('hashfiles') && scope.place !== 'step') say('hashFiles() may be called only in steps')
  for (const reference of references) {
    const message = whyUnknown(reference, scope, contexts)
    if (message !== undefined) say(message)
  }
}

function whyUnknown(
  [context = '', name = '*', ...path]: string[],
  scope: Scope,
  contexts: readonly string[],
): string | undefined {
  if (!contexts.includes(context)) return `there is no \`${context}\` here`
  if (name === '*') return undefined
  const names = namesIn(context, scope)
  if (names !== undefined && !names.includes(name)) return `there is no \`${context}.${name}\``
  return context === 'needs' || context === 'steps' ? whyNoResult(context, name, path, scope) : undefined
}

/** What a context holds; undefined where that is known only to the run. */
function namesIn(context: string, { inputs, needs, matrix, steps }: Scope): readonly string[] | undefined {
  if (context === 'inputs') return inputs
  if (context === 'needs') return [...(needs?.keys() ?? [])]
  if (context === 'matrix') return matrix
  if (context === 'steps') return steps ?? []
  return closedContexts[context]
}

const results = { needs: ['outputs', 'result'], steps: ['outputs', 'outcome', 'conclusion'] }

function whyNoResult(
  context: 'needs' | 'steps',
  name: string,
  [member = '*', output = '*']: string[],
  { needs }: Scope,
): string | undefined {
  if (member !== '*' && !results[context].includes(member)) return `there is no \`${context}.${name}.${member}\``
  const outputs = context === 'needs' ? needs?.get(name) : undefined
  const isKnown = member !== 'outputs' || output === '*' || outputs === undefined || outputs.includes(output)
  return isKnown ? undefined : `the job "${name}" has no output "${output}"`
}
