// The cases: platforms grown from the schema, changes of the real ones, and damaged texts. A number names each of them.
import type { SchemaNode } from '../../src/check/field.ts'
import { fieldAt } from '../../src/check/field.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import type { SpecPath } from '../../src/report/diagnostic.ts'
import schema from '../../schema/platform.schema.json' with { type: 'json' }
import { legalTexts, namesFor, oddNames, valueOf, type Making } from './grammar.ts'
import { randomOf, type Random } from './random.ts'
import { pathsIn, printSpec, valueAt, withValueAt, type SpecFiles } from './spec-text.ts'

/** A case: files as data, or texts that are damaged on purpose. */
export type Case = { kind: 'grown' | 'changed'; files: SpecFiles } | { kind: 'damaged'; texts: Record<string, string> }

/** The case of a number; `platforms` are the real ones. Half are grown, a third is changed, the rest is damaged. */
export function caseOf(seed: number, number: number, platforms: readonly SpecFiles[]): Case {
  const random = randomOf(seed, number)
  const kind = random.below(12)
  if (kind < 7) return { kind: 'grown', files: grown(random) }
  if (kind < 11) return { kind: 'changed', files: changed(part(random.pick(platforms), random), random) }
  return { kind: 'damaged', texts: damaged(part(random.pick(platforms), random), random) }
}

function grown(random: Random): SpecFiles {
  const names = namesFor(random)
  const making: Making = { random, names, depth: 0 }
  const { include: _, ...value } = valueOf(schema as SchemaNode, making) as JsonObject
  const domains = isJsonObject(value['domains']) ? value['domains'] : {}
  const services = isJsonObject(value['services']) ? value['services'] : { web: { port: 3000 } }
  return {
    'platform.yaml': {
      ...value,
      apiVersion: 'platform/v1',
      name: random.chance(0.8) ? 'shop' : random.pick(oddNames),
      repository: value['repository'] ?? 'acme/shop',
      services: Object.fromEntries(
        Object.entries(services).map(([name, service]) => [name, runnable(service, random)]),
      ),
      domains: { 'example.com': null, ...domains },
      ...(value['environments'] === undefined && { environments: { production: { deploy: 'main' } } }),
    },
  }
}

/** Without an image there is nothing to judge. */
function runnable(service: Json | undefined, random: Random): Json {
  const written = isJsonObject(service) ? service : {}
  if (written['build'] !== undefined) {
    const { image: _, ...rest } = written
    return rest
  }
  return random.chance(0.95) && written['image'] === undefined ? { ...written, build: '.' } : written
}

/** One environment or two of a real platform: whole ones take long, and say little more. */
function part(files: SpecFiles, random: Random): SpecFiles {
  const platform = files['platform.yaml'] ?? {}
  const environments = isJsonObject(platform['environments']) ? platform['environments'] : {}
  const kept = new Set([random.pick(Object.keys(environments)), ...(random.chance(0.3) ? ['production'] : [])])
  const own = Object.fromEntries(Object.entries(environments).filter(([name]) => kept.has(name)))
  const others = Object.entries(files).filter(
    ([path]) => path !== 'platform.yaml' && (!path.startsWith('environments/') || kept.has(path.slice(13, -5))),
  )
  return { 'platform.yaml': { ...platform, environments: own }, ...Object.fromEntries(others) }
}

function changed(files: SpecFiles, random: Random): SpecFiles {
  let result = files
  for (let count = random.pick([1, 1, 2, 3]); count > 0; count--) {
    const file = random.chance(0.8) ? 'platform.yaml' : random.pick(Object.keys(result))
    result = { ...result, [file]: changedFile(result[file] ?? {}, random) }
  }
  return result
}

function changedFile(value: JsonObject, random: Random): JsonObject {
  const paths = pathsIn(value)
  if (paths.length === 0) return value
  const path = random.pick(paths)
  const change = random.pick([replaced, replaced, replaced, widened, widened, removed, renamed, retyped])
  return change(value, path, random) as JsonObject
}

type Change = (value: Json, path: SpecPath, random: Random) => Json

const making = (random: Random): Making => ({ random, names: namesFor(random), depth: 2 })

/** Another value that the schema takes there. */
const replaced: Change = (value, path, random) => {
  const field = fieldAt(path)
  return field === undefined ? value : withValueAt(value, path, valueOf(field, making(random)) ?? null)
}

/** A further member of a map. */
const widened: Change = (value, path, random) => {
  const owner = path.slice(0, -1)
  const field = fieldAt(owner)
  const made = field === undefined ? undefined : valueOf(field, making(random))
  const before = valueAt(value, owner)
  return isJsonObject(made) && isJsonObject(before) ? withValueAt(value, owner, { ...made, ...before }) : value
}

const removed: Change = (value, path) => withValueAt(value, path, undefined)

/** Another key, such as the name of a service; what refers to it follows in half of the cases. */
const renamed: Change = (value, path, random) => {
  const key = path.at(-1)
  const owner = valueAt(value, path.slice(0, -1))
  if (typeof key !== 'string' || !isJsonObject(owner)) return value
  const name = random.pick(oddNames)
  const entries = Object.entries(owner).map(([each, member]) => [each === key ? name : each, member])
  const result = withValueAt(value, path.slice(0, -1), Object.fromEntries(entries))
  return random.chance(0.5)
    ? (JSON.parse(JSON.stringify(result).replaceAll(JSON.stringify(key), JSON.stringify(name))) as Json)
    : result
}

/** Anything that YAML can say, where the schema may want something else. */
const retyped: Change = (value, path, random) =>
  withValueAt(value, path, random.pick<Json>([null, true, false, 0, -1, 1.5, 1e21, '', [], {}, [[]], ...legalTexts]))

function damaged(files: SpecFiles, random: Random): Record<string, string> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, value]) => [path, printSpec(value).text]))
  const file = random.pick(Object.keys(texts))
  let text = texts[file] ?? ''
  for (let count = random.pick([1, 1, 2, 4]); count > 0; count--) text = damagedText(text, random)
  return { ...texts, [file]: text }
}

const shards = [
  '{',
  '}',
  '[',
  ']',
  ':',
  '- ',
  '"',
  "'",
  '#',
  '\t',
  '\n',
  '|',
  '>',
  '&a ',
  '*a',
  '!!str ',
  '<<: ',
  '---\n',
  '\r',
  '%',
  '@',
  '\u00a0',
  '\u2028',
  '=======\n',
]

function damagedText(text: string, random: Random): string {
  const at = random.below(text.length + 1)
  const end = Math.min(text.length, at + random.pick([1, 2, 8, 40]))
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at) + random.pick(shards) + text.slice(at)
    case 1:
      return text.slice(0, at) + text.slice(end)
    case 2:
      return text.slice(0, end) + text.slice(at, end) + text.slice(end)
    default:
      return text.slice(0, at)
  }
}
