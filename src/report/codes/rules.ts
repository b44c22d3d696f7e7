// Codes of mistakes found by the stage `rules`.
import type { CodeEntry } from '../codes.ts'

export const ruleCodes = {
} satisfies Record<string, CodeEntry>
