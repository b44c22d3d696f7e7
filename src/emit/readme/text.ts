// Pieces of pages.
import { codeBlock } from './markdown.ts'
import { durationText } from '../../lib/quantities.ts'

/** A block of commands. */
export function commands(...lines: string[]): string {
  return codeBlock('sh', lines)
}

/** Steps of a numbered list; blocks inside of a step are indented so that they belong to it. */
export function steps(texts: string[]): string {
  return texts.map((text, index) => `${index + 1}. ${text.replaceAll('\n', '\n   ')}`).join('\n')
}

/** A page: its sections, an empty line between two of them. */
export function page(sections: string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

export function durationOr(seconds: number | null, otherwise: string): string {
  return seconds === null ? otherwise : durationText(seconds)
}
