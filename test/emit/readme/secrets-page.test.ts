// The names of all secrets, for people, and of all variables, for developers.
import { expect, test } from 'vitest'
import { emitSecretsPage } from '../../../src/emit/readme/secrets-page.ts'
import { secretsPage } from '../../../src/emit/readme/units.ts'
import { resolveText } from '../../support/resolved.ts'
import { sampleEnvironment, sampleFacts, samplePlatform, sampleSecret, sampleService } from '../../support/model.ts'

function pages(
  overrides: Parameters<typeof sampleService>[0],
  facts = sampleFacts({ privateRegistry: '' }),
): Record<string, string> {
  const platform = samplePlatform({
    environments: [sampleEnvironment({ facts, services: [sampleService(overrides)], domains: [], addons: [] })],
  })
  const files = secretsPage
    .units(platform)
    .flatMap(({ slice }) => emitSecretsPage(slice as Parameters<typeof emitSecretsPage>[0]))
  return Object.fromEntries(files.map(({ path, documents }) => [path, String(documents[0])]))
}

test('an entry is listed once, with everybody who reads it', () => {
  const page = pages({ name: 'backend', secrets: [sampleSecret('SECRET_KEY', 'backend')] })['docs/secrets.md']
  expect(page).toContain('| `french-novel-tool/production/backend` | `SECRET_KEY` | backend |')
  expect(page).not.toContain('registry')
})

test('what something in the cluster makes is nothing to type in', () => {
  const source = { kind: 'object', secret: 'db-app', key: 'uri' } as const
  const files = pages({ name: 'backend', secrets: [{ name: 'DATABASE_URL', from: 'db', source }] })
  expect(files['docs/secrets.md']).toContain('Nothing is read from a secret store.')
  expect(files['docs/.env.example']).toContain('\nDATABASE_URL=\n')
})

test('a private registry asks for a user and a password', () => {
  expect(pages({ secrets: [] }, sampleFacts())['docs/secrets.md']).toContain(
    '| `french-novel-tool/production/registry` | `password` | pulls from ghcr.io |',
  )
})

test('texts that a shell would read as something else are quoted', () => {
  const example = pages({
    secrets: [],
    variables: [
      { name: 'GREETING', value: "it's $HOME" },
      { name: 'PORT', value: '5000' },
    ],
  })['docs/.env.example']
  expect(example).toContain(`\nGREETING='it'\\''s $HOME'\nPORT=5000\n`)
})

/** A platform whose database has users of the day, and what is measured of it. */
const dynamic = `
infrastructure: {provider: aws, region: eu-central-1}
services: {web: {image: "nginx:1.29.1", port: 8080, uses: [db, orders]}}
databases:
  db: {engine: postgres, version: "16", provider: managed}
  orders: {engine: mysql, version: "8.4", provider: managed}
secrets: {store: vault, dynamic: [db]}
`

function pageOf(spec: string): string {
  const { platform } = resolveText(spec)
  const files = secretsPage
    .units(platform)
    .flatMap(({ slice }) => emitSecretsPage(slice as Parameters<typeof emitSecretsPage>[0]))
  return String(files.find(({ path }) => path === 'docs/secrets.md')!.documents[0])
}

test('users of the day are told to Vault by the name under which they are asked for, and act as one owner', () => {
  const page = pageOf(dynamic)
  const [, asked = ''] = /vault read database\/creds\/(\S+)/.exec(page) ?? []
  expect(asked).toBe('shop-production-db')
  expect(page).toContain(`vault write database/roles/${asked} db_name=${asked}`)
  expect(page).toContain(`vault write database/config/${asked} `)
  expect(page).toContain('IN ROLE db_owner; ALTER ROLE \\"{{name}}\\" SET ROLE db_owner;')
  expect(page).not.toContain('### Users of orders')
})

test('an address is shown in the form of its engine, and who measures the server reads it too', () => {
  const page = pageOf(dynamic)
  expect(page).toContain('| `orders` | `mysql://<user>:<password>@<host>:<port>/<database>` |')
  expect(page).toMatch(/`shop\/production\/orders` \| `url` \| .*orders-exporter/)
})
