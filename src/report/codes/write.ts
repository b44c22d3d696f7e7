// Codes of mistakes found by the stage `write`.
import type { CodeEntry } from '../codes.ts'

export const writeCodes = {
} satisfies Record<string, CodeEntry>
