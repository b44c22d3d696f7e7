// A plan -> the text of the first spec files: short, commented, and valid as they are.
import type { Engine, Plan, WebService } from './plan.ts'

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
    `# yaml-language-server: $schema=./${schemas}/platform.schema.json
# Everything that this platform consists of. Edit it, run \`npx quoin synth\`, review the diff of generated/, merge.
apiVersion: platform/v1
name: ${plan.name}
repository: ${plan.repository}
`,
    plan.web === null ? noService : printService(plan.web, plan),
    ...(plan.database === null ? [] : [printDatabase(plan.database)]),
    `domains:
  ${plan.domain}:                       # the DNS zone of the routes, with TLS; at Cloudflare unless it says otherwise
`,
    `environments:                         # what differs in each stands in environments/<name>.yaml
  staging: {deploy: main}             # after every merge
  production: {deploy: release, approval: true}
`,
  ].join('\n')
}

const noService = `services: {}                          # for example: {worker: {build: ., command: npm run work}}
`

function printService({ runtime, port, health }: WebService, { domain, database }: Plan): string {
  const uses = database === null ? '' : '    uses: [db]                        # gives it DATABASE_URL, and the right to connect\n'
  return `services:
  web:
    build: .                          # the folder with the Dockerfile
    runtime: ${runtime.padEnd(27)}# decides the checks in CI
    port: ${port}
    health: ${health.padEnd(28)}# answers 200 when the process is well
    routes: [${domain}]
${uses}`
}

function printDatabase(engine: Engine): string {
  return `databases:
  db: {engine: ${engine}, version: ${versions[engine]}}
`
}

function printEnvironment(name: string, plan: Plan): string {
  const example = plan.web === null ? 'security: {audit: true}' : 'services: {web: {replicas: 3}}'
  return `# yaml-language-server: $schema=../${schemas}/environment.schema.json
# What differs in ${name}; all else is as platform.yaml says. For example:
# ${example}
`
}
