// Which secrets the platform needs, and where people put them: names only. And the same names as a file for developers.
import { prose } from './markdown.ts'
import { shellWord } from '../../lib/shell.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import type { SecretEntry } from '../../model/security/secret-entries.ts'
import { table } from './table.ts'
import { commands } from './text.ts'
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

function environmentSections({
  name,
  store,
  entries,
  addresses,
  credentials,
}: SecretsSlice['environments'][number]): string[] {
  if (entries.length === 0) return [`## ${name}`, 'Nothing is read from a secret store.']
  return [
    `## ${name}`,
    `In \`${store}\`:`,
    table(['entry', 'property', 'read by'], entries.map(entryRow)),
    ...(store === 'vault' ? [unencrypted] : []),
    ...addressTable(addresses),
    ...credentials.flatMap(credentialSection),
  ]
}

/** One certificate for Vault would need an authority before cert-manager, which comes after it. */
const unencrypted =
  'External Secrets reads Vault inside the cluster without TLS. Policies keep other pods away from both; whoever can read the network between nodes reads the values, so let the cloud encrypt it (it does between the machines of most), or use the store of the cloud.'

function entryRow({ path, property, readers }: SecretEntry): string[] {
  return [`\`${path}\``, `\`${property}\``, prose(readers.join(', '))]
}

/** How the URL of each engine is written. @see the documentation of each: libpq, MySQL's connection strings, MongoDB's, Redis' */
const urls: Readonly<Record<string, string>> = {
  postgres: 'postgresql://<user>:<password>@<host>:<port>/<database>?sslmode=require',
  mysql: 'mysql://<user>:<password>@<host>:<port>/<database>',
  mongodb: 'mongodb+srv://<user>:<password>@<host>/<database>',
}

type Environment = SecretsSlice['environments'][number]

/** What the properties `url`, `direct-url` and `read-url` of databases hold. Letters that a URL gives a meaning are written as `%40`. */
function addressTable(addresses: Environment['addresses']): string[] {
  if (addresses.length === 0) return []
  const rows = addresses.map(({ database, engine, pooled }) => [
    `\`${database}\``,
    `\`${urls[engine] ?? `${engine}://<user>:<password>@<host>:<port>`}\``,
    pooled
      ? '`url` leads to the pool of connections that you create at its provider, `direct-url` past it: migrations and dumps go there'
      : '`url` leads to the server',
  ])
  return [
    'Addresses of databases that others run; `read-url`, where it is asked for, leads to a replica. Special characters in user and password are percent-encoded (`@` is `%40`).',
    table(['database', 'form', 'where it leads'], rows),
  ]
}

/**
 * Each user is another one, and a table belongs to who made it: all of them act as one role, so that tomorrow's migration may
 * change what today's has made. The exporter is one of them, and reads statistics of everybody.
 * @see https://developer.hashicorp.com/vault/docs/secrets/databases/postgresql
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html (configuration parameters of a role), predefined roles: pg_monitor
 */
function credentialSection({ database, path, role }: Environment['credentials'][number]): string[] {
  const owner = `${database}_owner`.replaceAll('-', '_')
  const inVault = 'kubectl --namespace vault exec --stdin --tty vault-0 --'
  const creation = `CREATE ROLE \\"{{name}}\\" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}' IN ROLE ${owner}; ALTER ROLE \\"{{name}}\\" SET ROLE ${owner};`
  return [
    `### Users of ${database}`,
    `Vault makes the users of \`${database}\`, and a new one is fetched twice a day; the pods that read it start again. The entry holds the rest of the address: \`name\` of the database, and \`address\` as \`<host>:<port>\` (\`direct-address\` past the pool, \`read-address\` of a replica). Once, as an administrator of the database, give all of them one role, which owns everything:`,
    commands(
      `psql "$ADMIN_URL" -c "CREATE ROLE ${owner} NOLOGIN; GRANT pg_monitor TO ${owner}; GRANT ${owner} TO CURRENT_USER;"`,
      `psql "$ADMIN_URL" -c "GRANT ALL ON DATABASE $DATABASE TO ${owner}; GRANT ALL ON SCHEMA public TO ${owner};"`,
      `psql "$ADMIN_URL" -c "REASSIGN OWNED BY $OLD_USER TO ${owner};"  # where a fixed user has made tables already`,
    ),
    'Then tell Vault how it reaches the database, and what a user is; the administrator is the one above, or one that may create roles and give this one:',
    commands(
      `${inVault} vault write database/config/${role} plugin_name=postgresql-database-plugin allowed_roles=${role} connection_url='postgresql://{{username}}:{{password}}@<host>:<port>/<database>?sslmode=require' username=<administrator> password=<password>`,
      `${inVault} vault write database/roles/${role} db_name=${role} default_ttl=24h max_ttl=768h creation_statements="${creation}" revocation_statements="DROP ROLE IF EXISTS \\"{{name}}\\";"`,
      `${inVault} vault read ${path}  # answers with a user`,
    ),
  ]
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
