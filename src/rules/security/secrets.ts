// Rule: no secret stands in the spec. It reads the files as written, every text and every key of them once;
// `report/secrets` knows what secrets look like.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { findSecrets } from '../../report/secrets/find.ts'
import type { Platform } from '../../model/platform.ts'
import { inServices, type Rule, type WrittenLayer } from '../rule.ts'

export const secretLiteral: Rule = (platform, written) => {
  const accepted = new Set(written.flatMap(({ spec }) => acceptedIn(spec)))
  const met = new Set<string>()
  const findings = [
    ...written.flatMap(({ spec, environment }) => secretsIn(spec, environment)),
    ...secretsInFiles(platform),
  ].filter(({ at: { path } }) => {
    const written = path.join('.')
    if (accepted.has(written)) met.add(written)
    return !accepted.has(written)
  })
  return [...findings, ...written.flatMap((layer) => withoutUse(layer, met))]
}

/** Paths of which somebody said, for reviewers to see, that what stands there is none. */
function acceptedIn({ security }: JsonObject): string[] {
  const paths = isJsonObject(security) ? security.notSecrets : undefined
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []
}

/** An entry that excuses nothing would excuse the next secret that comes to its place. */
function withoutUse({ spec, environment }: WrittenLayer, met: ReadonlySet<string>): Finding[] {
  return acceptedIn(spec).flatMap((path, index): Finding[] =>
    met.has(path)
      ? []
      : [
          {
            code: 'no-effect',
            severity: 'warning',
            at: { path: ['security', 'notSecrets', index], ...(environment !== undefined && { environment }) },
            message: `nothing that looks like a secret stands at \`${path}\``,
            why: 'the entry would excuse the next secret that comes to its place',
            hint: 'remove it, or write the path as `quoin explain` takes it, such as `services.web.env.SALT`',
          },
        ],
  )
}

/** The files that services mount are as public as the spec. */
function secretsInFiles(platform: Platform): Finding[] {
  return inServices(platform, ({ name, files }, { name: environment }) =>
    files.flatMap(({ path, source, text }): Finding[] => {
      const [secret] = findSecrets(text)
      if (secret === undefined) return []
      const line = text.slice(0, secret.start).split('\n').length
      const at = { path: ['services', name, 'files', path], environment }
      return [
        {
          code: 'secret-literal',
          severity: 'error',
          at,
          message: `\`${source}\` holds ${secret.what}, in line ${line}`,
          why,
          hint: `take it out and replace it where it was valid; let the process read it from a variable, named under \`services: {${name}: {secrets: […]}}\`; if it is none, say so: \`security: {notSecrets: ["${at.path.join('.')}"]}\``,
        },
      ]
    }),
  )
}

/** Maps in which users name values themselves, so that the name says what a value is. */
const namedValues: ReadonlySet<string | number> = new Set([
  'env',
  'args',
  'parameters',
  'attributes',
  'values',
  'annotations',
  'labels',
  'headers',
  'patches',
])

/** Every text is looked at, so the path is one list that grows and shrinks, and is copied only for a finding. */
function secretsIn(spec: JsonObject, environment: string | undefined): Finding[] {
  const findings: Finding[] = []
  const path: (string | number)[] = []
  const visit = (value: Json, named: boolean): void => {
    if (typeof value === 'string') {
      const [secret] = findSecrets(value, named ? nameOf(path) : '')
      if (secret !== undefined) findings.push(literal(secret.what, [...path], environment))
    } else if (typeof value === 'object' && value !== null) {
      const inside = named || namedValues.has(path.at(-1) ?? '')
      for (const [key, member] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
        path.push(key)
        const [secret] = typeof key === 'string' ? findSecrets(key) : []
        if (secret !== undefined) findings.push(inKey(secret.what, [...path], environment))
        if (member !== undefined) visit(member, inside)
        path.pop()
      }
    }
  }
  visit(spec, false)
  return findings
}

/** Items of a list have the name of the list. */
function nameOf(path: SpecPath): string {
  return String(path.findLast((segment) => typeof segment === 'string') ?? '')
}

const why = 'everybody who can read the repository could use it, now and in all of its history'

/** No message shows any of it, and the frame blacks it out. */
function literal(what: string, path: SpecPath, environment: string | undefined): Finding {
  const name = nameOf(path)
  const service = path[0] === 'services' && path.includes('env') ? String(path[1]) : undefined
  return {
    code: 'secret-literal',
    severity: 'error',
    at: { path, ...(environment !== undefined && { environment }) },
    masked: true,
    message: `\`${name}\` holds ${what}`,
    why,
    hint: `take it out and replace it where it was valid; ${service === undefined ? 'the spec holds names of secrets only' : `write only its name, \`services: {${service}: {secrets: [${name}]}}\`, and put the value into the secret store`}; if it is none, say so: \`security: {notSecrets: [${path.join('.')}]}\``,
  }
}

function inKey(what: string, path: SpecPath, environment: string | undefined): Finding {
  return {
    code: 'secret-literal',
    severity: 'error',
    at: { path, target: 'key', ...(environment !== undefined && { environment }) },
    masked: true,
    message: `a key of \`${nameOf(path.slice(0, -1))}\` holds ${what}`,
    why,
    hint: 'take it out and replace it where it was valid; the spec holds names of secrets only',
  }
}
