// The questions of `init` on a terminal: each with its guess, asked again until the language takes the answer.
import readline from 'node:readline'
import type { Host } from '../host.ts'
import { engines, objectionTo, type Engine, type Plan, type WebService } from './plan.ts'

/** Thrown where the input ends before the questions do. */
class EndOfInput extends Error {}

type Answers = AsyncIterator<string>
type Objection = (answer: string) => string | undefined | Promise<string | undefined>

/** Asks for everything that is not `given`; undefined when the person ends the input (Ctrl-D) before the last question. */
export async function ask(guessed: Plan, given: string[], host: Host): Promise<Plan | undefined> {
  const lines = readline.createInterface({ input: host.stdin })
  try {
    return await askAll(guessed, given, new Questions(lines[Symbol.asyncIterator](), host))
  } catch (error) {
    if (error instanceof EndOfInput) return undefined
    throw error
  } finally {
    lines.close()
  }
}

async function askAll(guessed: Plan, given: string[], questions: Questions): Promise<Plan> {
  const unlessGiven = (key: 'name' | 'repository', question: string): string | Promise<string> =>
    given.includes(key)
      ? guessed[key]
      : questions.text(question, guessed[key], (answer) => objectionTo({ [key]: answer }))
  const name = await unlessGiven('name', 'Name of the platform')
  const repository = await unlessGiven('repository', 'GitHub repository of the code (owner/name)')
  const domain = await questions.text('Domain that people will visit', guessed.domain, (answer) =>
    objectionTo({ domain: answer }),
  )
  const hasWeb = await questions.yes('Is there a web service', guessed.web !== null)
  const web = hasWeb && guessed.web !== null ? await askWeb(guessed.web, questions) : null
  const database = await questions.text(
    `Database (${engines.join(', ')} or none)`,
    guessed.database ?? 'none',
    notAnEngine,
  )
  return { name, repository, domain, web, database: database === 'none' ? null : (database as Engine) }
}

async function askWeb(guessed: WebService, questions: Questions): Promise<WebService> {
  const runtime = await questions.text('  Language and version', guessed.runtime, (answer) =>
    objectionTo({ web: { runtime: answer } }),
  )
  const port = await questions.text('  Port that it listens on', String(guessed.port), notAPort)
  const health = await questions.text('  Path that answers when it is well', guessed.health, (answer) =>
    objectionTo({ web: { health: answer } }),
  )
  return { runtime, port: Number(port), health }
}

function notAPort(answer: string): string | undefined | Promise<string | undefined> {
  return /^\d+$/.test(answer)
    ? objectionTo({ web: { port: Number(answer) } })
    : 'a port is a whole number, such as 8080'
}

function notAnEngine(answer: string): string | undefined {
  return [...engines, 'none'].includes(answer) ? undefined : `write one of ${engines.join(', ')}, none`
}

/** Prints a question, reads a line. The terminal itself edits the line, so no library has to. */
class Questions {
  readonly #answers: Answers
  readonly #host: Host

  constructor(answers: Answers, host: Host) {
    this.#answers = answers
    this.#host = host
  }

  async text(question: string, guessed: string, objectionTo: Objection): Promise<string> {
    for (;;) {
      const answer = (await this.#line(`${question} [${guessed}]: `)) || guessed
      const objection = await objectionTo(answer)
      if (objection === undefined) return answer
      this.#host.stdout.write(`  ${objection}\n`)
    }
  }

  async yes(question: string, guessed: boolean): Promise<boolean> {
    const answer = await this.text(`${question}? (yes or no)`, guessed ? 'yes' : 'no', (text) =>
      /^(?:y|yes|n|no)$/i.test(text) ? undefined : 'write yes or no',
    )
    return /^y/i.test(answer)
  }

  async #line(prompt: string): Promise<string> {
    this.#host.stdout.write(prompt)
    const { value, done } = await this.#answers.next()
    if (done) throw new EndOfInput()
    return String(value).trim()
  }
}
