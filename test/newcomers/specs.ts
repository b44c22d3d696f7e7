// Mistakes that people made in their first hour with the language, and what the message must do about each. `grade` A: it
// writes the correct text, or names the one cause exactly. B: it names the cause, and could say more.
import type { DiagnosticCode } from '../../src/report/codes.ts'

export type Mistake = {
  title: string
  files: Record<string, string>
  grade: 'A' | 'B'
  code: DiagnosticCode
  /** Where the message points: `line:column` of the file that is wrong. */
  at: string
  /** What the whole message must say: for grade A the text to write instead. */
  says: string
}

const platform = `apiVersion: platform/v1
name: shop
repository: acme/shop
services:
  web:
    build: .
    runtime: node@24
    port: 3000
    health: /health
    routes: [shop.example.com]
    uses: [db]
databases:
  db: {engine: postgres, version: 17}
domains: {example.com: {}}
environments: {staging: {deploy: main}, production: {deploy: main, approval: [acme/ops]}}
backups: false
`

type Row = [title: string, text: string, grade: 'A' | 'B', code: DiagnosticCode, at: string, says: string]

/** The platform with one piece replaced; a piece that is not there is a mistake of this table. */
function instead(piece: string, other: string): string {
  if (!platform.includes(piece)) throw new Error(`the platform has no ${piece}`)
  return platform.replace(piece, other)
}

const inWeb = (line: string) => instead('    uses: [db]\n', `    uses: [db]\n    ${line}\n`)
const inDatabase = (text: string) => instead('version: 17}', `version: 17, ${text}}`)
const atEnd = (text: string) => `${platform}${text}\n`

const fields: Row[] = [
  ['a letter is missing', inWeb('replica: 3'), 'A', 'unknown-field', '12:5', 'did you mean `replicas`?'],
  [
    'two letters changed places',
    instead('port: 3000', 'prot: 3000'),
    'A',
    'unknown-field',
    '8:5',
    'did you mean `port`?',
  ],
  ['ports of Compose', instead('port: 3000', 'ports: ["80:3000"]'), 'A', 'wrong-type', '8:12', '`port: 3000`'],
  [
    'configs of Compose',
    inWeb('configs: [app]'),
    'A',
    'unknown-field',
    '12:5',
    '`files: {/etc/app/config.yaml: config/app.yaml}`',
  ],
  [
    'environment of Compose',
    inWeb('environment: {A: b}'),
    'A',
    'unknown-field',
    '12:5',
    '`env: {NODE_ENV: production}`',
  ],
  ['depends_on of Compose', inWeb('depends_on: [db]'), 'A', 'unknown-field', '12:5', '`uses: [db]`'],
  ['healthcheck of Compose', inWeb('healthcheck: {test: x}'), 'A', 'unknown-field', '12:5', '`health: /health`'],
  ['a probe of Kubernetes', inWeb('livenessProbe: {}'), 'A', 'unknown-field', '12:5', '`health: /health`'],
  [
    'limits of Kubernetes',
    inWeb('resources: {limits: {cpu: 1}}'),
    'A',
    'unknown-field',
    '12:17',
    '`resources: {cpu: 500m',
  ],
  ['a host', inWeb('host: a.example.com'), 'A', 'unknown-field', '12:5', '`routes: [app.example.com]`'],
  [
    'an image for a database',
    instead('engine: postgres, version: 17', 'image: postgres:17'),
    'A',
    'unknown-field',
    '13:8',
    '`engine: postgres`',
  ],
  [
    'a service at the top',
    atEnd('worker: {build: ., command: node w.js}'),
    'A',
    'unknown-field',
    '17:1',
    'indent `worker` under `services:`',
  ],
  ['env as a list', inWeb('env: [{name: A, value: b}]'), 'B', 'wrong-type', '12:10', 'must be a map'],
  [
    'services as a list',
    platform.replace(/services:[^]*databases/, 'services: [{name: web}]\ndatabases'),
    'A',
    'wrong-type',
    '4:11',
    'services: {web:',
  ],
  ['a field twice', inWeb('port: 3001'), 'A', 'duplicate-key', '12:5', '`port` is first written here'],
]

const values: Row[] = [
  ['512MB', inWeb('resources: {memory: 512MB}'), 'A', 'wrong-format', '12:25', 'write `memory: 512Mi`'],
  ['a size without a unit', inWeb('resources: {memory: 512}'), 'A', 'wrong-type', '12:25', '`memory: 512Mi`'],
  ['20GB', inDatabase('storage: 20GB'), 'A', 'wrong-format', '13:48', 'write `storage: 20Gi`'],
  ['5 minutes', inWeb('timeout: 5 minutes'), 'A', 'wrong-format', '12:14', 'write `timeout: 5m`'],
  [
    '30days',
    instead('backups: false', 'backups: {retention: 30days}'),
    'A',
    'wrong-format',
    '16:22',
    'write `retention: 30d`',
  ],
  [
    'a percentage without its sign',
    inWeb('autoscaling: {min: 2, max: 5, cpu: 70}'),
    'A',
    'wrong-type',
    '12:40',
    'write `cpu: 70%`',
  ],
  ['a number in quotes', inWeb('replicas: "3"'), 'A', 'wrong-type', '12:15', 'write it without quotes: `replicas: 3`'],
  ['a port out of range', instead('3000', '70000'), 'B', 'wrong-value', '8:11', 'for example `port: 3000`'],
  ['too many replicas', inWeb('replicas: 3000'), 'B', 'wrong-value', '12:15', 'at most 1000'],
  [
    'cron with seconds',
    inWeb('schedule: "0 0 3 * * *"').replace(/ {4}(port|health|routes).*\n/g, ''),
    'A',
    'wrong-format',
    '9:15',
    'write `schedule: 0 3 * * *`',
  ],
  [
    'nightly',
    inWeb('schedule: nightly').replace(/ {4}(port|health|routes).*\n/g, ''),
    'A',
    'wrong-format',
    '9:15',
    'write `schedule: daily`',
  ],
  ['yes', instead('approval: [acme/ops]', 'approval: yes'), 'A', 'wrong-type', '15:78', 'write `approval: true`'],
  [
    'a condition in words',
    atEnd('alerts: {rules: {errors: {when: error_rate above 5%}}}'),
    'A',
    'wrong-format',
    '17:33',
    '`when: error_rate > 5%`',
  ],
  ['secrets with values', inWeb('secrets: {JWT_SECRET: hunter2}'), 'A', 'wrong-type', '12:14', 'secrets: [JWT_SECRET]'],
  [
    'a version that is a number',
    instead('version: 17', 'version: 16.3'),
    'B',
    'version-is-number',
    '13:35',
    '`version: "16.3"`',
  ],
  [
    'a version that lost its zero',
    instead('node@24', 'python@3.1'),
    'A',
    'version-is-number',
    '7:14',
    '`runtime: python@3.10`',
  ],
  [
    'a cache as a database',
    instead('engine: postgres, version: 17', 'engine: redis'),
    'A',
    'wrong-value',
    '13:16',
    '`caches: {redis: {engine: redis}}`',
  ],
  ['rds', inDatabase('provider: rds'), 'A', 'wrong-value', '13:49', '`provider: managed`'],
  [
    'postgresql',
    instead('engine: postgres', 'engine: postgresql'),
    'A',
    'wrong-value',
    '13:16',
    'did you mean `postgres`?',
  ],
  ['AWS', atEnd('infrastructure: {provider: AWS}'), 'A', 'wrong-value', '17:28', 'did you mean `aws`?'],
  [
    'the URL of a repository',
    instead('repository: acme/shop', 'repository: https://github.com/acme/shop'),
    'A',
    'wrong-format',
    '3:13',
    'write `repository: acme/shop`',
  ],
  ['a path without a slash', instead('/health', 'healthz'), 'A', 'wrong-format', '9:13', 'write `health: /healthz`'],
  [
    'a route with a scheme',
    instead('[shop.example.com]', '["https://shop.example.com"]'),
    'A',
    'wrong-format',
    '10:14',
    '`- shop.example.com`',
  ],
  ['a name in capitals', instead('  web:', '  Web:'), 'A', 'wrong-format', '5:3', 'write `web:`'],
  ['min above max', inWeb('autoscaling: {min: 5, max: 2}'), 'A', 'autoscaling-range', '12:24', '`min: 2` and `max: 5`'],
  [
    'an unknown signal',
    atEnd('alerts: {rules: {x: {when: error_rat > 5%}}}'),
    'A',
    'unknown-signal',
    '17:28',
    'did you mean `error_rate`?',
  ],
  [
    'a secret in plain text',
    inWeb(`env: {API_TOKEN: ${'8f14e45fceea167a'.repeat(2)}}`),
    'A',
    'secret-literal',
    '12:22',
    'secrets: [API_TOKEN]',
  ],
]

const names: Row[] = [
  ['a name misspelt', instead('uses: [db]', 'uses: [dbb]'), 'A', 'unknown-name', '11:12', 'did you mean `db`?'],
  [
    'a cache that nobody declared',
    instead('uses: [db]', 'uses: [db, redis]'),
    'A',
    'unknown-name',
    '11:16',
    '`caches: {redis: {engine: redis}}`',
  ],
  [
    'a bucket that nobody declared',
    instead('uses: [db]', 'uses: [db, uploads]'),
    'B',
    'unknown-name',
    '11:16',
    'known names',
  ],
  [
    'a route without a domain',
    instead('shop.example.com', 'shop.example.org'),
    'A',
    'route-without-domain',
    '10:14',
    '`example.org:`',
  ],
  [
    'a route twice',
    instead('databases:\n', '  api: {build: api, port: 4000, routes: [shop.example.com]}\ndatabases:\n'),
    'A',
    'duplicate-route',
    '12:41',
    'the routes of `web`',
  ],
]

const syntax: Row[] = [
  ['a tab', instead('    port: 3000', '\t\tport: 3000'), 'A', 'tab-indentation', '8:1', 'two spaces'],
  [
    'conflict markers',
    instead('    port: 3000', '<<<<<<< HEAD\n    port: 3000\n=======\n    port: 3001\n>>>>>>> x'),
    'A',
    'merge-conflict',
    '8:1',
    'keep one version',
  ],
  [
    'typographic quotes',
    instead('health: /health', 'health: “/health”'),
    'A',
    'typographic-character',
    '9:13',
    'write `"/health"`',
  ],
  ['a no-break space', instead('port: 3000', 'port:\u00a03000'), 'A', 'typographic-character', '8:10', 'U+00A0'],
  ['no space after the colon', instead('port: 3000', 'port:3000'), 'A', 'missing-colon', '8:5', 'write `port: 3000`'],
  ['three spaces', instead('    port: 3000', '   port: 3000'), 'A', 'bad-indentation', '8:4', 'two spaces deeper'],
  ['an empty file', '', 'A', 'empty-file', '1:1', '`name: my-platform`'],
  ['two documents', atEnd('---\nname: b'), 'A', 'several-documents', '17:1', '`include:`'],
  ['an unclosed quote', instead('name: shop', 'name: "shop'), 'A', 'unclosed-quote', '2:7', 'end the text with `"`'],
  [
    'a comment inside braces',
    atEnd('alerts: {channels: {slack: #alerts}}'),
    'A',
    'unclosed-bracket',
    '17:20',
    '`"#alerts"`',
  ],
  [
    'a comment for a value',
    atEnd('alerts:\n  channels:\n    slack: #alerts'),
    'A',
    'wrong-type',
    '19:5',
    '`slack: "#alerts"`',
  ],
  [
    'a template expression',
    instead('port: 3000', 'port: {{ .Values.port }}'),
    'A',
    'template-expression',
    '8:11',
    'environments/<name>.yaml',
  ],
  [
    'a merge key',
    atEnd('queues:\n  a: &a {engine: rabbitmq}\n  b:\n    <<: *a'),
    'B',
    'merge-key',
    '20:5',
    'write the keys out',
  ],
  ['half of a JSON file', '{"apiVersion": "platform/v1", "name": "shop", ', 'B', 'yaml-syntax', '1:47', 'end with a }'],
  [
    'a Kubernetes manifest',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n',
    'A',
    'foreign-file',
    '1:1',
    'a Kubernetes manifest',
  ],
  [
    'a Compose file',
    'version: "3"\nservices:\n  web:\n    ports: ["1:1"]\n',
    'A',
    'foreign-file',
    '1:1',
    'a Compose file',
  ],
  [
    'a workflow',
    'name: ci\non: push\njobs: {a: {runs-on: x}}\n',
    'A',
    'foreign-file',
    '1:1',
    'a GitHub Actions workflow',
  ],
]

type OverlayRow = [title: string, overlay: string, grade: 'A' | 'B', code: DiagnosticCode, at: string, says: string]

const overlays: OverlayRow[] = [
  ['a service misspelt', 'services: {wbe: {replicas: 3}}\n', 'A', 'unknown-in-overlay', '1:12', 'did you mean `web`?'],
  [
    'a service at the top of an overlay',
    'web: {replicas: 3}\n',
    'A',
    'unknown-field',
    '1:1',
    'indent `web` under `services:`',
  ],
  ['a field at the top of an overlay', 'replicas: 3\n', 'A', 'unknown-field', '1:1', 'field of a service'],
]

export const mistakes: Mistake[] = [
  ...[...fields, ...values, ...names, ...syntax].map(([title, text, grade, code, at, says]) => ({
    title,
    files: { 'platform.yaml': text },
    grade,
    code,
    at,
    says,
  })),
  ...overlays.map(([title, overlay, grade, code, at, says]) => ({
    title,
    files: { 'platform.yaml': platform, 'environments/production.yaml': overlay },
    grade,
    code,
    at,
    says,
  })),
]
