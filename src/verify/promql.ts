// PromQL expressions: syntax and types by Prometheus' own grammar and type checker, as its web editor uses them.
import { Parser } from '@prometheus-io/codemirror-promql/dist/cjs/parser/parser.js'
import { parser } from '@prometheus-io/lezer-promql'

/** Says what is wrong with an expression, in one sentence each; nothing when Prometheus would take it. */
export function checkPromql(text: string): string[] {
  if (text.trim() === '') return ['is an empty expression']
  const tree = parser.parse(text)
  const errors = syntaxErrors(tree, text)
  return errors.length > 0 ? errors : typeErrors(tree, text)
}

type Tree = ReturnType<typeof parser.parse>

/** The type checker forgives what a person has not finished typing; we do not. */
function syntaxErrors(tree: Tree, text: string): string[] {
  const errors: string[] = []
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError)
        errors.push(
          from >= text.length
            ? 'is not PromQL: something is missing at its end'
            : `is not PromQL at character ${from + 1}: "${text.slice(from, from + 20)}"`,
        )
    },
  })
  return errors.slice(0, 1) // the first; the others follow from it
}

function typeErrors(tree: Tree, text: string): string[] {
  const analysis = new Parser(stateOf(tree, text))
  analysis.analyze()
  return analysis.getDiagnostics().map(({ message, from, to }) => `${message} in "${text.slice(from, to)}"`)
}

type EditorState = ConstructorParameters<typeof Parser>[0]

/**
 * The type checker wants the state of an editor, of which it asks for nothing but the tree and pieces of the text.
 * Making a real one would load the whole editor.
 */
function stateOf(tree: Tree, text: string): EditorState {
  const state = { field: () => ({ tree }), sliceDoc: (from: number, to: number) => text.slice(from, to) }
  return state as unknown as EditorState
}
