// What must not be read in logs: which texts of a line are blacked out. The expressions are of RE2, and what their group
// catches is replaced; a test holds each against lines as people write them.

/** What stands in place of a value. */
export const blackedOut = '<redacted>'

/** Kinds of values that are known by their look, wherever they stand. The names are words of `redact`. */
const kinds: Record<string, string> = {
  email: String.raw`([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})`,
  // International form only: a national number looks like any other number.
  phone: String.raw`(\+[1-9][0-9]{0,2}[ .-]?(?:\(?[0-9]{1,4}\)?[ .-]?){2,5}[0-9]{2,4})`,
  // Thirteen to nineteen digits in groups, as they are printed on cards.
  card: String.raw`\b((?:[0-9]{4}[ -]?){3}[0-9]{1,7})\b`,
  // JSON Web Tokens; the first part is always an object, which is `eyJ` in Base64.
  token: String.raw`(eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)`,
  ip: String.raw`\b((?:[0-9]{1,3}\.){3}[0-9]{1,3})\b`,
}

/**
 * The expressions for one name of `redact`: the look of such a value where there is one, then the field of that name, its
 * value in quotes or bare. `api_key` means `apiKey`, `API-KEY` and `x_api_key` as well.
 */
export function redactions(name: string): string[] {
  const look = kinds[name.toLowerCase()]
  const field = name
    .replace(/[^A-Za-z0-9]+/g, '_')
    .split('_')
    .filter((part) => part !== '')
    .join('[_-]?')
  const before = String.raw`(?i)${field}\\*["']?\s*[:=]\s*`
  return [
    ...(look === undefined ? [] : [look]),
    String.raw`${before}\\*"((?:[^"\\]|\\[^"])+)`,
    String.raw`${before}(?:(?:Bearer|Basic|Token)\s+)?([^\s"'\\,;&})\]]+)`,
  ]
}
