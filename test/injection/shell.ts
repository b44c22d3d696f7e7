// Reads a shell script as far as quotes go: which of its text a shell takes literally, and which it acts on.

/**
 * The script with the characters that the shell takes literally, inside of single quotes or behind a backslash; every other
 * one (code, and what stands in double quotes, where `$` and backticks act) becomes NUL. Literal runs that touch are joined:
 * `'a'\''b'` is `a'b`. A substitution `$(…)` begins anew inside of double quotes.
 */
export function literalText(script: string): string {
  let literal = ''
  const quotes = ['']
  const quote = (): string => quotes.at(-1) ?? ''
  for (let at = 0; at < script.length; at++) {
    const character = script.charAt(at)
    if (quote() === "'") {
      if (character === "'") quotes.pop()
      else literal += character
    } else if (character === '\\') literal += script.charAt(++at)
    else if (character === '"') quote() === '"' ? quotes.pop() : quotes.push('"')
    else if (character === "'" && quote() !== '"') quotes.push("'")
    else {
      if (script.startsWith('$(', at)) quotes.push('(')
      else if (character === ')' && quote() === '(') quotes.pop()
      literal += '\0'
    }
  }
  return literal
}
