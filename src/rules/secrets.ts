// Rule: no secret stands in the spec. It reads the files as written, every text of them once; `secret-shapes.ts` knows
// what secrets look like.
import type { Json, JsonObject } from '../lib/json.ts'
import type { Finding, SpecPath } from '../report/diagnostic.ts'
import type { Rule } from './rule.ts'
import { namedAsSecret, secretShape } from './secret-shapes.ts'

export const noSecrets: Rule = (_, written) => written.flatMap(({ spec, environment }) => secretsIn(spec, environment))

/** Maps in which users name values themselves, so that the name says what a value is. */
const namedValues: ReadonlySet<string | number> = new Set(['env', 'args', 'parameters', 'attributes', 'values'])

/** Every text is looked at, so the path is one list that grows and shrinks, and is copied only for a finding. */
function secretsIn(spec: JsonObject, environment: string | undefined): Finding[] {
  const findings: Finding[] = []
  const path: (string | number)[] = []
  const visit = (value: Json, named: boolean): void => {
    if (typeof value === 'string') {
      const what = whatIs(value, named ? String(path.at(-1)) : '')
      if (what !== undefined) findings.push(literal(what, value, [...path], environment))
    } else if (typeof value === 'object' && value !== null) {
      const inside = named || namedValues.has(path.at(-1) ?? '')
      for (const [key, member] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
        path.push(key)
        if (member !== undefined) visit(member, inside)
        path.pop()
      }
    }
  }
  visit(spec, false)
  return findings
}

/** What the text is, or undefined for one that may stand there. `name`: of its variable, '' where it has none. */
function whatIs(text: string, name: string): string | undefined {
  return (
    secretShape(text, name) ?? (name !== '' && namedAsSecret(name, text) ? 'what its name says is a secret' : undefined)
  )
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
