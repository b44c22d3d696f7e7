// Finds every text that a parser must see, asks about each kind of text once, and brings the answers back to all places
// where it stands: a platform has tens of thousands of expressions, and a few hundred shapes of them.
import type { OutputFile } from '../model/output.ts'
import type { Ask } from './background.ts'
import { expressionsOf } from './expressions.ts'
import type { Language, Question } from './parsers.ts'
import { pointerTo, type Problem } from './problem.ts'
import { withoutValues } from './promql-shape.ts'
import { withoutNames } from './workflow-shape.ts'

type Place = { file: string; pointer: string }
type Printed = { file: OutputFile; text: string }

/** A kind of text: where it stands, and what is wrong with it; undefined until the answer comes. */
type Asked = { question: Question; places: Place[]; messages?: readonly string[] }

/** Gives the parsers of these languages. */
type Start = (languages: readonly Language[]) => Ask

/**
 * The questions of one run. Nobody waits for answers before the end: the parsers work in a thread of their own, and the
 * next files are emitted meanwhile.
 */
export class Questions {
  readonly #start: Start
  readonly #asked = new Map<string, Asked>()
  readonly #answers: Promise<void>[] = []
  #unsent: Asked[] = []

  constructor(start: Start) {
    this.#start = start
  }

  /** Asks about the text of `workflows` and the PromQL of all `files`; returns what is wrong with them at first sight. */
  ask(files: readonly Printed[], workflows: readonly Printed[]): Problem[] {
    const problems = files.flatMap(({ file }) => this.#addExpressions(file))
    for (const { file, text } of workflows) {
      this.#add({ language: 'workflow', text, file: file.path }, withoutNames(text, file), { file: file.path, pointer: '' })
    }
    if (this.#unsent.length > 0) this.#send(this.#unsent.splice(0))
    return problems
  }

  /** Waits for all answers. */
  async problems(): Promise<Problem[]> {
    await Promise.all(this.#answers)
    return [...this.#asked.values()].flatMap(({ places, messages = [] }) => problemsAt(places, messages))
  }

  /** Adds the expressions of a file, and returns what is already known to be wrong with their label values. */
  #addExpressions(file: OutputFile): Problem[] {
    return file.documents.flatMap((document, index) =>
      expressionsOf(document).flatMap(({ pointer, text }) => {
        const place = { file: file.path, pointer: pointerTo(file, index) + pointer }
        const { shape, problems } = withoutValues(text)
        this.#add({ language: 'promql', text: shape, file: file.path }, shape, place)
        return problemsAt([place], problems)
      }),
    )
  }

  /** Places of what is known to be sound are not kept: a large platform has hundreds of thousands. */
  #add(question: Question, shape: string, place: Place): void {
    const key = `${question.language} ${shape}`
    const known = this.#asked.get(key)
    if (known === undefined) {
      const asked = { question, places: [place] }
      this.#asked.set(key, asked)
      this.#unsent.push(asked)
    } else if (known.messages?.length !== 0) known.places.push(place)
  }

  #send(sent: Asked[]): void {
    const questions = sent.map(({ question }) => question)
    const ask = this.#start([...new Set(questions.map(({ language }) => language))])
    const answered = ask(questions).then((answers) => sent.forEach((asked, index) => settle(asked, answers[index] ?? [])))
    answered.catch(() => undefined) // `problems` tells of it; until somebody waits there it must not end the process
    this.#answers.push(answered)
  }
}

function settle(asked: Asked, messages: readonly string[]): void {
  asked.messages = messages
  if (messages.length === 0) asked.places = []
}

function problemsAt(places: readonly Place[], messages: readonly string[]): Problem[] {
  return messages.flatMap((message) => places.map((place) => ({ ...place, message })))
}
