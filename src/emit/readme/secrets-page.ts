// Which secrets the platform needs, and where people put them: names only. And the same names as a file for developers.
import { shellWord } from '../../lib/shell.ts'
import { folders } from '../../model/names.ts'
import type { OutputFile } from '../../model/output.ts'
import type { SecretEntry } from '../../model/security/secret-entries.ts'
import { table } from './table.ts'
import type { SecretsSlice, ServiceVariables } from './slices.ts'

export function emitSecretsPage(slice: SecretsSlice): OutputFile[] {
  return [
    { path: 'docs/secrets.md', format: 'text', documents: [pageOf(slice)] },
    { path: 'docs/.env.example', format: 'text', documents: [exampleOf(slice.services)] },
  ]
}

function pageOf({ name, environments, secrets, variables }: SecretsSlice): string {
  const sections = [
    `# Secrets of ${name}`,
    'No value of a secret stands in this repository, and none may. This page lists every value that somebody must type in, once, and where.',
    ...environments.flatMap(environmentSections),
    '## GitHub',
    secrets.length + variables.length === 0
      ? 'Workflows need nothing that GitHub does not give them.'
      : `Typed in as variables of the Terraform workspace of [\`${githubStack}/\`](../${githubStack}/), which writes them into the repositories.`,
    ...githubTable(secrets, variables),
  ]
  return `${sections.join('\n\n')}\n`
}

const githubStack = folders.terraform('github', 'shared')

function environmentSections({ name, store, entries, credentials }: SecretsSlice['environments'][number]): string[] {
  if (entries.length === 0) return [`## ${name}`, 'Nothing is read from a secret store.']
  return [
    `## ${name}`,
    `In \`${store}\`:`,
    table(['entry', 'property', 'read by'], entries.map(entryRow)),
    ...credentials.map(credentialNote),
  ]
}

function entryRow({ path, property, readers }: SecretEntry): string[] {
  return [`\`${path}\``, `\`${property}\``, readers.join(', ')]
}

/** @see https://developer.hashicorp.com/vault/docs/secrets/databases/postgresql */
function credentialNote({ database, path }: { database: string; path: string }): string {
  return `Vault makes the users of \`${database}\`: configure its engine \`database\` so that \`vault read ${path}\` answers with a user whose lease is a day or longer. A new one is fetched twice a day.`
}

function githubTable(secrets: string[], variables: string[]): string[] {
  const rows = [
    ...secrets.map((each) => [`\`${each}\``, 'secret']),
    ...variables.map((each) => [`\`${each}\``, 'variable']),
  ]
  return rows.length === 0 ? [] : [table(['name', 'kind'], rows)]
}

/** Every variable of every service, for whoever runs one on a laptop: secrets are left open. */
function exampleOf(services: ServiceVariables[]): string {
  const header =
    '# Variables that the services read. Copy what you need to `.env`, which is never committed, and fill in the secrets.'
  const blocks = services.map(({ service, variables }) =>
    [`# ${service}`, ...variables.map(({ name, value }) => `${name}=${value === '' ? '' : shellWord(value)}`)].join(
      '\n',
    ),
  )
  return `${[header, ...blocks].join('\n\n')}\n`
}
