// Levels of log lines: which words are below one, and so not kept.
import type { LogLevel } from '../../../model/observability/observability.ts'

/** From the least important, with the other words for each; numbers are those of pino. */
const words: [LogLevel | 'trace', string[]][] = [
  ['trace', ['trace', '10']],
  ['debug', ['debug', '20']],
  ['info', ['info', 'notice', '30']],
  ['warn', ['warn', '40']],
]

/** All words for levels that are less important than `level`. */
export function wordsBelow(level: LogLevel): string[] {
  const end = words.findIndex(([name]) => name === level)
  return words.slice(0, end < 0 ? words.length : end).flatMap(([, each]) => each)
}
