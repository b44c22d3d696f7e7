// What a template of Go calls, read without running it: enough to say what its parser would refuse.

/** What is no name of a function in an action: texts, runes, numbers, and names of fields and variables. */
const otherTokens = /"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)+'|[.$][A-Za-z0-9_.]*|[0-9][A-Za-z0-9_.]*/g

const keywords: readonly string[] = [
  'if',
  'else',
  'end',
  'range',
  'with',
  'define',
  'template',
  'block',
  'break',
  'continue',
  'true',
  'false',
  'nil',
]

/** The words that open something which `end` must close. */
const openers: readonly string[] = ['if', 'range', 'with', 'define', 'block']

/** One sentence for the first mistake; undefined where there is none. `known` are the functions that may be called. */
export function templateMistake(text: string, known: readonly string[]): string | undefined {
  const actions = [...text.matchAll(/\{\{(?<code>(?:"(?:[^"\\]|\\.)*"|`[^`]*`|(?!\}\}|\{\{)[\s\S])*)\}\}/g)]
  const rest = actions.reduceRight(
    (left, { index, 0: whole }) => left.slice(0, index) + left.slice(index + whole.length),
    text,
  )
  if (rest.includes('{{')) return 'an action that `{{` opens is not closed with `}}`'
  const words = actions.flatMap(({ groups }) => wordsOf(groups?.['code'] ?? ''))
  const unknown = words.find((word) => !known.includes(word) && !keywords.includes(word))
  if (unknown !== undefined) return `there is no function \`${unknown}\``
  const open = words.filter((word) => openers.includes(word)).length
  const closed = words.filter((word) => word === 'end').length
  return open === closed ? undefined : '`if`, `range` and `with` do not have one `end` each'
}

/** The names in an action; none in a comment. */
function wordsOf(code: string): string[] {
  const inside = code.replace(/^-\s/, '').replace(/\s-$/, '').trim()
  if (inside.startsWith('/*')) return []
  return inside.replaceAll(otherTokens, ' ').match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []
}
