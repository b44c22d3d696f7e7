// Which images a repository builds: one per build, and none of what nothing here would run.
import { expect, test } from 'vitest'
import { imagesIn } from '../../../src/model/code.ts'
import type { Service } from '../../../src/model/service.ts'
import { sampleEnvironment, samplePlatform, sampleService } from '../../support/model.ts'

function imagesOf(...services: Service[]): [string, string[]][] {
  const platform = samplePlatform({ environments: [sampleEnvironment({ services })] })
  return imagesIn(platform, platform.repositories[0]!).map(({ image, services: runners }) => [
    image.name,
    runners.map(({ name }) => name),
  ])
}

test('services of one build share its image', () => {
  expect(imagesOf(sampleService(), sampleService({ name: 'worker' }))).toEqual([['backend', ['backend', 'worker']]])
})

test.each([
  ['a function', { type: 'function' }],
  ['what runs at Vercel', { target: 'vercel' }],
  ['what others build', { build: null }],
] as [string, Partial<Service>][])('%s has no image to build', (_, service) => {
  expect(imagesOf(sampleService(service))).toEqual([])
})
