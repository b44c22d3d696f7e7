// Codes of mistakes found by the stage `resolve`.
import type { CodeEntry } from '../codes.ts'

export const resolveCodes = {
} satisfies Record<string, CodeEntry>
