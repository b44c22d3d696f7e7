// The inventory is of the versions that are pinned and of the values that are emitted.
import { beforeAll, expect, test } from 'vitest'
import { addonSources } from '../../src/model/versions/charts.ts'
import { howToRenew, readInventories, renderName } from './inventory.ts'
import { allReleases, compiledPlatforms } from './platforms.ts'
import { pins } from './pins.ts'
import type { Release } from './releases.ts'

const inventories = readInventories()
let releases: Release[] = []

beforeAll(async () => {
  releases = allReleases(await compiledPlatforms())
}, 240_000)

const names = Object.entries<(typeof addonSources)[keyof typeof addonSources]>(addonSources).map(([addon, source]) => ({
  chart: source.kind === 'chart' ? source.name : addon,
  version: source.version,
}))

test('every pinned chart was rendered, at the version that is pinned now', () => {
  const stale = names.filter(({ chart, version }) => inventories.get(chart)?.pinned !== version)
  expect(stale, howToRenew).toEqual([])
})

test('every pinned version was seen to exist', () => {
  const unseen = names.filter(({ chart, version }) => pins[chart]?.version !== version)
  expect(unseen, 'look it up in the index of its repository, and say so in test/charts/pins.ts').toEqual([])
  expect(Object.keys(pins).filter((chart) => !names.some((name) => name.chart === chart))).toEqual([])
})

test('no chart is kept that no add-on uses', () => {
  expect([...inventories.keys()].filter((chart) => !names.some((name) => name.chart === chart))).toEqual([])
})

/** Charts whose pinned version could not be had, and the nearest that was rendered in its place. */
const nearest: Record<string, string> = {
  base: '1.30.3',
  cni: '1.30.3',
  istiod: '1.30.3',
  ztunnel: '1.30.3',
  'linkerd-crds': '2026.8.3',
  'linkerd-control-plane': '2026.8.3',
  'linkerd2-cni': '2026.8.3',
  'metrics-server': '3.13.1',
  'rabbitmq-cluster-operator': 'v2.22.3',
  reloader: '2.2.16',
  'trivy-operator': '0.34.0',
}

test('the version rendered is the pinned one, or a neighbour that is listed', () => {
  const other = [...inventories.values()].filter(({ pinned, rendered }) => pinned !== rendered)
  expect(Object.fromEntries(other.map(({ chart, rendered }) => [chart, rendered]))).toEqual(nearest)
})

test('every release has a render of exactly its values', () => {
  const unknown = releases.filter((release) => {
    const uses = inventories.get(release.chart)?.renders[renderName(release)]
    return uses === undefined
  })
  expect(
    unknown.map(({ place, addon }) => `${place}: ${addon}`),
    howToRenew,
  ).toEqual([])
})

test('no render is kept that nothing uses', () => {
  const used = new Set(releases.map(renderName))
  const unused = [...inventories.values()].flatMap(({ chart, renders }) =>
    Object.keys(renders)
      .filter((name) => !used.has(name))
      .map((name) => `${chart} ${name}`),
  )
  expect(unused, howToRenew).toEqual([])
})

test('no value is given that changes nothing', () => {
  const dead = [...inventories.values()].flatMap(({ chart, withoutEffect }) =>
    (withoutEffect ?? []).map((path) => `${chart}: ${path}`),
  )
  expect(dead).toEqual([])
})

/** Tags that name one release although they have two numbers, or are made of something else. */
const exactTags = /@sha256:|:v?\d+\.\d+\.\d+|:[0-9a-f]{7,40}$/

/** Charts that were rendered from the source, in which the release has not written its own tag yet. */
const filledByRelease =
  /^(cni|istiod|ztunnel): registry\.istio\.io\/testing\/|:linkerdVersionValue$|^rabbitmq-cluster-operator: /

test('no chart runs an image whose tag moves', () => {
  const moving = [...inventories.values()].flatMap(({ chart, objects }) =>
    objects.flatMap(({ pods }) => (pods?.containers ?? []).map(({ image }) => `${chart}: ${image}`)),
  )
  expect([...new Set(moving.filter((image) => !exactTags.test(image) && !filledByRelease.test(image)))]).toEqual([])
})
