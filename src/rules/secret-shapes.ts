// What secrets look like: the forms of well-known keys, and names of variables that hold secrets.

/**
 * Keys with a form of their own. `start` is a quick look before the pattern.
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
const shapes: readonly { what: string; pattern: RegExp }[] = [
  { what: 'an AWS access key', pattern: /\b(AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { what: 'a GitHub token', pattern: /\b(gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})/ },
  { what: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/ },
  { what: 'a Slack token', pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/ },
  { what: 'a Slack webhook, whose address is its password', pattern: /hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/ },
  {
    what: 'a Discord webhook, whose address is its password',
    pattern: /discord(app)?\.com\/api\/webhooks\/\d+\/[\w-]+/,
  },
  { what: 'a Stripe key', pattern: /\b[rs]k_(live|test)_[A-Za-z0-9]{16,}/ },
  { what: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
  { what: 'an OpenAI or Anthropic key', pattern: /\bsk-(ant-|proj-)?[A-Za-z0-9_-]{20,}/ },
  { what: 'a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/ },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{30,}/ },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/ },
  { what: 'a JSON Web Token', pattern: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./ },
  { what: 'an address with a password in it', pattern: /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@$]+@/ },
]

/** Every shape holds one of these, so that most texts cost one look. */
const anyShape =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|webhooks|[rs]k_|AIza|sk-|SG\.|npm_|-----BEGIN|eyJ|:\/\/[^\s/]*@/

/** A long text of letters and digits without words; digests, versions and identifiers of commits are known by name. */
const randomText = /^(?:[0-9a-f]{32,}|[A-Za-z0-9+/_-]{40,}={0,2})$/
const publicNames =
  /(^|_)(PUBLIC|PUBLISHABLE|SHA|SHA256|DIGEST|COMMIT|REVISION|VERSION|HASH|FINGERPRINT|CHECKSUM|TAG|ID|PATH|FILE|DIR|URL|HOST|NAME)($|_)/

/** Bits per letter: English is below 4, random base64 near 5 in texts of this length; hexadecimal has at most 4. */
const leastEntropy = 4.2
const leastEntropyOfHex = 3

/** What kind of key a text holds, or undefined. `name` is that of the variable, '' where it has none. */
export function secretShape(text: string, name: string): string | undefined {
  if (text.length < 12) return undefined
  const shape = anyShape.test(text) ? shapes.find(({ pattern }) => pattern.test(text)) : undefined
  if (shape !== undefined) return shape.what
  return name !== '' && !publicNames.test(name.toUpperCase()) && looksRandom(text)
    ? 'a long random text, as keys are'
    : undefined
}

function looksRandom(text: string): boolean {
  if (!randomText.test(text) || !/[0-9]/.test(text) || !/[A-Za-z]/.test(text)) return false
  return entropy(text) >= (/^[0-9a-f]+$/.test(text) ? leastEntropyOfHex : leastEntropy)
}

/** Shannon entropy in bits per letter. @see https://en.wikipedia.org/wiki/Entropy_(information_theory) */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0)
}

/** `DB_PASSWORD`, `adminPassword`, `STRIPE_API_KEY`: names that end in what they hold. */
const secretNames =
  /(^|_|[a-z])(PASSWORD|Password|password|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS?)$|_KEY$|(^|_)APIKEY$/

/** Keys that lock nothing: published ones, and those by which data is sorted and found. */
const harmlessKeys =
  /(PUBLIC|PUBLISHABLE|PARTITION|SORT|CACHE|PRIMARY|FOREIGN|ROUTING|IDEMPOTENCY|SITE|SESSION|OBJECT|GROUP|MAP)_KEY$/

/** Not secrets whatever the name: nothing, references, paths of files, switches, and numbers such as a limit of tokens. */
const harmlessValue = /^$|\$\{|^[./~]|^(true|false|yes|no|on|off|none)$|^[0-9]+$/i

/** True when the name of a variable says that its value is a secret, and the value is one and no reference to one. */
export function namedAsSecret(name: string, text: string): boolean {
  return secretNames.test(name) && !harmlessKeys.test(name) && !harmlessValue.test(text)
}
