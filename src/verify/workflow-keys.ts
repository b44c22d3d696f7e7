// Which keys a GitHub workflow may have, and of what kind their values are.
// @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
import { closed, either, like, listOf, mapOf, scalar, text, word, type Shape } from './closed.ts'

/** What GitHub fills in before it looks at the value. */
const expression = /^\$\{\{.+\}\}$/s

const orExpression =
  (shape: Shape): Shape =>
  (value, at, report) => {
    if (typeof value !== 'string' || !expression.test(value)) shape(value, at, report)
  }

const flag = orExpression((value, at, report) => {
  if (typeof value !== 'boolean') report(at, `${JSON.stringify(value)} is neither true nor false`)
})

const amount = orExpression((value, at, report) => {
  if (typeof value !== 'number' || !(value > 0)) report(at, `${JSON.stringify(value)} is not a number above zero`)
})

const texts = either({ text, list: listOf(text) })
const identifier = /^[A-Za-z_][A-Za-z0-9_-]*$/
const environmentVariables = either({ text: like(expression, '${{ … }}'), map: mapOf(scalar) })

/** A number, a range, a step, or several of them; names of months and days too. */
const field = '(\\*|[0-9A-Za-z]+(-[0-9A-Za-z]+)?)(/[0-9]+)?'
const cron = new RegExp(`^${field}(,${field})*(\\s+${field}(,${field})*){4}$`)

const pushed = closed({
  branches: listOf(text),
  'branches-ignore': listOf(text),
  tags: listOf(text),
  'tags-ignore': listOf(text),
  paths: listOf(text),
  'paths-ignore': listOf(text),
})
const requested = closed({
  types: texts,
  branches: listOf(text),
  'branches-ignore': listOf(text),
  paths: listOf(text),
  'paths-ignore': listOf(text),
})
const input = closed({
  description: text,
  required: flag,
  default: scalar,
  type: word('string', 'boolean', 'number', 'choice', 'environment'),
  options: listOf(text),
  deprecationMessage: text,
})
const inputs = mapOf(input, identifier)

/** The events whose filters are looked into; every other one may only choose its types. */
const events: Readonly<Record<string, Shape>> = {
  push: pushed,
  pull_request: requested,
  pull_request_target: requested,
  schedule: listOf(closed({ cron: like(cron, '"0 3 * * 1"'), timezone: text }, ['cron'])),
  workflow_dispatch: closed({ inputs }),
  workflow_call: closed({
    inputs,
    outputs: mapOf(closed({ description: text, value: text }, ['value']), identifier),
    secrets: mapOf(closed({ description: text, required: flag }), identifier),
  }),
  workflow_run: closed(
    { workflows: listOf(text), types: texts, branches: listOf(text), 'branches-ignore': listOf(text) },
    ['workflows'],
  ),
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const otherEvents =
  'branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment fork gollum image_version issue_comment issues label merge_group milestone page_build public pull_request_review pull_request_review_comment registry_package release repository_dispatch status watch'.split(
    ' ',
  )

const allEvents = { ...Object.fromEntries(otherEvents.map((name) => [name, closed({ types: texts })])), ...events }

const level = word('read', 'write', 'none')

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const scopes =
  'actions artifact-metadata attestations checks contents deployments discussions id-token issues models packages pages pull-requests security-events statuses'.split(
    ' ',
  )

const permissions = either({
  text: word('read-all', 'write-all'),
  map: closed(Object.fromEntries(scopes.map((scope) => [scope, level]))),
})
const concurrency = either({
  text,
  map: closed({ group: text, 'cancel-in-progress': flag, queue: word('single', 'max') }, ['group']),
})
const defaults = closed({ run: closed({ shell: text, 'working-directory': text }) })
const credentials = closed({ username: text, password: text }, ['username', 'password'])
const container = closed(
  { image: text, credentials, env: environmentVariables, ports: listOf(scalar), volumes: listOf(text), options: text },
  ['image'],
)
const matrix = either({
  text: like(expression, '${{ … }}'),
  map: mapOf(either({ text: like(expression, '${{ … }}'), list: () => undefined })),
})

/** What every step may have; `workflows.ts` says what goes with what. */
const step = closed({
  name: text,
  id: like(identifier, 'build'),
  if: scalar,
  uses: like(/^(\.\/.+|docker:\/\/.+|[\w.-]+\/[\w./-]+@[\w./-]+)$/, 'actions/checkout@<commit>'),
  run: text,
  with: mapOf(scalar),
  env: environmentVariables,
  shell: text,
  'working-directory': text,
  'continue-on-error': flag,
  'timeout-minutes': amount,
})

const common = {
  name: text,
  if: scalar,
  needs: texts,
  permissions,
  concurrency,
  strategy: closed({ matrix, 'fail-fast': flag, 'max-parallel': amount }),
}

const job = closed(
  {
    ...common,
    'runs-on': either({ text, list: listOf(text), map: closed({ group: text, labels: texts }) }),
    environment: either({ text, map: closed({ name: text, url: text, deployment: flag }, ['name']) }),
    outputs: mapOf(scalar, identifier),
    env: environmentVariables,
    defaults,
    'timeout-minutes': amount,
    'continue-on-error': flag,
    container: either({ text, map: container }),
    services: mapOf(container),
    steps: listOf(step),
  },
  ['runs-on', 'steps'],
)

/** A job that runs the workflow of another file. */
const callingJob = closed(
  {
    ...common,
    uses: like(/^(\.\/.+|[\w.-]+\/[\w./-]+@[\w./-]+)$/, './.github/workflows/build.yml'),
    with: mapOf(scalar),
    secrets: either({ text: word('inherit'), map: mapOf(scalar) }),
  },
  ['uses'],
)

const anyJob: Shape = (value, at, report) => {
  const isCall = typeof value === 'object' && value !== null && 'uses' in value && value['uses'] !== undefined
  ;(isCall ? callingJob : job)(value, at, report)
}

/** A workflow file as a whole. */
export const workflowShape: Shape = closed(
  {
    name: text,
    'run-name': text,
    on: either({
      text: word(...Object.keys(allEvents)),
      list: listOf(word(...Object.keys(allEvents))),
      map: closed(allEvents),
    }),
    permissions,
    env: environmentVariables,
    defaults,
    concurrency,
    jobs: mapOf(anyJob, identifier),
  },
  ['on', 'jobs'],
)
