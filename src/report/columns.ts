// How wide text is on a terminal, and how to show characters that have no width or must not reach a terminal.

/** How many columns a tab takes in a frame; fixed, because a terminal's tab stops would move the underline. */
const tabWidth = 4

const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Chinese, Japanese and Korean scripts, their full-width forms, and emoji. @see https://www.unicode.org/reports/tr11/ */
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}])$/u

/** The columns that printable text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : combining.test(character) ? 0 : 1
  return columns
}

/**
 * Text as it may be printed: tabs become spaces, and control characters become the pictures that Unicode has for
 * them, so that a spec cannot move the cursor of whoever reads the report. Line feeds stay when `lines` is true.
 */
export function printable(text: string, lines = false): string {
  return text
    .replaceAll('\t', ' '.repeat(tabWidth))
    .replace(/[\0-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, (character) =>
      lines && character === '\n' ? character : picture(character),
    )
}

/** @see https://www.unicode.org/charts/PDF/U2400.pdf */
function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}
