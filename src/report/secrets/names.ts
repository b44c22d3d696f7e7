// Names that say that their value is a secret, and values that are none whatever their name.

/** `DB_PASSWORD`, `adminPassword`, `STRIPE_API_KEY`, `auth-token`: names that end in what they hold. */
const secretNames =
  /(?:^|[_.-]|[a-z])(?:PASSWORD|Password|password|PASSWD|passwd|PASSPHRASE|SECRET|TOKEN|CREDENTIALS?)$|_KEY$|(?:^|_)(?:APIKEY|PWD)$|(?:^|[_./-])(?:token|api-key|apikey)$|[a-z](?:Token|ApiKey)$|(?:^|[_./-])(?:authorization|Authorization)$/

/**
 * Keys that lock nothing: published ones, those by which data is sorted and found, keys of a keyboard; and tokens that mark a
 * place in a text, limits of passwords, names of headers and cookies.
 */
const harmlessNames =
  /(?:PUBLIC|PUBLISHABLE|PARTITION|SORT|CACHE|PRIMARY|FOREIGN|ROUTING|IDEMPOTENCY|SITE|SESSION|OBJECT|GROUP|MAP|HOT|S3|SHORTCUT|INDEX|LOOKUP|I18N|TRANSLATION)_KEY$|^(?:EOF|EOS|BOS|END|START|PAD|UNK|MASK|STOP)_TOKEN$|^(?:MIN|MAX)_|COOKIE_TOKEN$/

/** Nothing, references, paths of files, switches, and numbers such as a limit of tokens. */
const plainValues =
  /^$|^\$\{|^\$[A-Z_a-z]|\$\{[a-z]|^[./~]|^(?:true|false|yes|no|on|off|none|null)$|^[0-9]+(?:\.[0-9]+)?(?:ms|[smhdw%]|[KMG]i?)?$/i

/** What says where a secret is instead of what it is. */
const references =
  /^(?:arn:|vault:|ref\+|op:\/\/|sm:\/\/|ssm:|awssm:|gcpsm:|azurekv:|secretref:|secret:\/\/|projects\/[^/]+\/secrets\/|env:|file:|\{\{|<[^>]*>$|\$\()/i

/** Words that everybody would guess: they protect nothing, in git or not. */
const placeholders =
  /^(?:change[-_ ]?me|replace[-_ ]?me|dev|test|testing|dummy|example|placeholder|todo|x{3,}|\*{3,}|\u2022+)$/i

/** `uploads/x.png`, `ctrl+k`, `X-CSRF-Token`, and a word of a few letters. */
const pathInside = /^[\w.-]+(?:\/[\w.-]+)+\.[a-z0-9]{1,5}$/
const shortcut = /^(?:ctrl|alt|shift|cmd|meta)\+/i
const headerName = /^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+$/
const shortWord = /^[A-Za-z]{1,4}$/

const harmlessValues = [plainValues, references, placeholders, pathInside, shortcut, headerName, shortWord]

/** True when the name of a value says that it is a secret, and it is one and no reference to one. */
export function namedAsSecret(name: string, text: string): boolean {
  return secretNames.test(name) && !harmlessNames.test(name) && !isHarmless(text)
}

export function isHarmless(text: string): boolean {
  return harmlessValues.some((pattern) => pattern.test(text))
}
