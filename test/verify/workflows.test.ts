import { expect, test } from 'vitest'
import { checkWorkflow } from '../../src/verify/workflows.ts'
import { createRandom } from '../write/random-documents.ts'

const good = `name: check
on:
  pull_request:
  schedule:
    - cron: '0 3 * * 1'
permissions:
  contents: read
  id-token: write
  attestations: write
jobs:
  test:
    runs-on: ubuntu-24.04-arm
    timeout-minutes: 10
    strategy:
      matrix:
        node: [20, 22]
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
      - id: version
        run: echo "version=1" >> "$GITHUB_OUTPUT"
      - run: echo \${{ matrix.node }} \${{ steps.version.outputs.version }}
  deploy:
    needs: test
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: echo \${{ secrets.TOKEN }}
`

async function problemsOf(text: string): Promise<string> {
  return (await checkWorkflow(text, '.github/workflows/check.yml')).join('\n')
}

test('takes a good workflow, with a runner and a permission that are newer than the linter', async () => {
  expect(await problemsOf(good)).toBe('')
})

/** What is replaced by what, and what must be said of it. */
const broken: [string, string, string][] = [
  ['needs: test', 'needs: tests', 'needs job "tests"'],
  ['matrix.node', 'matrix.nodes', 'property "nodes" is not defined'],
  ['steps.version.', 'steps.versions.', 'property "versions" is not defined'],
  ['matrix.node }}', 'matrix.node }', 'unexpected'],
  ['contents: read', 'contents: all', 'permission'],
  ['id-token: write', 'id-tokens: write', 'unknown permission scope "id-tokens"'],
  ["'0 3 * * 1'", "'0 3 * *'", 'CRON'],
  ['pull_request:', 'pull_requests:', 'unknown Webhook event'],
  ['timeout-minutes: 10', 'timeout: 10', 'unexpected key "timeout"'],
  ['    runs-on: ubuntu-latest\n', '', '"runs-on" section is missing'],
  ['jobs:\n  test:', 'jobs:\n  test 1:', 'invalid job ID'],
  ['  test:\n', '  test:\n    needs: deploy\n', 'cyclic dependencies'],
]

test.each(broken)('refuses %j written as %j', async (part, replacement, message) => {
  expect(good).toContain(part)
  expect(await problemsOf(good.replace(part, replacement))).toContain(message)
})

test('text that is no YAML is a problem, and the next workflow is checked as ever', async () => {
  expect(await problemsOf(good.replace('[20, 22]', '[20, 22'))).toContain('not YAML')
  expect(await problemsOf(good)).toBe('')
})

// The linter's own memory decays: without a second look it refuses good workflows after some dozens of long ones.
test('a good workflow is still good after many others', async () => {
  const random = createRandom(7)
  for (let round = 0; round < 100; round++) {
    const jobs = Array.from({ length: 1 + Math.floor(random() * 12) }, (_, index) => jobAfter(index - 1, '          echo\n'.repeat(Math.floor(random() * 400))))
    expect(await problemsOf(`name: long\non: push\njobs:\n${jobs.join('')}`)).toBe('')
  }
})

function jobAfter(index: number, script: string): string {
  const before = index < 0 ? '' : `    needs: [job-${index}]\n    if: \${{ needs.job-${index}.outputs.version != '' }}\n`
  const steps = `    steps:\n      - id: make\n        run: |\n          true\n${script}`
  return `  job-${index + 1}:\n${before}    runs-on: ubuntu-latest\n    outputs:\n      version: \${{ steps.make.outputs.version }}\n${steps}`
}
