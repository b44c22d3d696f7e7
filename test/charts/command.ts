// `npm run charts -- <folder of charts>`: renders every chart with the values that the platforms and the fixtures give it, and
// writes the inventory to test/facts/charts/. Exit code 0 when every chart was there and rendered, 1 otherwise, 2 for bad usage.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findTool } from '../conformance/tools.ts'
import { withoutEffect, type Trial } from './effects.ts'
import { chartFor, findCharts, render, RenderError, type Found } from './helm.ts'
import {
  foldRenders,
  inventoryFolder,
  inventoryText,
  readInventories,
  renderName,
  type Inventory,
} from './inventory.ts'
import { objectFacts, type ObjectFacts } from './object-facts.ts'
import { allReleases, compiledPlatforms } from './platforms.ts'
import type { Release } from './releases.ts'

const usage = `Renders the charts of all add-ons and records what they are made of.

  npm run charts -- [--effects] [--only <chart>]... <folder of charts>

  --effects       also look for values that change nothing (minutes: each is taken away once)
  --only <chart>  only this chart (may be given several times)
  folder          unpacked charts (helm pull --untar) and plain manifests (<add-on>@<version>.yaml)
`

/** Runs the command; returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true }, effects: { type: 'boolean' } },
    allowPositionals: true,
  })
  const helm = findTool('helm', process.env)
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) return tell(usage, 2)
  if (helm === undefined) return tell('helm is not installed: .ci/install-tools does it.\n', 2)
  const releases = allReleases(await compiledPlatforms())
  const problems = renderAll(
    { helm, effects: values.effects ?? false },
    findCharts(folder),
    releases,
    values.only ?? [],
  )
  return tell(problems.map((problem) => `${problem}\n`).join(''), problems.length > 0 ? 1 : 0)
}

/** `effects`: each value is taken away in turn. */
type Tools = { helm: string; effects: boolean }

/** Charts in the order of their waves, because later ones ask for the kinds that earlier ones bring. */
function renderAll(tools: Tools, charts: Found[], releases: Release[], only: string[]): string[] {
  const served = new Map([...readInventories()].map(([chart, { objects }]) => [chart, apisOf(objects)]))
  const names = new Set([...releases].sort((one, other) => one.wave - other.wave).map(({ chart }) => chart))
  return [...names]
    .filter((name) => only.length === 0 || only.includes(name))
    .flatMap((name) => {
      const own = releases.filter(({ chart }) => chart === name)
      const [first] = own
      const found = first === undefined ? undefined : chartFor(first, charts)
      if (first === undefined || found === undefined) return [howToGet(own)]
      return renderChart(tools, found, own, served)
    })
}

/** Each different render once; writes the file of facts and adds what the chart serves. */
function renderChart(tools: Tools, found: Found, releases: Release[], served: Map<string, string[]>): string[] {
  const trials = new Map<string, Trial>()
  const renders = new Map<string, ObjectFacts[]>()
  const problems = releases.flatMap((release) => {
    const apis = release.after.flatMap((chart) => served.get(chart) ?? []).sort()
    const name = renderName(release)
    if (trials.has(name)) return []
    try {
      renders.set(
        name,
        render(tools.helm, found, release, apis).map((object) => objectFacts(object, release.namespace)),
      )
      trials.set(name, { release, apis })
      return []
    } catch (error) {
      if (error instanceof RenderError) return [error.message]
      throw error
    }
  })
  const inventory = inventoryOf(tools, found, releases, renders, [...trials.values()])
  served.set(found.name, apisOf(inventory.objects))
  mkdirSync(inventoryFolder, { recursive: true })
  writeFileSync(join(inventoryFolder, `${found.name}.json`), inventoryText(inventory))
  tell(`${found.name} ${found.version}: ${renders.size} renders, ${inventory.objects.length} objects\n`, 0)
  return problems
}

function inventoryOf(
  { helm, effects }: Tools,
  found: Found,
  releases: Release[],
  renders: Map<string, ObjectFacts[]>,
  trials: Trial[],
): Inventory {
  const uses = [...renders.keys()].map((name) => [name, placesOf(releases, name)] as const)
  const [first] = releases
  return {
    chart: found.name,
    repository: first?.repository ?? '',
    pinned: first?.version ?? '',
    rendered: found.version,
    read: new Date().toISOString().slice(0, 10),
    withoutEffect:
      effects && found.kind === 'chart'
        ? withoutEffect(helm, found, trials)
        : (readInventories().get(found.name)?.withoutEffect ?? null),
    renders: Object.fromEntries(uses),
    objects: foldRenders(renders),
  }
}

function placesOf(releases: Release[], name: string): string[] {
  return releases.filter((release) => renderName(release) === name).map(({ place, addon }) => `${place}/${addon}`)
}

/** As helm is told them: `group/version` and `group/version/Kind`. */
function apisOf(objects: ObjectFacts[]): string[] {
  const all = objects.flatMap(({ serves }) =>
    serves === undefined
      ? []
      : serves.versions.flatMap((version) => [
          `${serves.group}/${version}`,
          `${serves.group}/${version}/${serves.kind}`,
        ]),
  )
  return [...new Set(all)].sort()
}

function howToGet([release]: Release[]): string {
  if (release === undefined) return 'nothing is installed'
  const { chart, repository, version, values } = release
  if (values === undefined)
    return `${chart} is not in the folder: put its manifests of ${version} there as ${chart}@${version}.yaml (${repository})`
  const source = repository.startsWith('https://') ? `${chart} --repo ${repository}` : `oci://${repository}/${chart}`
  return `${chart} is not in the folder: helm pull ${source} --version ${version} --untar`
}

function tell(text: string, code: number): number {
  process.stdout.write(text)
  return code
}
