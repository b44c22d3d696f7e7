// Seeded random documents that dwell on what YAML parsers misread.
import type { Json, JsonObject } from '../../src/lib/json.ts'

/** Answers numbers from 0 to below 1, the same sequence for the same seed (mulberry32). */
export type Random = () => number

export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words = [
  'yes',
  'No',
  'on',
  'Off',
  'y',
  'null',
  '~',
  'true',
  '.nan',
  '.inf',
  '-.inf',
  '',
  ' ',
  '1',
  '01',
  '1e3',
  '1_000',
  '0x1f',
  '0o17',
  '0b1',
  '12:30:45',
  '2024-01-01',
  '1Gi',
  '100m',
  '25%',
  '.5',
  '...',
  '---',
  '<<',
  '=',
  'e1',
  '.e1',
  'E_1',
  '_1',
  '+1',
  '-',
  'web',
  'a b',
  'é',
  '日本',
]
const pieces = [
  'a',
  'B',
  '_',
  '.',
  '-',
  '+',
  ':',
  ': ',
  ' #',
  '#',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  '0',
  '9',
  'e',
  'x',
  '/',
  '$',
  '(',
  '\r',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u007f',
  'é',
  '😀',
  '<',
  '=',
  '~',
]
const numbers = [0, 1, -1, 8080, 1.5, -2.25, 1e-7, 1e21, 123456789012, 0.1]

/** Any plain value: a scalar, or a list or map of up to four values, at most four deep. */
export function randomDocument(random: Random, depth = 0): Json {
  const kind = random()
  if (depth < 4 && kind < 0.3) return Array.from({ length: below(random, 5) }, () => randomDocument(random, depth + 1))
  if (depth < 4 && kind < 0.65) return randomMap(random, depth)
  if (kind < 0.72) return pick(random, numbers)
  if (kind < 0.78) return pick(random, [true, false, null])
  return randomString(random)
}

function randomMap(random: Random, depth: number): JsonObject {
  const entries = Array.from(
    { length: below(random, 5) },
    () => [randomString(random), randomDocument(random, depth + 1)] as const,
  )
  return Object.fromEntries(entries)
}

function randomString(random: Random): string {
  if (random() < 0.3) return pick(random, words)
  return Array.from({ length: below(random, 9) }, () => pick(random, random() < 0.2 ? words : pieces)).join('')
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[below(random, items.length)] as Item
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}
