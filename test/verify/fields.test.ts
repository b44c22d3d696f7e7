// Fields that a kind does not have, and lists that may not be empty: schemas pass over both, and the API server refuses them.
import { beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { Json } from '../../src/lib/json.ts'
import { checkFields, checkObject, loadValidators } from '../../src/verify/kubernetes.ts'
import { compileFiles, platformFiles, platformFolders } from '../support/platforms.ts'
import { reportsOf, withValue } from './broken.ts'
import { objects, type ObjectName } from './objects.ts'

beforeAll(() => loadValidators(Object.values(objects)))

const unknown: [ObjectName, string, string][] = [
  [
    'deployment',
    'spec.template.spec.hostNetworkk',
    '/spec/template/spec/hostNetworkk: there is no field `hostNetworkk`',
  ],
  [
    'deployment',
    'spec.template.spec.containers.0.resources.limit',
    '/spec/template/spec/containers/0/resources/limit: there is no field `limit`',
  ],
  ['deployment', 'spec.minReadySecond', '/spec/minReadySecond: there is no field `minReadySecond`'],
  ['service', 'metadata.label', '/metadata/label: there is no field `label`'],
  ['httpRoute', 'spec.rules.0.timeout', '/spec/rules/0/timeout: there is no field `timeout`'],
]

describe('a field that the kind does not have', () => {
  test.each(unknown)('%s: %s', (name, path, want) =>
    expect(reportsOf(checkFields, withValue(objects[name], path, 'x'))).toEqual([want]),
  )
})

test('free maps take any key', () => {
  expect(
    reportsOf(checkFields, withValue(objects.deployment, 'metadata.annotations', { 'acme.example/anything': 'x' })),
  ).toEqual([])
  expect(
    reportsOf(checkFields, withValue(objects.deployment, 'spec.template.spec.nodeSelector', { disk: 'ssd' })),
  ).toEqual([])
})

test.each(platformFolders)('whatever the compiler writes is known: %s', async (folder) => {
  const texts = [...(await compileFiles(platformFiles(folder)))].flatMap(([path, text]) =>
    path.startsWith('kubernetes/production/') ? [text] : [],
  )
  const documents = texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Json))
  await loadValidators(documents)
  expect(documents.flatMap((document) => reportsOf(checkFields, document))).toEqual([])
})

test.each<[ObjectName, string, Json | undefined, string]>([
  ['deployment', 'spec', undefined, '/spec: is missing'],
  ['deployment', 'spec.template.spec.containers', [], '/spec/template/spec/containers: is empty'],
  ['service', 'spec.ports', [], '/spec/ports: is empty'],
  [
    'cronJob',
    'spec.jobTemplate.spec.template.spec.containers',
    [],
    '/spec/jobTemplate/spec/template/spec/containers: is empty',
  ],
])('%s: %s = %j is refused', (name, path, value, want) =>
  expect(reportsOf(checkObject, withValue(objects[name], path, value))).toContain(want),
)
