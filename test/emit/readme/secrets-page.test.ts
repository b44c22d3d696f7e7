// The names of all secrets, for people, and of all variables, for developers.
import { expect, test } from 'vitest'
import { emitSecretsPage } from '../../../src/emit/readme/secrets-page.ts'
import { secretsPage } from '../../../src/emit/readme/units.ts'
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
