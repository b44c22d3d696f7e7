// Text that is no spec of ours whatever YAML makes of it: marks of a merge, characters that a word processor or a web page
// left, files of another tool. Asked before the parser, whose complaints about them would miss the point.
import type { Problem, Range } from './lines.ts'
import { endOfLine } from './lines.ts'
import { tooDeep } from './refusals.ts'

/** What is wrong with the text as a whole; nothing where the parser should have its say. */
export function foreignText(file: string, text: string): Problem[] {
  const endless = endlessText(text)
  if (endless !== undefined) return [endless]
  const marks = conflictMarks(text)
  if (marks.length > 0) return marks
  const other = otherTool(file, text)
  if (other !== undefined) return [other]
  const expressions = templateExpressions(text)
  if (expressions.length > 0) return expressions
  return [...hiddenCharacters(text), ...noBreakSpaces(text), ...typographicQuotes(text)]
}

/** Letters of a line, and brackets that are open at once: beyond, a parser takes minutes to say that a file is none. */
const longestLine = 100_000
const mostOpen = 1_000

function endlessText(text: string): Problem | undefined {
  let depth = 0
  let line = 0
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code === 10) line = offset + 1
    else if (code === 91 || code === 123) depth++
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1)
    if (offset - line > longestLine) return endlessLine(line)
    if (depth > mostOpen) return { severity: 'error', ...tooDeep, at: { offset, length: 1 } }
  }
  return undefined
}

function endlessLine(offset: number): Problem {
  return {
    code: 'endless-text',
    severity: 'error',
    message: `a line goes on for more than ${longestLine} characters`,
    why: 'no spec has one; reading it would take very long',
    hint: 'look at what wrote this file',
    at: { offset, length: 1 },
  }
}

/** @see https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
function conflictMarks(text: string): Problem[] {
  const mark = /^<{7}(?: .*)?$/m.exec(text)
  if (mark === null) return []
  return [
    {
      code: 'merge-conflict',
      severity: 'error',
      message: 'a merge left its conflict markers in this file',
      why: 'the lines between `<<<<<<<` and `>>>>>>>` hold two versions, and only people know which one is meant',
      hint: 'keep one version, remove the three lines of markers, and run `git add`',
      at: { offset: mark.index, length: mark[0].length },
    },
  ]
}

type Tool = { noun: string; marks: RegExp[]; hint: string }

/** How files of other tools give themselves away; every mark must be found. */
const tools: Tool[] = [
  {
    noun: 'a Kubernetes manifest',
    marks: [/^kind:\s*\S/m, /^(apiVersion|metadata|spec):/m],
    hint: 'describe the service under `services:`; what the language has no word for goes into `patches:`',
  },
  {
    noun: 'a GitHub Actions workflow',
    marks: [/^jobs:/m, /^["']?on["']?:/m],
    hint: 'Quoin writes the workflows itself: put the commands under `ci:`, or keep this file in `.github/workflows/`',
  },
  {
    noun: 'a Compose file',
    marks: [
      /^services:/m,
      /^(version:\s*["']?[23]|(volumes|networks):\s*$)|^\s+(depends_on|environment):|^\s+ports:\s*[[-]/m,
    ],
    hint: 'write the services in the words of Quoin: `ports` is `port`, `environment` is `env`, `depends_on` is `uses`; databases and caches have maps of their own',
  },
  {
    noun: 'a Helm template',
    marks: [/\{\{-?\s*(\.Values|include|template|if)\b/],
    hint: 'write the values themselves; Quoin does not run templates',
  },
]

/** A file that says that it is ours is judged as ours. */
function otherTool(file: string, text: string): Problem | undefined {
  if (/^apiVersion:\s*["']?platform\//m.test(text)) return undefined
  const tool = tools.find(({ marks }) => marks.every((mark) => mark.test(text)))
  if (tool === undefined) return undefined
  return {
    code: 'foreign-file',
    severity: 'error',
    message: `\`${file}\` is ${tool.noun}, not a spec of Quoin`,
    why: 'its words mean something else here, or nothing',
    hint: tool.hint,
    at: firstWritten(text),
  }
}

/** `port: {{ .Values.port }}`: without quotes YAML sees a map in a map. */
function templateExpressions(text: string): Problem[] {
  return found(text, /^(?!\s*#)[^#"'\n]*:[ ]+(\{\{.*?\}\})/gm, () => ({
    code: 'template-expression',
    severity: 'error',
    message: 'a template expression is written here',
    why: 'Quoin runs no templates: the spec is the one place where values are written, and environments change them in overlays',
    hint: 'write the value itself, and what differs per environment into `environments/<name>.yaml`',
  }))
}

/**
 * Characters that nobody sees: they break lines where editors show none, or turn what reviewers read around. Joiners are
 * left alone, because scripts and emoji are written with them.
 * @see https://trojansource.codes
 */
function hiddenCharacters(text: string): Problem[] {
  return found(text, /(\r)(?!\n)|([\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069])/g, (code) => ({
    code: 'hidden-character',
    severity: 'error',
    message: `an invisible character (U+${code}) is here`,
    why: 'what a reviewer sees is not what is read',
    hint: `delete it; where it is meant, write it as an escape in double quotes: \`"\\u${code}"\``,
  }))
}

/** U+00A0 and its narrow sibling look like spaces, and YAML takes them for letters. */
function noBreakSpaces(text: string): Problem[] {
  return found(text, /^(?!\s*#)[ ]*([\u00a0\u202f]+)|:([\u00a0\u202f]+)\S/gm, (code) => ({
    code: 'typographic-character',
    severity: 'error',
    message: `this is a no-break space (U+${code}), not a space`,
    why: 'it looks like a space, but YAML reads it as a letter, so neither indentation nor a colon is seen',
    hint: 'delete it and type a space; text copied from a web page often carries it',
  }))
}

/** A value that begins with one and ends with one was meant to be quoted; inside a sentence they are letters. */
function typographicQuotes(text: string): Problem[] {
  return found(
    text,
    /(?:: |- |[[{,] ?)([\u201c\u201d\u201e\u2018\u2019][^\u201c\u201d\u201e\u2018\u2019\n]*[\u201c\u201d\u2018\u2019])[ ]*(?=[,\]}]|$|#)/gm,
    (code, value) => ({
      code: 'typographic-character',
      severity: 'error',
      message: `these are typographic quotes (U+${code}), not \`"\``,
      why: 'YAML takes them for letters of the text',
      hint: `write \`"${value.slice(1, -1)}"\``,
    }),
  )
}

function found(text: string, pattern: RegExp, tell: (code: string, value: string) => Omit<Problem, 'at'>): Problem[] {
  const match = pattern.exec(text)
  pattern.lastIndex = 0
  const value = match?.slice(1).find((group) => group !== undefined)
  if (match === null || value === undefined) return []
  const offset = match.index + match[0].indexOf(value)
  const code = value.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [{ ...tell(code, value), at: { offset, length: value.length } }]
}

function firstWritten(text: string): Range {
  const offset = /^(?!\s*(?:#|---|$)).+/m.exec(text)?.index ?? 0
  return { offset, length: endOfLine(text, offset) - offset }
}
