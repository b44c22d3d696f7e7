// Text of the spec on a page: it is shown as it was written, and never becomes a heading, a link, a row or HTML.
// @see https://github.github.com/gfm/

/** Words in a sentence: one line, with every character escaped that would begin markup. */
export function prose(text: string): string {
  return oneLine(text)
    .replace(/&(?=[#A-Za-z])/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]|]/g, '\\$&')
    .replace(/^(?=[#+-])/, '\\')
}

/** The same as code, between as many backticks as it takes: nothing in between is markup. */
export function code(text: string): string {
  const line = oneLine(text)
  const fence = '`'.repeat(longestRun(line) + 1)
  const space = line.includes('`') ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

/** A link; its address cannot end the link or begin another. */
export function link(text: string, address: string): string {
  const target = oneLine(address).replace(/[<>]/g, encodeURIComponent)
  return `[${prose(text)}](${/^[\w./:#?=&%~+@-]*$/.test(target) ? target : `<${target}>`})`
}

/** A block of code whose end none of its lines can be. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

/** A cell of a table ends at a bar or a line feed, also inside of code. */
export function cell(markdown: string): string {
  return oneLine(markdown).replace(/(?<!\\)\|/g, '\\|')
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}
