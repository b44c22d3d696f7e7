// Near misses: which valid name a misspelt one was probably meant to be.

/** Transposed, missing, added or wrong letters that still count as the same word: one per three letters, at most three. */
const lettersPerMistake = 3
const mostMistakes = 3

/** A list of valid names longer than this is cut in a message, because nobody reads it to its end. */
const mostNamesListed = 12

/**
 * Finds the candidate that `word` was probably meant to be, ignoring case; the first candidate wins a tie. Answers
 * `undefined` when none is near enough. A candidate that equals `word` exactly is skipped: it cannot be the fix.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let bestDistance = Infinity
  for (const candidate of candidates) {
    if (candidate === word) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < bestDistance && distance <= allowedDistance(wanted, candidate)) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/**
 * The hint for an unknown name: "did you mean …?" when one candidate is near, otherwise the valid names, otherwise
 * (there are no valid names) `undefined`. `kind` names the candidates in the plural, such as `services`.
 */
export function didYouMean(word: string, candidates: Iterable<string>, kind = 'names'): string | undefined {
  const names = [...candidates]
  const near = nearest(word, names)
  if (near !== undefined) return `did you mean \`${near}\`?`
  return names.length === 0 ? undefined : `known ${kind}: ${listNames(names)}`
}

/** Names for a sentence, each in backquotes: "`a`, `b` and `c`"; a long list ends with "and 9 more". */
export function listNames(names: Iterable<string>, last: 'and' | 'or' = 'and'): string {
  const quoted = [...names].map((name) => `\`${name}\``)
  if (quoted.length > mostNamesListed) {
    return `${quoted.slice(0, mostNamesListed).join(', ')} and ${quoted.length - mostNamesListed} more`
  }
  const final = quoted.pop() ?? ''
  return quoted.length === 0 ? final : `${quoted.join(', ')} ${last} ${final}`
}

/** Judged by the longer word; words of one or two letters have no near miss but another case of the same letters. */
function allowedDistance(word: string, candidate: string): number {
  const length = Math.max(word.length, candidate.length)
  return Math.min(mostMistakes, Math.floor(length / lettersPerMistake))
}

/**
 * Counts the insertions, deletions, replacements and transpositions of neighbours that turn one word into the other.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      current.push(cheapestStep(from, to, row, column, { beforePrevious, previous, current }))
    }
    beforePrevious = previous
    previous = current
  }
  return previous[to.length] ?? 0
}

type Rows = { beforePrevious: number[]; previous: number[]; current: number[] }

function cheapestStep(from: string, to: string, row: number, column: number, rows: Rows): number {
  const same = from[row - 1] === to[column - 1]
  const replaced = cell(rows.previous, column - 1) + (same ? 0 : 1)
  const removed = cell(rows.previous, column) + 1
  const added = cell(rows.current, column - 1) + 1
  const crossed = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
  const swapped = crossed ? cell(rows.beforePrevious, column - 2) + 1 : Infinity
  return Math.min(replaced, removed, added, swapped)
}

/** A cell outside the table can never be the cheapest. */
function cell(row: number[], column: number): number {
  return row[column] ?? Infinity
}
