// Patches on whole platforms: which objects they reach, in which environments.
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.ts'
import { memoryDisk } from '../../src/read/disk.ts'

const platform = `
apiVersion: platform/v1
name: shop
repository: acme/shop
services: {web: {image: "nginx:1.29.1", port: 8080, routes: [shop.example.com]}}
domains: {example.com: {}}
environments: {staging: {deploy: main}, production: {deploy: release}}
`
const patch = (kind: string, metadata: string, rest: string) => `
  - apiVersion: ${{ Deployment: 'apps/v1', ClusterIssuer: 'cert-manager.io/v1', Application: 'argoproj.io/v1alpha1' }[kind]}
    kind: ${kind}
    metadata: ${metadata}
    ${rest}`

async function compiled(patches: string, overlay = '') {
  const files = {
    'platform.yaml': `${platform}patches: ${patches}\n`,
    ...(overlay && { 'environments/staging.yaml': overlay }),
  }
  const { files: generated, diagnostics } = await compile(memoryDisk(files))
  const at = (path: string) => parse(generated.get(path) ?? '') as Record<string, any>
  return { at, codes: diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code) }
}

describe('a patch', () => {
  test('in platform.yaml reaches every environment, and keeps what it does not name', async () => {
    const { at } = await compiled(patch('Deployment', '{name: web}', 'spec: {minReadySeconds: 10, strategy: null}'))
    for (const environment of ['staging', 'production']) {
      const { spec } = at(`kubernetes/${environment}/web/deployment.yaml`)
      expect(spec).toMatchObject({ minReadySeconds: 10, template: {} })
      expect(spec).not.toHaveProperty('strategy')
    }
  })

  test('merges first, then operates, one patch after the other', async () => {
    const first = patch(
      'Deployment',
      '{name: web, labels: {tier: edge}}',
      'operations: [{op: move, from: /metadata/labels/tier, path: /metadata/labels/layer}]',
    )
    const second = patch(
      'Deployment',
      '{name: web}',
      'operations: [{op: test, path: /metadata/labels/layer, value: edge}, {op: add, path: /spec/template/spec/containers/0/args, value: [-v]}]',
    )
    const { metadata, spec } = (await compiled(first + second)).at('kubernetes/production/web/deployment.yaml')
    expect(metadata.labels).toMatchObject({ layer: 'edge' })
    expect(metadata.labels).not.toHaveProperty('tier')
    expect(spec.template.spec.containers[0].args).toEqual(['-v'])
  })

  test('reaches objects of the whole cluster, and those of Argo CD', async () => {
    const issuer = patch('ClusterIssuer', '{name: letsencrypt, labels: {a: b}}', 'spec: {}')
    const application = patch(
      'Application',
      '{name: shop-production-web, namespace: argocd}',
      'spec: {revisionHistoryLimit: 3}',
    )
    const { at } = await compiled(issuer + application)
    expect(at('kubernetes/production/platform/cluster-issuer.yaml').metadata.labels).toMatchObject({ a: 'b' })
    expect(at('argocd/production/web.yaml').spec.revisionHistoryLimit).toBe(3)
  })

  test('of an environment file replaces those of platform.yaml; `false` takes them away', async () => {
    const ready = patch('Deployment', '{name: web}', 'spec: {minReadySeconds: 10}')
    const other = await compiled(
      ready,
      `patches: ${patch('Deployment', '{name: web}', 'spec: {revisionHistoryLimit: 2}')}`,
    )
    expect(other.at('kubernetes/staging/web/deployment.yaml').spec).toMatchObject({ revisionHistoryLimit: 2 })
    expect(other.at('kubernetes/staging/web/deployment.yaml').spec).not.toHaveProperty('minReadySeconds')
    expect(other.at('kubernetes/production/web/deployment.yaml').spec).toMatchObject({ minReadySeconds: 10 })
    const none = await compiled(ready, 'patches: false')
    expect(none.at('kubernetes/staging/web/deployment.yaml').spec).not.toHaveProperty('minReadySeconds')
  })

  test('of a service that one environment does without is fine, of one that all do without is not', async () => {
    const ready = patch('Deployment', '{name: web}', 'spec: {minReadySeconds: 10}')
    expect((await compiled(ready, 'services: {web: false}')).codes).toEqual([])
    expect((await compiled(ready.replace('name: web', 'name: api'))).codes).toEqual(['patch-without-object'])
  })
})
