// Each kind of text is asked about once, and its answer reaches every place where it stands.
import { expect, test } from 'vitest'
import type { Ask } from '../../src/verify/background.ts'
import type { Question } from '../../src/verify/parsers.ts'
import { Questions } from '../../src/verify/questions.ts'
import { withoutNames } from '../../src/verify/workflow-shape.ts'

const workflowOf = (name: string) => `name: ${name}-ci\njobs:\n  lint:\n    name: ${name} lint\n`
const fileOf = (name: string) => `github/acme/shop/.github/workflows/${name}-ci.yml`
const printed = (name: string, text = workflowOf(name)) => ({ file: { path: fileOf(name), format: 'yaml' as const, documents: [] }, text })

const rules = (service: string) => ({
  file: { path: `prometheus/dev/rules/${service}.yml`, format: 'yaml' as const, documents: [{ groups: [{ name: service, rules: [{ expr: `up{job="${service}"} ==` }] }] }] },
  text: '',
})

/** A parser that keeps what it was asked, and finds all texts wrong or all right. */
function parserThatSays(messages: string[]): { ask: Ask; asked: Question[] } {
  const asked: Question[] = []
  return { asked, ask: async (questions) => questions.map((question) => (asked.push(question), messages)) }
}

test('workflows that differ in the name of their service are one question, with its text as it is', async () => {
  const { ask, asked } = parserThatSays(['is odd'])
  const questions = new Questions(() => ask)
  questions.ask([], [printed('web'), printed('api')])
  questions.ask([], [printed('orders')])
  expect(await questions.problems()).toEqual(['web', 'api', 'orders'].map((name) => ({ file: fileOf(name), pointer: '', message: 'is odd' })))
  expect(asked.map(({ text }) => text)).toEqual([workflowOf('web')])
})

const shapeOf = (name: string) => withoutNames(workflowOf(name), printed(name).file)

test('a name that is also a word of the workflow, and one that YAML reads in its own way, are asked about', () => {
  expect(shapeOf('api')).toBe(shapeOf('web'))
  expect(shapeOf('lint')).not.toBe(shapeOf('web'))
  expect(shapeOf('1e3')).toBe(workflowOf('1e3'))
})

test('workflows that build as many services are of one shape, unless their names are used differently', () => {
  const build = (first: string, second: string, compared = second) => {
    const outputs = { [first]: '', [second]: '' }
    const file = { path: 'github/acme/shop/.github/workflows/docker-build.yml', format: 'yaml' as const, documents: [{ jobs: { changes: { outputs } } }] }
    return withoutNames(`outputs:\n  ${first}: x\n  ${second}: x\njobs:\n  ${first}-build: a\n  ${compared}-build: a\n`, file)
  }
  expect(build('web', 'web-admin')).toBe(build('orders', 'cart'))
  expect(build('web', 'api', 'web')).not.toBe(build('web', 'api'))
})

test('a refused expression is told at every place, also at those that come after its answer', async () => {
  const { ask, asked } = parserThatSays(['is not PromQL'])
  const questions = new Questions(() => ask)
  questions.ask([rules('web')], [])
  await questions.problems()
  questions.ask([rules('api')], [])
  expect((await questions.problems()).map(({ file }) => file)).toEqual(['prometheus/dev/rules/web.yml', 'prometheus/dev/rules/api.yml'])
  expect(asked).toHaveLength(1)
})

test('what is known to be sound is asked about once and told nowhere', async () => {
  const { ask, asked } = parserThatSays([])
  const questions = new Questions(() => ask)
  questions.ask([rules('web')], [printed('web')])
  await questions.problems()
  questions.ask([rules('api')], [printed('api')])
  expect(await questions.problems()).toEqual([])
  expect(asked).toHaveLength(2)
})

test('a parser that fails is an error of whoever waits for the answers', async () => {
  const questions = new Questions(() => () => Promise.reject(new Error('the thread is gone')))
  questions.ask([rules('web')], [])
  await expect(questions.problems()).rejects.toThrow('the thread is gone')
})
