// Finds every text that a parser must see, and brings the answers back to where the texts stand. Texts that differ only in
// label values are asked about once: a platform has tens of thousands of expressions, and a few hundred shapes of them.
import type { OutputFile } from '../model/output.ts'
import type { Ask } from './background.ts'
import { expressionsOf } from './expressions.ts'
import type { Language, Question } from './parsers.ts'
import { pointerTo, type Problem } from './problem.ts'
import { withoutValues } from './promql-shape.ts'

type Place = { file: string; pointer: string }

/** Every question, with the places that wait for its answer. */
type Asked = Map<string, { question: Question; places: Place[] }>

type Printed = { file: OutputFile; text: string }

/** Says what the parsers refuse in the text of `workflows` and in the PromQL of all `files`; `start` gives the parsers. */
export async function askParsers(
  files: readonly Printed[],
  workflows: readonly Printed[],
  start: (languages: readonly Language[]) => Ask,
): Promise<Problem[]> {
  const asked: Asked = new Map()
  const problems = files.flatMap(({ file }) => collectExpressions(file, asked))
  for (const { file, text } of workflows) collectWorkflow(file, text, asked)
  if (asked.size === 0) return problems
  const waiting = [...asked.values()]
  const questions = waiting.map(({ question }) => question)
  const answers = await start([...new Set(questions.map(({ language }) => language))])(questions)
  return problems.concat(waiting.flatMap(({ places }, index) => problemsAt(places, answers[index] ?? [])))
}

/** Puts the expressions of a file on the list, and returns what is already known to be wrong with their label values. */
function collectExpressions(file: OutputFile, asked: Asked): Problem[] {
  return file.documents.flatMap((document, index) =>
    expressionsOf(document).flatMap(({ pointer, text }) => {
      const place = { file: file.path, pointer: pointerTo(file, index) + pointer }
      const { shape, problems } = withoutValues(text)
      addPlace(asked, { language: 'promql', text: shape, file: file.path }, place)
      return problemsAt([place], problems)
    }),
  )
}

function collectWorkflow(file: OutputFile, text: string, asked: Asked): void {
  addPlace(asked, { language: 'workflow', text, file: file.path }, { file: file.path, pointer: '' })
}

function addPlace(asked: Asked, question: Question, place: Place): void {
  const key = `${question.language} ${question.text}`
  const known = asked.get(key)
  if (known === undefined) asked.set(key, { question, places: [place] })
  else known.places.push(place)
}

function problemsAt(places: readonly Place[], messages: readonly string[]): Problem[] {
  return messages.flatMap((message) => places.map((place) => ({ ...place, message })))
}
