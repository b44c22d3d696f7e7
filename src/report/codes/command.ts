// Codes of mistakes found by the commands of the command line.
import type { CodeEntry } from '../codes.ts'

export const commandCodes = {
} satisfies Record<string, CodeEntry>
