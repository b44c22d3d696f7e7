// Shell: text as one word of a command, whatever it holds; and which program of a script takes the place of its shell.

/** Characters that no POSIX shell reads as anything but themselves, anywhere in a word. */
const plain = /^[A-Za-z0-9_./:@%+,=-]+$/

/** In single quotes a shell changes nothing; a single quote itself is written outside of them. A plain word stays bare. */
export function shellWord(text: string): string {
  return plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** A script whose last program replaces the shell, one that needs no change, or one whose shell must stay. */
export type Replaced = { kind: 'replaced' | 'unchanged' | 'compound'; script: string }

/** Words that begin what is no simple command. @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_04 */
const reserved = new Set(
  '! { } case coproc do done elif else esac fi for function if in select then time until while [['.split(' '),
)

/** Commands of the shell itself: after them there is no program, or it is the shell that has to go on. */
const builtins = new Set(
  '. : [ alias bg break cd command continue echo eval exit export false fc fg getopts hash jobs kill local newgrp printf pwd read readonly return set shift source test times trap true type ulimit umask unalias unset wait'.split(
    ' ',
  ),
)

const assignment = /^[A-Za-z_][A-Za-z0-9_]*=/

/**
 * Puts `exec` before the last command of a script, so that the program gets the signals that are meant for it: a shell that
 * runs as the first process of a container does not pass SIGTERM on. Commands before it, joined by `;`, `&&` or a new line,
 * keep their order. A pipe, `||`, `&`, a subshell, a loop or a condition needs its shell: `compound`. A script with a `trap`
 * answers signals itself.
 */
export function withExec(script: string): Replaced {
  const commands = commandsOf(script)
  if (commands === null) return { kind: handlesSignals(script) ? 'unchanged' : 'compound', script }
  const last = commands.at(-1)
  if (last === undefined || commands.some(({ word }) => word === 'trap')) return { kind: 'unchanged', script }
  if (last.word === 'exec' || last.word === '' || builtins.has(last.word)) return { kind: 'unchanged', script }
  return { kind: 'replaced', script: `${script.slice(0, last.start)}exec ${script.slice(last.start)}` }
}

/** A compound script that sets a trap, or whose last line is an `exec` after its conditions, has thought of it. */
function handlesSignals(script: string): boolean {
  const lines = script.split(/[\n;]/).map((line) => line.trim())
  return (
    lines.some((line) => line.startsWith('trap ')) || (lines.findLast((line) => line !== '') ?? '').startsWith('exec ')
  )
}

/** Where the program of a simple command begins, and its first word; '' where it is all assignments. */
type Command = { start: number; word: string }

/** The simple commands of a script, in their order; null where there is anything else. */
function commandsOf(script: string): Command[] | null {
  const segments = segmentsOf(script)
  if (segments === null) return null
  const commands = segments.flatMap(({ from, to }) => commandOf(script, from, to))
  return commands.some(({ word }) => reserved.has(word)) ? null : commands
}

/** None for what is blank or a comment. */
function commandOf(script: string, from: number, to: number): Command[] {
  let start = from
  for (;;) {
    while (start < to && /\s/.test(script.charAt(start))) start++
    if (start >= to || script.charAt(start) === '#')
      return start > from && script.slice(from, start).trim() !== '' ? [{ start, word: '' }] : []
    const end = endOfWord(script, start, to)
    const word = script.slice(start, end)
    if (!assignment.test(word)) return [{ start, word }]
    start = end
  }
}

function endOfWord(script: string, start: number, to: number): number {
  let at = start
  while (at < to && !/\s/.test(script.charAt(at))) at = endOfPiece(script, at)
  return Math.min(at, to)
}

/** Stretches between `;`, `&&` and new lines that stand in no quotes; null where another operator does. */
function segmentsOf(script: string): { from: number; to: number }[] | null {
  const segments: { from: number; to: number }[] = []
  let from = 0
  let at = 0
  while (at < script.length) {
    const next = separatorAt(script, at)
    if (next === null) return null
    if (next === 0) {
      at = isComment(script, at) ? endOfLine(script, at) : endOfPiece(script, at)
      continue
    }
    segments.push({ from, to: at })
    at += next
    from = at
  }
  return [...segments, { from, to: script.length }]
}

/** Length of the separator that stands at a place, 0 where none does, null for an operator that needs the shell. */
function separatorAt(script: string, at: number): number | null {
  const two = script.slice(at, at + 2)
  if (two === '&&') return 2
  if (two === ';;' || two === '<<' || /^[|()]/.test(two)) return null
  if (two.startsWith('&')) return script.charAt(at - 1) === '>' || script.charAt(at - 1) === '<' ? 0 : null
  return two.startsWith(';') || two.startsWith('\n') ? 1 : 0
}

function isComment(script: string, at: number): boolean {
  return script.charAt(at) === '#' && (at === 0 || /[\s;]/.test(script.charAt(at - 1)))
}

function endOfLine(script: string, at: number): number {
  const end = script.indexOf('\n', at)
  return end < 0 ? script.length : end
}

/** The end of one character, of an escaped one, or of a whole quotation or substitution. */
function endOfPiece(script: string, at: number): number {
  const char = script.charAt(at)
  if (char === '\\') return at + 2
  if (char === "'") return after(script, script.indexOf("'", at + 1))
  if (char === '"' || char === '`') return endOfQuotes(script, at, char)
  if (char === '$' && script.charAt(at + 1) === '(') return endOfBrackets(script, at + 1, '(', ')')
  if (char === '$' && script.charAt(at + 1) === '{') return endOfBrackets(script, at + 1, '{', '}')
  return at + 1
}

function after(script: string, found: number): number {
  return found < 0 ? script.length : found + 1
}

function endOfQuotes(script: string, at: number, quote: string): number {
  let end = at + 1
  while (end < script.length && script.charAt(end) !== quote) {
    const isNested = quote === '"' && /[\\$`]/.test(script.charAt(end))
    end = isNested ? endOfPiece(script, end) : script.charAt(end) === '\\' ? end + 2 : end + 1
  }
  return end + 1
}

function endOfBrackets(script: string, at: number, open: string, close: string): number {
  let depth = 0
  let end = at
  while (end < script.length) {
    const char = script.charAt(end)
    if (char === open) depth++
    if (char === close) depth--
    end = char === open || char === close ? end + 1 : endOfPiece(script, end)
    if (depth === 0) return end
  }
  return end
}
