// What the YAML parser objects to, in the words of someone who only wants to get their file right.
import type { Document, ErrorCode, YAMLError } from 'yaml'
import type { Problem } from './lines.ts'
import { endOfLine } from './lines.ts'
import { tooDeep } from './refusals.ts'
import type { YamlLibrary } from './yaml-library.ts'

/** One error of the parser with what is needed to explain it. */
type Mistake = { yaml: YamlLibrary; document: Document; text: string; error: YAMLError; offset: number }

type Explanation = (mistake: Mistake) => Omit<Problem, 'severity' | 'at'> & { at?: Problem['at'] }

/** The first syntax error of a document; the parser's warnings are errors too, since they say what it ignored. What follows it is mostly its echo, so the rest is not told. */
export function syntaxProblem(yaml: YamlLibrary, document: Document, text: string): Problem | undefined {
  const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (!error) return olderVersion(document)
  const offset = Math.min(error.pos[0], text.length)
  const tab = tabBefore(text, offset)
  if (tab !== undefined) return { severity: 'error', ...tabIndentation(tab) }
  const explained = (explanations[error.code] ?? explainOther)({ yaml, document, text, error, offset })
  return { severity: 'error', at: { offset, length: Math.max(1, error.pos[1] - offset) }, ...explained }
}

const tabIndentation = (at: Problem['at']) => ({
  code: 'tab-indentation' as const,
  message: 'this line is indented with a tab',
  why: 'YAML is indented with spaces only, because a tab is as wide as each editor likes',
  hint: 'use two spaces per level',
  at,
})

/** A tab in the indentation of the line that the parser stumbled over, or of the one above or below, is the cause. */
function tabBefore(text: string, offset: number): Problem['at'] | undefined {
  let start = text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', offset - 1) - 1)) + 1
  for (let line = 0; line < 3 && start < text.length; line++) {
    const indentation = /^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? ''
    const tab = indentation.indexOf('\t')
    if (tab !== -1) return { offset: start + tab, length: indentation.length - tab }
    start = endOfLine(text, start) + 1
  }
  return undefined
}

/** `%YAML 1.1` would make `no` false and `1:30` ninety; no spec can mean that. */
function olderVersion(document: Document): Problem | undefined {
  const { explicit, version } = document.directives?.yaml ?? { version: '1.2' }
  if (!explicit || version === '1.2') return undefined
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: `this file says that it is YAML ${version}`,
    why: 'a spec is read as YAML 1.2, in which `no`, `on` and `1:30` are text',
    hint: 'remove the line that starts with `%YAML`',
    at: { offset: 0, length: `%YAML ${version}`.length },
  }
}

const explanations: Partial<Record<ErrorCode, Explanation>> = {
  TAB_AS_INDENT: (mistake) => tabIndentation(tabsAt(mistake)),
  MISSING_CHAR: (mistake) => explainMissing(mistake),
  BAD_INDENT: (mistake) =>
    /^Flow/.test(mistake.error.message) ? explainBracket(mistake) : explainIndentation(mistake),
  MULTILINE_IMPLICIT_KEY: (mistake) => explainColon(mistake),
  BLOCK_AS_IMPLICIT_KEY: (mistake) => explainSecondColon(mistake),
  BLOCK_IN_FLOW: () => ({
    code: 'yaml-syntax',
    message: 'an indented block stands inside of brackets',
    why: 'inside `[…]` and `{…}` everything is written with brackets and commas',
    hint: 'use brackets all the way, or take the outer ones away and indent',
  }),
  MULTIPLE_DOCS: () => ({
    code: 'several-documents',
    message: 'a second YAML document starts here',
    why: 'a spec file holds one document, and what follows `---` would be ignored',
    hint: 'remove the line, or move what follows into a file of its own and list it under `include:`',
  }),
  BAD_SCALAR_START: ({ text, offset }) => ({
    code: 'yaml-syntax',
    message: `text cannot start with \`${text[offset] ?? ''}\` without quotes`,
    why: 'YAML reserves this character',
    hint: `put the text in quotes: \`"${lineFrom(text, offset)}"\``,
  }),
  BAD_DQ_ESCAPE: ({ text, offset }) => ({
    code: 'yaml-syntax',
    message: `\`${text.slice(offset, offset + 2)}\` is not an escape that YAML knows`,
    why: 'inside of double quotes a backslash starts an escape',
    hint: 'write the backslash twice, or use single quotes',
    at: { offset, length: 2 },
  }),
  TAG_RESOLVE_FAILED: ({ text, error, offset }) => ({
    code: 'unknown-tag',
    message: `the tag \`${text.slice(offset, error.pos[1])}\` is not supported`,
    why: 'a tag names a type that only some other tool knows',
    hint: 'remove the tag, or put the text in quotes when it is meant to start with `!`',
  }),
  BAD_DIRECTIVE: ({ text, offset }) => ({
    code: 'yaml-syntax',
    message: `a line cannot start with \`%\`: \`${lineFrom(text, offset)}\``,
    why: 'YAML takes it for a directive',
    hint: 'remove the line',
  }),
  RESOURCE_EXHAUSTION: ({ text, offset }) => ({ ...tooDeep, at: restOfLine(text, topLevelBefore(text, offset)) }),
  UNEXPECTED_TOKEN: ({ text, offset }) => ({
    code: 'yaml-syntax',
    message: `\`${lineFrom(text, offset)}\` was not expected here`,
    why: 'the value before it has already ended',
    hint: 'put the whole value in quotes, or remove this part',
  }),
}

/** For errors that no table row explains: what the parser says, as it says it. */
const explainOther: Explanation = ({ error }) => ({
  code: 'yaml-syntax',
  message: `this is not valid YAML: ${firstLower(error.message)}`,
  why: 'nothing after this place can be read with certainty',
  hint: 'compare the line with those around it; quotes help when the text is meant as it stands',
})

function explainMissing(mistake: Mistake): ReturnType<Explanation> {
  if (/^Implicit map keys/.test(mistake.error.message)) return explainColon(mistake)
  const quote = /^Missing closing (["'])/.exec(mistake.error.message)?.[1]
  if (quote === undefined)
    return /indicator/.test(mistake.error.message) ? explainIndentation(mistake) : explainOther(mistake)
  const start = startOfNode(mistake, (node) => mistake.text[node] === quote) ?? mistake.offset
  return {
    code: 'unclosed-quote',
    message: `the quote \`${quote}\` that opens here is never closed`,
    why: 'everything up to the next quote would belong to this text',
    hint: `end the text with \`${quote}\``,
    at: { offset: start, length: endOfLine(mistake.text, start) - start },
  }
}

function explainHiddenBracket(
  start: number,
  bracket: string,
  closing: string,
  comment: string,
): ReturnType<Explanation> {
  return {
    code: 'unclosed-bracket',
    message: `the bracket \`${bracket}\` that opens here is not closed: an unquoted # begins a comment`,
    why: `everything from \`${comment}\` to the end of the line is a comment, also a \`${closing}\``,
    hint: `put the text in quotes: \`"${comment.replace(/[\]},]+$/, '')}"\``,
    at: { offset: start, length: 1 },
  }
}

function explainBracket(mistake: Mistake): ReturnType<Explanation> {
  const { text } = mistake
  const opens = (at: number): boolean => mistake.text[at] === '[' || mistake.text[at] === '{'
  const start = startOfNode(mistake, opens) ?? mistake.offset
  const bracket = mistake.text[start] ?? '['
  const closing = bracket === '{' ? '}' : ']'
  const comment = /\s#\w\S*/.exec(text.slice(start, endOfLine(text, start)))?.[0].trim()
  if (comment?.includes(closing)) return explainHiddenBracket(start, bracket, closing, comment)
  return {
    code: 'unclosed-bracket',
    message: `the bracket \`${bracket}\` that opens here is not closed before the next line that is not indented`,
    why: 'everything that follows would belong to it',
    hint: `close it with \`${closing}\`, and indent the lines in between`,
    at: { offset: start, length: 1 },
  }
}

function explainIndentation({ text, offset }: Mistake): ReturnType<Explanation> {
  return {
    code: 'bad-indentation',
    message: `\`${lineFrom(text, firstInk(text, offset))}\` does not line up with the lines above it`,
    why: 'YAML tells by the indentation what belongs to what',
    hint: 'keys of one map start in the same column, two spaces deeper than their parent',
    at: restOfLine(text, firstInk(text, offset)),
  }
}

function explainColon({ text, offset }: Mistake): ReturnType<Explanation> {
  const line = lineFrom(text, offset)
  const tight = /^([\w-]+):(\S.*)$/.exec(line)
  return {
    code: 'missing-colon',
    message: tight ? `there is no space after the colon of \`${line}\`` : `\`${line}\` has no colon`,
    why: 'inside of a map each line is `key: value`',
    hint: tight
      ? `write \`${tight[1]}: ${tight[2]}\``
      : `write \`${line.split(' ')[0]}: …\`, or indent the line when it continues the one above`,
    at: restOfLine(text, offset),
  }
}

/** Either `a: b: c` on one line, or a key with a value that has more keys indented below it. */
function explainSecondColon(mistake: Mistake): ReturnType<Explanation> {
  const { text, offset } = mistake
  const line = lineFrom(text, offset)
  if (!/:(\s|$)/.test(line)) return explainIndentation({ ...mistake, offset: endOfLine(text, offset) + 1 })
  return {
    code: 'yaml-syntax',
    message: `a second \`key: value\` stands in the value \`${line}\``,
    why: 'a colon with a space after it separates a key from its value, once per line',
    hint: `put the value in quotes: \`"${line}"\`, or start a new line`,
    at: restOfLine(text, offset),
  }
}

/** Where the innermost value starts that holds the error and whose first character is the right one. */
function startOfNode({ yaml, document, offset }: Mistake, accepts: (start: number) => boolean): number | undefined {
  let start: number | undefined
  yaml.visit(document, {
    Node(_, node) {
      const range = node.range
      if (range && range[0] <= offset && offset <= range[2] && accepts(range[0])) start = range[0]
    },
  })
  return start
}

function tabsAt({ text, offset }: Mistake): Problem['at'] {
  const tabs = /\t+/y
  tabs.lastIndex = offset
  return { offset, length: tabs.exec(text)?.[0].length ?? 1 }
}

function restOfLine(text: string, offset: number): Problem['at'] {
  return { offset, length: Math.max(1, lineFrom(text, offset).length) }
}

/** The text from an offset to the end of its line, without the spaces and the comment at its end. */
function lineFrom(text: string, offset: number): string {
  return text
    .slice(offset, endOfLine(text, offset))
    .replace(/\s+#.*$/, '')
    .trimEnd()
}

/** Where the last unindented line before an offset starts; unlike the offset, it does not depend on the size of a stack. */
function topLevelBefore(text: string, offset: number): number {
  let start = 0
  for (const { index } of text.slice(0, offset).matchAll(/^\S/gm)) start = index
  return start
}

/** The next character that can be seen. */
function firstInk(text: string, offset: number): number {
  const ink = text.slice(offset).search(/\S/)
  return ink === -1 ? offset : offset + ink
}

function firstLower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
