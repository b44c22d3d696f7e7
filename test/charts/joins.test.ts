// Add-ons and our own objects fit together in every environment of every platform: what one side names, the other has.
import { beforeAll, describe, expect, test } from 'vitest'
import { expected } from './expected.ts'
import { howToRenew, readInventories } from './inventory.ts'
import { joins, monitorsFindTargets, podsAreAdmitted, servicesReachPods } from './joins.ts'
import { allReleases, compiledPlatforms } from './platforms.ts'
import { worldOfChart, worldsOf, type World } from './world.ts'

let worlds: World[] = []
let fixtures: World[] = []

beforeAll(async () => {
  const inventories = readInventories()
  worlds = (await compiledPlatforms()).flatMap(({ name, files }) => worldsOf(name, files, inventories))
  fixtures = allReleases([]).map((release) => worldOfChart(release, inventories))
}, 240_000)

const findings = () => Object.entries(joins).flatMap(([, join]) => worlds.flatMap((world) => told(world, join(world))))

function unexpected(sentences: string[]): string[] {
  return sentences.filter((sentence) => !expected.some(({ pattern }) => pattern.test(sentence)))
}

function told({ place }: World, sentences: string[]): string[] {
  return sentences.map((sentence) => `${place}: ${sentence}`)
}

test('there are environments with charts to judge', () => {
  expect(worlds.length).toBeGreaterThan(10)
  expect(
    worlds.flatMap(({ objects }) => objects.filter(({ from }) => from.startsWith('chart '))).length,
  ).toBeGreaterThan(3000)
})

describe.each(Object.entries(joins))('%s', (_title, join) => {
  test('in every environment', () => {
    expect(
      unexpected(worlds.flatMap((world) => told(world, join(world)))),
      `a fault of the values, or an inventory of older ones: ${howToRenew}`,
    ).toEqual([])
  })
})

/** What must fit inside of a chart; what it asks of others, only an environment has. */
const within = [servicesReachPods, monitorsFindTargets, podsAreAdmitted]

test('every chart fits together by itself, also those that no platform here installs', () => {
  expect(fixtures.length).toBeGreaterThan(40)
  expect(unexpected(fixtures.flatMap((world) => within.flatMap((join) => told(world, join(world)))))).toEqual([])
})

test('every expected finding is still found', () => {
  const all = findings()
  expect(expected.filter(({ pattern }) => !all.some((sentence) => pattern.test(sentence)))).toEqual([])
})
