// Names are global: one name means one thing, in whichever file and map it is defined.
import { isJsonObject, type JsonObject } from '../lib/json.ts'
import type { Source, Sources } from '../read/source.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import type { IncludeSpec } from '../derived/spec.ts'

type MapName = keyof IncludeSpec

/** Each map of named things, and whether `uses`, `scope` and references can name what is in it. */
const maps: Record<MapName, { one: string; shared: boolean }> = {
  services: { one: 'service', shared: true },
  databases: { one: 'database', shared: true },
  caches: { one: 'cache', shared: true },
  queues: { one: 'queue', shared: true },
  buckets: { one: 'bucket', shared: true },
  externals: { one: 'external', shared: true },
  domains: { one: 'domain', shared: false },
  teams: { one: 'team', shared: false },
  slos: { one: 'objective', shared: false },
}

type Definition = { source: Source; map: MapName; name: string }

/** The maps of named things, in the order of the language. */
export const mapNames = Object.keys(maps) as MapName[]

/** An error for every name that is defined more than once in platform.yaml and its included files. */
export function checkNames(sources: Sources): Diagnostic[] {
  const first = new Map<string, Definition>()
  return [sources.platform, ...sources.includes].flatMap(definitionsOf).flatMap((definition) => {
    const scope = maps[definition.map].shared ? '' : definition.map
    const known = first.get(`${scope}/${definition.name}`)
    if (!known) first.set(`${scope}/${definition.name}`, definition)
    return known ? [duplicateName(known, definition)] : []
  })
}

function definitionsOf(source: Source): Definition[] {
  const { value } = source
  if (!isJsonObject(value)) return []
  return mapNamesIn(value).flatMap((map) => {
    const entries = value[map]
    return isJsonObject(entries) ? Object.keys(entries).map((name) => ({ source, map, name })) : []
  })
}

/** In the order of the file, so that of two definitions the second one is the mistake. */
function mapNamesIn(value: JsonObject): MapName[] {
  return Object.keys(value).filter((key): key is MapName => Object.hasOwn(maps, key))
}

function duplicateName(known: Definition, again: Definition): Diagnostic {
  const both =
    known.map === again.map
      ? `two ${again.map} are`
      : `a ${maps[known.map].one} and ${article(maps[again.map].one)} are`
  return {
    code: 'duplicate-name',
    severity: 'error',
    message: `${both} called \`${again.name}\``,
    why: 'names are global: where another part of the spec says the name, it must mean one thing',
    hint: `give one of them another name, such as \`${again.name}-${maps[again.map].one}\``,
    span: placeOf(again),
    related: [{ message: `\`${known.name}\` is defined here first`, span: placeOf(known) }],
  }
}

function placeOf({ source, map, name }: Definition): Diagnostic['span'] & object {
  return source.spanOf([map, name], 'key')
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
