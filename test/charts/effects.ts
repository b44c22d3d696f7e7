// Which values change nothing: each is taken away, and the chart rendered without it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { template, RenderError, type Found } from './helm.ts'
import { mapsAt } from './object-facts.ts'
import { laidOver, type Release } from './releases.ts'

/** One release to try, with the kinds that the cluster knows. */
export type Trial = { release: Release; apis: string[] }

/** The paths of values without any effect in any of the releases; those equal to the chart's default are left out. */
export function withoutEffect(helm: string, found: Found, trials: Trial[]): string[] {
  const defaults = defaultsOf(found.path)
  const paths = new Map<string, Trial[]>()
  for (const trial of trials)
    for (const path of leavesOf(trial.release.values ?? {}))
      paths.set(path.join('\u0000'), [...(paths.get(path.join('\u0000')) ?? []), trial])
  const whole = new Map(trials.map((trial) => [trial, rendered(helm, found, trial, trial.release.values ?? {})]))
  return [...paths]
    .map(([key, where]) => ({ path: key.split('\u0000'), where }))
    .filter(({ path, where }) => where.every(({ release }) => !isDefault(path, release.values ?? {}, defaults)))
    .filter(({ path, where }) =>
      where.every((trial) => {
        return rendered(helm, found, trial, without(trial.release.values ?? {}, path)) === whole.get(trial)
      }),
    )
    .map(({ path }) => path.join('.'))
    .sort()
}

/** The chart's own, over those of the charts inside of it, which are under their names. */
function defaultsOf(chart: string): JsonObject {
  const own = readMap(join(chart, 'values.yaml'))
  const inner = mapsAt(readMap(join(chart, 'Chart.yaml')), 'dependencies').flatMap((dependency) => {
    const name = String(dependency['name'])
    const values = join(chart, 'charts', name, 'values.yaml')
    return existsSync(values) ? [[String(dependency['alias'] ?? name), readMap(values)] as const] : []
  })
  return laidOver(Object.fromEntries(inner), own)
}

function readMap(file: string): JsonObject {
  const value = parse(readFileSync(file, 'utf8')) as Json
  return isJsonObject(value) ? value : {}
}

/** A chart that refuses values is one that reads them. */
function rendered(helm: string, found: Found, { release, apis }: Trial, values: JsonObject): string {
  try {
    return withoutChance(template(helm, found, release, values, apis))
  } catch (error) {
    if (error instanceof RenderError) return error.message
    throw error
  }
}

/** Some charts make certificates and passwords, others each time. */
function withoutChance(text: string): string {
  return text.replace(/[A-Za-z0-9+/]{40,}={0,2}/g, '…').replace(/(password|token|secret)(.*): .*/gi, '$1$2: …')
}

/** The ways to single values and to lists. */
function leavesOf(values: JsonObject): string[][] {
  return Object.entries(values).flatMap(([key, value]) =>
    isJsonObject(value) && Object.keys(value).length > 0 ? leavesOf(value).map((path) => [key, ...path]) : [[key]],
  )
}

function without(values: JsonObject, [key = '', ...rest]: string[]): JsonObject {
  const inner = values[key]
  if (rest.length > 0 && isJsonObject(inner)) return { ...values, [key]: without(inner, rest) }
  const { [key]: _taken, ...others } = values
  return others
}

function isDefault(path: string[], values: JsonObject, defaults: Json): boolean {
  const at = (root: Json) =>
    path.reduce<Json | undefined>((value, key) => (isJsonObject(value) ? value[key] : undefined), root)
  return JSON.stringify(at(values)) === JSON.stringify(at(defaults))
}
