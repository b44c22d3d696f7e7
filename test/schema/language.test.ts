// The rules that the hand-written schema and the two derived ones keep.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import environment from '../../schema/environment.schema.json' with { type: 'json' }
import include from '../../schema/include.schema.json' with { type: 'json' }
import platform from '../../schema/platform.schema.json' with { type: 'json' }

type Node = {
  $ref?: string
  type?: unknown
  description?: string
  default?: unknown
  examples?: unknown[]
  enum?: unknown[]
  const?: unknown
  additionalProperties?: unknown
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
  $defs?: Record<string, Node>
}
type Place = { path: string; node: Node; isField: boolean }

/** Objects of the two escape hatches, which speak other people's languages. */
const open = ['/$defs/addon/properties/values', '/$defs/patch', '/$defs/patch/properties/metadata']

function placesOf(node: Node, path = '', isField = false): Place[] {
  const fields = Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
    placesOf(child, `${path}/properties/${key}`, true),
  )
  const defs = Object.entries(node.$defs ?? {}).flatMap(([key, child]) => placesOf(child, `${path}/$defs/${key}`, true))
  const rest =
    typeof node.additionalProperties === 'object'
      ? placesOf(node.additionalProperties as Node, `${path}/additionalProperties`)
      : []
  const items = node.items ? placesOf(node.items, `${path}/items`) : []
  const branches = (node.anyOf ?? []).flatMap((branch, index) => placesOf(branch, `${path}/anyOf/${index}`))
  return [{ path, node, isField }, ...fields, ...defs, ...rest, ...items, ...branches]
}

const schemas: [string, Node][] = [
  ['platform', platform as Node],
  ['environment', environment as Node],
  ['include', include as Node],
]

describe.each(schemas)('%s.schema.json', (_name, schema) => {
  const places = placesOf(schema)

  test('closes every object', () => {
    const unclosed = places.filter(
      ({ node, path }) =>
        (node.type === 'object' || node.properties) &&
        !open.includes(path.replace('Overlay', '').replace('/anyOf/0', '')) &&
        node.additionalProperties !== false &&
        typeof node.additionalProperties !== 'object',
    )
    expect(unclosed.map(({ path }) => path)).toEqual([])
  })

  test('describes every field and every definition', () => {
    expect(places.filter(({ node, isField }) => isField && !node.description).map(({ path }) => path)).toEqual([])
  })

  test('is a valid schema', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true)
  })
})

describe('platform.schema.json', () => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(platform, 'platform')
  const places = placesOf(platform as Node)

  test('shows an example of every field whose values cannot be listed', () => {
    const listed = (node: Node): boolean =>
      node.enum !== undefined ||
      'const' in node ||
      node.type === 'boolean' ||
      (node.$ref !== undefined && listed(definition(node.$ref)))
    const definition = (ref: string): Node =>
      (platform.$defs as Record<string, Node>)[ref.split('/').at(-1) ?? ''] ?? {}
    const withDefinition = ({ path, node, isField }: Place): boolean =>
      isField && (path.includes('/properties/') || node.type === 'string') && !node.examples && !listed(node)
    expect(places.filter(withDefinition).map(({ path }) => path)).toEqual([])
  })

  test('gives only examples and defaults that it accepts', () => {
    const refused = places.flatMap(({ path, node }) => {
      const validate = ajv.compile({ $ref: `platform#${path.replaceAll('~', '~0')}` })
      const values = [...(node.examples ?? []), ...('default' in node ? [node.default] : [])]
      return values.filter((value) => !validate(value)).map((value) => `${path}: ${JSON.stringify(value)}`)
    })
    expect(refused).toEqual([])
  })
})

describe('environment.schema.json', () => {
  const accepts = new Ajv2020({ strict: false }).compile(environment)

  test('leaves out what is one fact for all environments', () => {
    const keys = Object.keys(environment.properties)
    const oneFact = [
      'apiVersion',
      'name',
      'include',
      'repository',
      'team',
      'teams',
      'environments',
      'ci',
      'maintenance',
      'runbooks',
      'local',
    ]
    expect(Object.keys(platform.properties).filter((key) => !keys.includes(key))).toEqual(oneFact)
    expect(keys.filter((key) => !(key in platform.properties))).toEqual(['releases'])
    expect(
      Object.keys(platform.$defs.service.properties).filter(
        (key) => !(key in environment.$defs.serviceOverlay.properties),
      ),
    ).toEqual(['build', 'repository', 'team', 'was', 'runtime', 'framework', 'ci'])
  })

  test.each([
    ['a part of an entry', { services: { web: { replicas: 3 } } }, true],
    ['an entry that is removed', { caches: { redis: false } }, true],
    ['a field that is removed', { services: { web: { port: null, autoscaling: false } } }, true],
    ['a field with values of its own for false', { domains: { 'example.com': { waf: false } } }, true],
    [
      'a list that is complete',
      { services: { web: { autoscaling: { schedule: [{ start: '0 7 * * *', end: '0 9 * * *', min: 2 }] } } } },
      true,
    ],
    ['a list that is partial', { services: { web: { autoscaling: { schedule: [{ min: 2 }] } } } }, false],
    ['true where only false removes', { caches: { redis: true } }, false],
    ['the image of a service', { releases: { web: 'sha-1a2b3c4' } }, true],
  ])('%s', (_name, value, valid) => {
    expect(accepts(value)).toBe(valid)
  })
})
