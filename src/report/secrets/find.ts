// The one place that knows what a secret is. The rule asks it for every text of the spec, and everything that is printed is
// covered by its answer.
import { secretShapes, shapeHints } from '../../facts/secret-shapes/index.ts'
import { isHarmless, namedAsSecret } from './names.ts'
import { decodedText, randomTexts } from './random.ts'

/** A secret in a text, from `start` to `end`; `what` is how a message calls it. */
export type Secret = { what: string; start: number; end: number }

/** Shorter texts are too short for any form; a name can still say what they are. */
const leastLength = 12

/**
 * Every secret in a text. `name` is the key that the text stands under, '' where a user did not choose it. A name that says
 * that its value is a secret makes the whole text one.
 */
export function findSecrets(text: string, name = ''): Secret[] {
  if (name !== '' && namedAsSecret(name, text))
    return [{ what: shapesIn(text)[0]?.what ?? 'what its name says is a secret', start: 0, end: text.length }]
  return text.length < leastLength ? assignmentsIn(text) : withoutOverlap([...found(text, name)])
}

/** True when a text holds a secret, in whatever form: nothing that is made of it may be printed. */
export function hasSecret(text: string): boolean {
  return findSecrets(text).length > 0
}

function found(text: string, name: string): Secret[] {
  return [
    ...shapesIn(text),
    ...assignmentsIn(text),
    ...randomTexts(text, name).map((place) => ({ what: 'a long random text, as keys are', ...place })),
    ...encodedIn(text),
  ]
}

function shapesIn(text: string): Secret[] {
  if (!shapeHints.test(text)) return []
  return secretShapes.flatMap(({ what, pattern }) => [...text.matchAll(pattern)].map((match) => placed(what, match)))
}

/** The group `secret` of a match, which is the last of its texts in it, or all of it. */
function placed(what: string, match: RegExpExecArray): Secret {
  const all = match[0]
  const secret = match.groups?.secret ?? all
  const start = match.index + all.lastIndexOf(secret)
  return { what, start, end: start + secret.length }
}

/** `password=…` in an address, a DSN or a command; `$PASSWORD` and the like refer to a secret. */
const assignment =
  /(?:^|[\s?&;,"'/-]|[a-z]_)(?:password|passwd|pwd|passphrase|secret|client_secret|token|access_token|auth_token|api[_-]?key|apikey|access[_-]?key)(?:=|["']?: ?["']?)(?<secret>[^\s"'&;,|)}]{4,})/gi

const assignmentHints = /pass|pwd|secret|token|key/i

function assignmentsIn(text: string): Secret[] {
  if (!assignmentHints.test(text)) return []
  return [...text.matchAll(assignment)]
    .filter(({ groups }) => !isHarmless(groups?.secret ?? ''))
    .map((match) => placed('a password or token', match))
}

/** Base64 hides nothing: what it says is looked at too. */
function encodedIn(text: string): Secret[] {
  const decoded = decodedText(text.trim())
  const inside = decoded === undefined ? [] : [...shapesIn(decoded), ...assignmentsIn(decoded)]
  return inside.slice(0, 1).map(({ what }) => ({ what: `${what} in base64`, start: 0, end: text.length }))
}

function withoutOverlap(secrets: Secret[]): Secret[] {
  const sorted = secrets.sort((one, other) => one.start - other.start || other.end - one.end)
  return sorted.filter(({ end }, index) => sorted.slice(0, index).every((before) => before.end < end))
}
