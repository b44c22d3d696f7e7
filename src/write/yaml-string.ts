// How a string is written in YAML: plain where every parser reads it back as the same string, quoted otherwise.

/** Control characters, and line breaks and marks that YAML 1.1 or 1.2 treats in its own way. */
const unsafeInBlock = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/
const unsafeInQuotes = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

const plainCharacters = /^[A-Za-z_/.$(][\x20-\x7e]*$/
const structure = /: | #|:$| $/
const reserved = /^(?:null|true|false|yes|no|on|off|y|n|\.nan|\.inf)$/i

/** Broader than numbers, so that no parser's own idea of a number matters: `.5`, `...`, `_`, `e1`, `.e1`, `E_1`. */
const numberLike = /^(?:\.+(?:\d|$|\.)|[-+._]+$|[._]*[eE][-+]?[\d_.]+$)/

/** Strings shorter than this repeat so often (keys, kinds, label values) that the answer is remembered. */
const longestRemembered = 64
const mostRemembered = 50_000
const remembered = new Map<string, string>()

/** One string on one line: plain, or in double quotes with everything escaped that a parser could misread. */
export function printScalarString(text: string): string {
  if (text.length >= longestRemembered) return printAfresh(text)
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const printed = printAfresh(text)
  remembered.set(text, printed)
  return printed
}

function printAfresh(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text).replace(unsafeInQuotes, escapeCharacter)
}

function isPlain(text: string): boolean {
  return plainCharacters.test(text) && !structure.test(text) && !reserved.test(text) && !numberLike.test(text)
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Below this a quoted `"a\nb"` is easier to read than a block. */
const shortestBlock = 5

/**
 * True when a text of several lines survives as a literal block. Spaces at the start or at the end of a line and
 * repeated newlines at the end would need indicators that parsers disagree on.
 */
export function canBeLiteralBlock(text: string): boolean {
  if (text.length < shortestBlock || !text.includes('\n')) return false
  return !/^[\n ]|[ \t]$|\n\n$/.test(text) && !/[ \t]\n/.test(text) && !unsafeInBlock.test(text)
}
