// A plan -> the text of the first spec files: short, commented, and valid as they are.
import type { Engine, Plan } from './plan.ts'

/** Where npm puts the schemas of this package; `../` for files one folder deeper. @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema */
const schemas = 'node_modules/quoin/schema'

/** Versions for a new database: ones that the clouds offer as managed services too. */
const versions: Record<Engine, string> = {
  // Supported until November 2028. @see https://www.postgresql.org/support/versioning/
  postgres: '16',
  // The long-term release, until April 2032. @see https://endoflife.date/mysql
  mysql: '"8.4"',
  // Supported until August 2027. @see https://www.mongodb.com/legal/support-policy/lifecycles
  mongodb: '7',
}

/** Wider than most lines that have a comment; a longer one pushes its own. */
const columnOfComments = 34

/** Every file by its path. */
export function printFiles(plan: Plan): Record<string, string> {
  return {
    'platform.yaml': printPlatform(plan),
    'environments/staging.yaml': printEnvironment('staging', plan),
    'environments/production.yaml': printEnvironment('production', plan),
  }
}

function printPlatform(plan: Plan): string {
  return [
    head(plan),
    services(plan),
    ...(plan.database === null ? [] : [database(plan.database)]),
    domains(plan),
    environments,
  ].join('\n')
}

function head({ name, repository }: Plan): string {
  return `# yaml-language-server: $schema=./${schemas}/platform.schema.json
# Everything that this platform consists of. Edit it, run \`npx quoin synth\`, review the diff of generated/, merge.
apiVersion: platform/v1
name: ${name}
repository: ${repository}
`
}

function services({ web, database, domain }: Plan): string {
  if (web === null) return noted('services: {}', 'for example: {worker: {build: ., command: npm run work}}')
  return [
    'services:\n  web:\n',
    noted('    build: .', 'the folder with the Dockerfile'),
    noted(`    runtime: ${web.runtime}`, 'decides the checks in CI'),
    `    port: ${web.port}\n`,
    noted(`    health: ${web.health}`, 'answers 200 when the process is well'),
    noted(`    routes: [${domain}]`, 'other environments get addresses of their own'),
    ...(database === null ? [] : [noted('    uses: [db]', 'gives it DATABASE_URL, and the right to connect')]),
  ].join('')
}

function database(engine: Engine): string {
  return [
    `databases:\n  db: {engine: ${engine}, version: ${versions[engine]}}\n\n`,
    noted(
      'buckets: {backups: {replicate: eu-west-1}}',
      'create it, with a copy in another region than that of the cluster',
    ),
    noted('backups: {to: [backups]}', 'every day outside development, kept for a month'),
  ].join('')
}

function domains({ domain }: Plan): string {
  return `domains:\n${noted(`  ${domain}:`, 'the DNS zone of the routes, at Cloudflare, with TLS')}`
}

const environments = [
  noted('environments:', 'what differs in each stands in environments/<name>.yaml'),
  noted('  staging: {deploy: main}', 'after every merge'),
  noted('  production: {deploy: release}', 'when somebody publishes a release'),
].join('')

/** A line with its comment in the column of the others. */
function noted(line: string, comment: string): string {
  return `${line.padEnd(columnOfComments)} # ${comment}\n`
}

function printEnvironment(name: string, plan: Plan): string {
  const example = plan.web === null ? 'security: {audit: true}' : 'services: {web: {replicas: 3}}'
  return `# yaml-language-server: $schema=../${schemas}/environment.schema.json
# What differs in ${name}; all else is as platform.yaml says. For example:
# ${example}
`
}
