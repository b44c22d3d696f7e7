// Rule: no secret stands in the spec. It reads the files as written, every text of them once; `secret-shapes.ts` knows
// what secrets look like.
import type { Json } from '../lib/json.ts'
import type { Finding, SpecPath } from '../report/diagnostic.ts'
import type { Rule } from './rule.ts'
import { namedAsSecret, secretShape } from './secret-shapes.ts'

export const noSecrets: Rule = (_, written) => written.flatMap(({ spec, environment }) => secretsIn(spec, [], environment))

/** Maps in which users name values themselves, so that the name says what a value is. */
const namedValues: ReadonlySet<string> = new Set(['env', 'args', 'parameters', 'attributes', 'values'])

function secretsIn(value: Json, path: (string | number)[], environment: string | undefined): Finding[] {
  if (typeof value === 'string') {
    const what = whatIs(value, path)
    return what === undefined ? [] : [literal(what, value, path, environment)]
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)
  return entries.flatMap(([key, item]) => (item === undefined ? [] : secretsIn(item, [...path, key], environment)))
}

/** What the text is, or undefined for one that may stand there. */
function whatIs(text: string, path: SpecPath): string | undefined {
  const name = path.at(-1)
  const named = typeof name === 'string' && path.slice(0, -1).some((key) => namedValues.has(String(key)))
  return secretShape(text, named ? String(name) : '') ?? (named && namedAsSecret(String(name), text) ? 'what its name says is a secret' : undefined)
}

/** The message shows no more than its first letters; the frame blacks out the rest. */
function literal(what: string, text: string, path: SpecPath, environment: string | undefined): Finding {
  const name = String(path.at(-1))
  const service = path[0] === 'services' ? String(path[1]) : undefined
  return {
    code: 'secret-literal',
    severity: 'error',
    at: { path, ...(environment !== undefined && { environment }) },
    masked: true,
    message: `\`${name}\` holds ${what}${/^[A-Za-z]{3,4}[_A-Z-]/.test(text) ? ` (\`${text.slice(0, 4)}…\`)` : ''}`,
    why: 'everybody who can read the repository could use it, now and in all of its history',
    hint: `take it out and replace it where it was valid; ${service === undefined || !path.includes('env') ? 'the spec holds names of secrets only' : `write only its name, \`services: {${service}: {secrets: [${name}]}}\`, and put the value into the secret store`}`,
  }
}
