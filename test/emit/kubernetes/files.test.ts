// Files of the repository in a container: an object that has another name for other texts, and a place for each.
import { parseAllDocuments } from 'yaml'
import { expect, test } from 'vitest'
import { compile } from '../../../src/compile.ts'
import type { JsonObject } from '../../../src/lib/json.ts'
import { memoryDisk } from '../../../src/read/disk.ts'
import { at } from './objects.ts'

const texts = {
  'config/app.yaml': 'greeting: "{{ .Values.hello }} $(HOME) __value_0__"\r\n',
  'config/rules': '\u0007\tx',
}

async function generated(files: Record<string, string>, more = ''): Promise<Map<string, string>> {
  const spec = `
apiVersion: platform/v1
name: shop
repository: acme/shop
environments: {staging: {deploy: main}}
delivery: {release: {chart: true}}
services:
  web:
    image: acme/web:1.0.0
    port: 3000
    init: test -s /etc/app/config.yaml
    migrate: bin/migrate
    uses: [db]
    files: {/etc/app/config.yaml: config/app.yaml, /etc/rules: config/rules${more}}
databases: {db: {engine: postgres, provider: external}}
`
  const result = await compile(memoryDisk({ 'platform.yaml': spec, ...files }))
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return result.files
}

const objects = (text = '') => parseAllDocuments(text).map((document) => document.toJS() as JsonObject)

async function filesOf(files: Record<string, string> = texts) {
  const tree = await generated(files)
  const [, map] = objects(tree.get('kubernetes/staging/web/config-map.yaml'))
  const [deployment] = objects(tree.get('kubernetes/staging/web/deployment.yaml'))
  const jobs = [...tree]
    .filter(([path]) => path.startsWith('kubernetes/staging/web/migration'))
    .flatMap(([, text]) => objects(text))
  return { map, deployment, job: jobs.find((each) => at(each, 'kind') === 'Job'), tree }
}

test('every byte of a text is in the ConfigMap, which never changes', async () => {
  const { map } = await filesOf()
  expect(Object.values(at(map, 'data') as JsonObject)).toEqual(Object.values(texts))
  expect(at(map, 'immutable')).toBe(true)
  expect(at(map, 'metadata', 'annotations')).toMatchObject({
    'argocd.argoproj.io/sync-options': 'ServerSideApply=true',
  })
})

test('the process, its init step and its migration find each at its path', async () => {
  const { map, deployment, job } = await filesOf()
  const keys = Object.keys(at(map, 'data') as JsonObject)
  const pod = at(deployment, 'spec', 'template', 'spec')
  for (const container of [
    at(pod, 'containers', 0),
    at(pod, 'initContainers', 0),
    at(job, 'spec', 'template', 'spec', 'containers', 0),
  ])
    expect(at(container, 'volumeMounts')).toEqual(
      expect.arrayContaining([
        { name: 'repository-files', mountPath: '/etc/app/config.yaml', subPath: keys[0], readOnly: true },
        { name: 'repository-files', mountPath: '/etc/rules', subPath: keys[1], readOnly: true },
      ]),
    )
  expect(at(pod, 'volumes')).toContainEqual({
    name: 'repository-files',
    configMap: { name: at(map, 'metadata', 'name') },
  })
})

test('the name follows from the texts, and not from where they stand in the repository', async () => {
  const nameOf = async (files: Record<string, string>) => at((await filesOf(files)).map, 'metadata', 'name')
  expect(await nameOf(texts)).toMatch(/^web-files-[0-9a-f]{8}$/)
  expect(await nameOf({ ...texts })).toBe(await nameOf(texts))
  expect(await nameOf({ ...texts, 'config/rules': 'y' })).not.toBe(await nameOf(texts))
})

test('a chart takes no expression of Helm out of them', async () => {
  const { tree } = await filesOf()
  const template = tree.get('charts/shop/templates/web/config-map.yaml') ?? ''
  expect(template).toContain('__value_0__')
  expect(template).not.toMatch(/\{\{ \.Values\.hello/)
  expect(template).toContain('namespace: {{ .Release.Namespace | quote }}')
})

test('two paths that are one without their slashes have two keys', async () => {
  const tree = await generated({ ...texts, 'config/b': 'b' }, ', /a/b: config/b, /a_b: config/rules')
  const [, map] = objects(tree.get('kubernetes/staging/web/config-map.yaml'))
  const keys = Object.keys(at(map, 'data') as JsonObject)
  expect(new Set(keys).size).toBe(4)
  for (const key of keys) expect(key).toMatch(/^[-._a-zA-Z0-9]{1,253}$/)
})
