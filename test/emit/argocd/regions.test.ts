// Several regions: the Argo CD of the first one brings what runs into all of them, and what is once stays there.
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { compileFiles, platformFiles } from '../../support/platforms.ts'

type Application = {
  metadata: { name: string; annotations: Record<string, string> }
  spec: { source?: { path: string; directory?: { exclude: string } }; destination: Record<string, string> }
}

const files = await compileFiles(platformFiles('examples/chat-app'))
const regional = [...files]
  .filter(([path]) => /^argocd\/production\/.*\.fra1\.yaml$/.test(path))
  .map(([path, text]) => [path.slice('argocd/production/'.length), parse(text) as Application] as const)

test('everything runs in a further region but what is there once', () => {
  const inFirst = [...files.keys()]
    .filter((path) => /^argocd\/production\/[^.]+\.yaml$/.test(path))
    .map((path) => path.slice('argocd/production/'.length, -'.yaml'.length))
  const inSecond = regional.map(([path]) => path.replace('.fra1.yaml', ''))
  expect(inSecond).toEqual(
    expect.arrayContaining(['platform', 'chat-app', 'frontend', 'notifications', 'redis', 'rabbitmq', 'addon-traefik']),
  )
  expect(
    inFirst.filter(
      (name) => ['root', 'projects', 'addon-argo-cd', 'dashboards'].includes(name) && inSecond.includes(name),
    ),
  ).toEqual([])
})

test('its Applications name its cluster, after all waves of the first, and read the same folders', () => {
  expect(new Set(regional.map(([, { spec }]) => spec.destination['name']))).toEqual(new Set(['chat-production-fra1']))
  expect(regional.filter(([, { spec }]) => spec.destination['server'] !== undefined)).toEqual([])
  expect(
    Math.min(...regional.map(([, { metadata }]) => Number(metadata.annotations['argocd.argoproj.io/sync-wave']))),
  ).toBeGreaterThan(5)
  expect(regional.find(([path]) => path === 'chat-app.fra1.yaml')?.[1].spec.source?.path).toBe(
    'generated/kubernetes/production/chat-app',
  )
})

test('nothing in the namespace of Argo CD goes there', () => {
  const exclude = regional.find(([path]) => path === 'platform.fra1.yaml')?.[1].spec.source?.directory?.exclude
  const ofArgocd = [...files]
    .filter(
      ([path, text]) =>
        path.startsWith('kubernetes/production/platform/') &&
        parseAllDocuments(text).some((document) => document.getIn(['metadata', 'namespace']) === 'argocd'),
    )
    .map(([path]) => path.split('/').at(-1)!)
  expect(ofArgocd.length).toBeGreaterThan(0)
  expect(exclude).toBe('argocd-*.yaml')
  expect(ofArgocd.filter((file) => !file.startsWith('argocd-'))).toEqual([])
})

test('below production there is one region', () => {
  expect([...files.keys()].filter((path) => path.startsWith('argocd/staging/') && path.endsWith('.fra1.yaml'))).toEqual(
    [],
  )
})
