// Long texts of random letters, as keys without a form of their own are.

/** So long that random texts and words can be told apart, and as long as the shortest keys of clouds (AWS: 40). */
const leastLength = 40

const candidates = new RegExp(`(?<![\\w+/.@-])(?:[A-Za-z0-9+/_-]{${leastLength},}={0,2})(?![\\w+/.@-])`, 'g')

/** Bits per letter: English is below 4, random base64 near 5 in texts of this length. */
const leastEntropy = 4.2

/**
 * How often two neighbours are of different kinds (upper case, lower case, digit): six in ten of random letters of both
 * cases, four where there is one case, and fewer in CamelCase, in words joined by hyphens and in paths.
 */
const leastChanges = { bothCases: 0.45, oneCase: 0.28 }

/** A name may end in a digit; forty random letters hardly ever have fewer. */
const leastDigits = 2

/**
 * Texts that are published: digests (hexadecimal digits of a known length, or with their algorithm), public keys of SSH and
 * age, publishable keys of Stripe.
 */
const published =
  /^(?:[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|sha(?:1|256|384|512)-.*|age1[a-z0-9]+|pk_(?:live|test)_.*|AAAA[BCE][A-Za-z0-9+/=]+)$/i

/** Names of what is published. */
const publishedNames =
  /(?:^|[_.-])(?:PUBLIC|PUBLISHABLE|SHA|SHA256|SHA512|DIGEST|COMMIT|REVISION|HASH|FINGERPRINT|CHECKSUM|INTEGRITY)(?:$|[_.-])/i

/** Certificates and public keys: long and random, and for everybody. */
const publicBlocks = /-----BEGIN (?:CERTIFICATE|PUBLIC KEY|[A-Z ]*PUBLIC KEY)[^]*?-----END [A-Z ]+-----/g

/** Where random texts are in a text, as places from start to end. */
export function randomTexts(text: string, name: string): { start: number; end: number }[] {
  if (text.length < leastLength || publishedNames.test(name)) return []
  const searched = text.replace(publicBlocks, (block) => ' '.repeat(block.length))
  return [...searched.matchAll(candidates)]
    .filter(([found]) => isRandom(found) && !published.test(found) && !isEncodedText(found))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function isRandom(text: string): boolean {
  const kinds = [...text.replace(/[^A-Za-z0-9]/g, '')].map(kindOf)
  const count = (kind: Kind): number => kinds.filter((each) => each === kind).length
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length
  const least = count('upper') > 0 && count('lower') > 0 ? leastChanges.bothCases : leastChanges.oneCase
  return count('digit') >= leastDigits && changes / kinds.length >= least && entropy(text) >= leastEntropy
}

type Kind = 'digit' | 'upper' | 'lower'

function kindOf(letter: string): Kind {
  if (/[0-9]/.test(letter)) return 'digit'
  return /[A-Z]/.test(letter) ? 'upper' : 'lower'
}

/** Base64 of a readable text is no key; what the text says is looked at by itself (`findSecrets`). */
export function decodedText(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(text)) return undefined
  const decoded = Buffer.from(text, 'base64').toString('utf8')
  return /^[\t\n\r\x20-\x7e]+$/.test(decoded) ? decoded : undefined
}

function isEncodedText(text: string): boolean {
  return decodedText(text) !== undefined
}

/** Shannon entropy in bits per letter. @see https://en.wikipedia.org/wiki/Entropy_(information_theory) */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0)
}
