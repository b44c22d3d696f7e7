import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Json } from '../../src/lib/json.ts'
import { checkWorkflow } from '../../src/verify/workflows.ts'

const good = `name: check
on:
  pull_request:
    types: [opened, labeled]
  schedule:
    - cron: '0 3 * * 1'
  workflow_dispatch:
    inputs:
      environment: {type: choice, options: [dev, production]}
permissions:
  contents: read
  id-token: write
  attestations: write
concurrency: {group: "check-\${{ github.ref }}", cancel-in-progress: "\${{ github.event_name == 'push' }}"}
jobs:
  test:
    runs-on: ubuntu-24.04-arm
    timeout-minutes: 10
    strategy:
      matrix:
        node: [20, 22]
        include: [{node: 24, latest: true}]
    outputs:
      version: \${{ steps.version.outputs.version }}
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
      - id: version
        run: echo "version=1" >> "$GITHUB_OUTPUT"
      - run: echo \${{ matrix.node }} \${{ matrix.latest }} \${{ steps.version.outputs.version }}
        env: {LOCK: "\${{ hashFiles('package-lock.json') }}", TOKEN: "\${{ secrets['TOKEN'] }}"}
  call:
    uses: ./.github/workflows/other.yml
    secrets: inherit
  deploy:
    needs: [test, call]
    if: "!cancelled() && contains(needs.*.result, 'success') && (inputs.environment == 'it''s }}' || github.event.label.name == 'x')"
    runs-on: ubuntu-latest
    environment: \${{ inputs.environment }}
    steps:
      - run: echo \${{ needs.test.outputs.version }} \${{ needs.call.outputs.any }}
`

function problemsOf(text: string): string {
  const problems: string[] = []
  checkWorkflow(parse(text) as Json, (pointer, message) => problems.push(`${pointer}: ${message}`))
  return problems.join('\n')
}

test('takes a good workflow', () => expect(problemsOf(good)).toBe(''))

/** What is replaced by what, and what must be said of it. */
const broken: [string, string, string][] = [
  ['needs: [test,', 'needs: [tests,', 'needs the job "tests"'],
  ['matrix.node', 'matrix.nodes', 'there is no `matrix.nodes`'],
  [
    'steps.version.outputs.version }}\n        env',
    'steps.versions.outputs.version }}\n        env',
    'there is no `steps.versions`',
  ],
  [
    '- uses: actions',
    '- env: {A: "${{ steps.version.outputs.version }}"}\n        uses: actions',
    'there is no `steps.version`',
  ],
  [
    'steps.version.outputs.version }}\n        env',
    'steps.version.output.version }}\n        env',
    'there is no `steps.version.output`',
  ],
  ['needs.test.outputs.version', 'needs.test.outputs.versions', 'the job "test" has no output "versions"'],
  ['needs.test.outputs', 'needs.build.outputs', 'there is no `needs.build`'],
  ['inputs.environment }}', 'inputs.environments }}', 'there is no `inputs.environments`'],
  ['github.ref', 'github.reference', 'there is no `github.reference`'],
  ['github.ref', 'secrets.REF', 'there is no `secrets` here'],
  ["github.event.label.name == 'x'", "secrets.X == 'x'", 'there is no `secrets` here'],
  ['matrix.node }}', 'matrix.node }', 'unexpected'],
  ['matrix.latest }} ${{ steps.version.outputs.version }}', 'matrix.latest', 'without its end'],
  ['contains(needs', 'contain(needs', 'there is no function contain'],
  ["contains(needs.*.result, 'success')", 'contains(needs.*.result)', 'takes no 1 arguments'],
  ["'x')\"", "'x'\"", 'where ) must stand'],
  ['!cancelled() &&', '!cancelled()', 'unexpected contains'],
  ['echo ${{ matrix.node', 'echo ${{ always() && matrix.node', 'only by `if`'],
  ['contents: read', 'contents: all', 'not one of read, write, none'],
  ['id-token: write', 'id-tokens: write', '/permissions/id-tokens: is not a known key'],
  ["'0 3 * * 1'", "'0 3 * *'", 'not such as "0 3 * * 1"'],
  ['pull_request:', 'pull_requests:', '/on/pull_requests: is not a known key'],
  ['types: [opened', 'type: [opened', '/on/pull_request/type: is not a known key'],
  ['timeout-minutes: 10', 'timeout: 10', '/jobs/test/timeout: is not a known key'],
  ['timeout-minutes: 10', 'timeout-minutes: soon', 'not a number'],
  ['    runs-on: ubuntu-latest\n', '', '/jobs/deploy/runs-on: is missing'],
  ['secrets: inherit', 'runs-on: ubuntu-latest', '/jobs/call/runs-on: is not a known key'],
  ['  test:\n    runs-on', '  test 1:\n    runs-on', '"test 1" cannot be a name here'],
  ['  test:\n', '  test:\n    needs: deploy\n', 'the job "test" waits for itself'],
  ['- id: version\n        run', '- id: version\n        uses: a/b@v1\n        run', 'either `run` or `uses`'],
  [
    '- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683',
    '- uses: checkout',
    '"checkout" is not such as',
  ],
  [
    '- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683',
    '- {id: version, run: "true"}',
    'the id "version" stands twice',
  ],
  [
    'cancel-in-progress: "${{ github.event_name == \'push\' }}"',
    'cancel-in-progress: sometimes',
    'neither true nor false',
  ],
]

test.each(broken)('refuses %j written as %j', (part, replacement, message) => {
  expect(good).toContain(part)
  expect(problemsOf(good.replace(part, () => replacement))).toContain(message)
})

test('what is no workflow at all is refused', () => expect(problemsOf('[]')).toContain('is not a map'))
