// Codes of mistakes found by the stage `read`.
import type { CodeEntry } from '../codes.ts'

export const readCodes = {
} satisfies Record<string, CodeEntry>
