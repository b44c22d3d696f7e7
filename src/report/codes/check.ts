// Codes of mistakes found by the stage `check`.
import type { CodeEntry } from '../codes.ts'

export const checkCodes = {
} satisfies Record<string, CodeEntry>
