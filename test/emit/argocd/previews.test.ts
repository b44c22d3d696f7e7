// Previews: one folder, of which Argo CD makes a copy per pull request. What it cannot put right must not be in there.
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { JsonObject } from '../../../src/lib/json.ts'
import { previewHost } from '../../../src/model/delivery/preview.ts'
import { compileFiles, platformFiles, type PlatformFiles } from '../../support/platforms.ts'

async function documentsOf(files: PlatformFiles, folder: string): Promise<Map<string, JsonObject[]>> {
  const written = [...(await compileFiles(files))].filter(([path]) => path.startsWith(folder))
  return new Map(
    written.map(([path, text]) => [
      path.slice(folder.length),
      parseAllDocuments(text).map((document) => document.toJS() as JsonObject),
    ]),
  )
}

describe.each([
  ['the root platform', '.', 'preview', 'staging', 'french-novel-tool-preview'],
  ['the chat application', 'examples/chat-app', 'dev', 'staging', 'chat-dev'],
])('%s', (_, folder, preview, host, namespace) => {
  const files = platformFiles(folder)
  const objects = documentsOf(files, `kubernetes/${preview}/`)
  const applications = documentsOf(files, `argocd/${host}/previews.${preview}.yaml`)

  test('the kustomization names every file', async () => {
    const { resources } = (await objects).get('kustomization.yaml')![0] as { resources: string[] }
    expect(resources).toEqual([...(await objects).keys()].filter((path) => path !== 'kustomization.yaml').sort())
  })

  test('every object is in the namespace that is put in place of the placeholder, which stands nowhere else', async () => {
    const all = [...(await objects)]
      .filter(([path]) => path !== 'kustomization.yaml')
      .flatMap(([, documents]) => documents)
    const namespaces = all.map((object) =>
      object.kind === 'Namespace' ? (object.metadata as JsonObject).name : (object.metadata as JsonObject).namespace,
    )
    expect(new Set(namespaces)).toEqual(new Set([namespace]))
    const rest = all.map(({ metadata: _, ...object }) => JSON.stringify(object))
    expect(rest.filter((text) => new RegExp(`(?<![\\w-])${namespace}(?![\\w-])`).test(text))).toEqual([])
  })

  test('every route gets a host of the pull request, and every built image its commit', async () => {
    const set = (await applications).get('')!.find(({ kind }) => kind === 'ApplicationSet') as never as {
      spec: {
        template: {
          spec: { source: { kustomize: { images: string[]; patches: { target: { kind: string; name: string } }[] } } }
        }
      }
    }
    const { images, patches } = set.spec.template.spec.source.kustomize
    const all = [...(await objects).values()].flat()
    const routes = all.filter(({ kind }) => kind === 'HTTPRoute').map(({ metadata }) => (metadata as JsonObject).name)
    const routed = patches.filter(({ target }) => target.kind === 'HTTPRoute')
    expect(routed.map(({ target }) => target.name).sort()).toEqual(routes.sort())
    const unreleased = JSON.stringify(all).match(/[^"]+:unreleased/g) ?? []
    expect(new Set(unreleased.map((image) => image.replace(/unreleased$/, '{{.head_sha}}')))).toEqual(new Set(images))
  })

  test('nothing of it asks for monitoring, a second version, or more than one replica', async () => {
    const all = [...(await objects).values()].flat()
    expect(
      all.filter(({ kind }) =>
        [
          'ServiceMonitor',
          'PodMonitor',
          'Rollout',
          'HorizontalPodAutoscaler',
          'ScaledObject',
          'PodDisruptionBudget',
        ].includes(String(kind)),
      ),
    ).toEqual([])
    expect(
      all.filter(({ kind }) => kind === 'Deployment').map(({ spec }) => (spec as JsonObject).replicas),
    ).not.toContain(2)
  })
})

test('what a preview uses is there before its services', async () => {
  const objects = [...(await documentsOf(platformFiles('.'), 'kubernetes/preview/'))]
  const wavesOf = (kinds: string[]) =>
    objects
      .flatMap(([, documents]) => documents)
      .filter(({ kind }) => kinds.includes(String(kind)))
      .map(({ metadata }) =>
        Number(((metadata as JsonObject).annotations as JsonObject | undefined)?.['argocd.argoproj.io/sync-wave'] ?? 0),
      )
  expect(Math.max(...wavesOf(['Namespace', 'LimitRange', 'ResourceQuota']))).toBeLessThan(
    Math.min(...wavesOf(['ConfigMap', 'Job'])),
  )
  expect(Math.max(...wavesOf(['Cluster', 'StatefulSet']))).toBeLessThan(Math.min(...wavesOf(['Job', 'Deployment'])))
})

test.each([
  ['novels.preview.example.com', 'novels-pr-7.preview.example.com'],
  ['preview.example.com', 'pr-7.preview.example.com'],
  ['a.b.preview.example.com', 'a-b-pr-7.preview.example.com'],
])('%s is %s for a pull request, one label below what the certificate covers', (host, expected) => {
  expect(previewHost(host, 'preview', 'example.com', '7')).toBe(expected)
})
