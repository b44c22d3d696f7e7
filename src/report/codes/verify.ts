// Codes of mistakes found by the stage `verify`.
import type { CodeEntry } from '../codes.ts'

export const verifyCodes = {
} satisfies Record<string, CodeEntry>
