// One mistake, one message: the exact words for each kind of violation.
import { describe, expect, test } from 'vitest'
import { checkText, printLines } from './check-text.ts'

const service = (line: string): string => `services: {web: {${line}}}\n`

describe('a wrong platform.yaml', () => {
  test.each<[string, string, string]>([
    [
      'a misspelt key',
      service('prot: 80'),
      '3:18 unknown-field: there is no field `prot` in `services.web` -> did you mean `port`?',
    ],
    [
      'a key of no word',
      'costs: {zzz: 1}',
      '3:9 unknown-field: there is no field `zzz` in `costs` -> known fields: `budget`, `alert`, `rightsize` and `cleanup`',
    ],
    [
      'a key out of its place',
      'port: 80',
      '3:1 unknown-field: there is no field `port` at the top of the file -> `port` is a field of a service: write it under the service’s name in `services`',
    ],
    [
      'a text for a number',
      service('port: "80"'),
      '3:24 wrong-type: `services.web.port` is `"80"`, but must be a port, 1 to 65535 -> write it without quotes: `port: 80`',
    ],
    [
      'a text for a list',
      service('secrets: JWT_SECRET'),
      '3:27 wrong-type: `services.web.secrets` is `"JWT_SECRET"`, but must be a list -> write a list: `secrets: [JWT_SECRET]`',
    ],
    [
      'a map for a text',
      'team: {lead: {a: b}}',
      '3:14 wrong-type: `team.lead` is a map, but must be a text -> for example `lead: Ana Pereira`',
    ],
    [
      'a number without its unit',
      service('timeout: 5'),
      '3:27 wrong-type: `services.web.timeout` is `5`, but must be a duration such as `30s`, `5m` or `30d` -> write the unit, such as `timeout: 5s`',
    ],
    [
      'a bad unit',
      service('timeout: 5 min'),
      '3:27 wrong-format: `"5 min"` in `services.web.timeout` is not a duration such as `30s`, `5m` or `30d` -> write `timeout: 5m`',
    ],
    [
      'a percentage without its sign',
      'ci: {coverage: 80}',
      '3:16 wrong-type: `ci.coverage` is `80`, but must be a percentage such as `70%`, or a map -> write `coverage: 80%`',
    ],
    [
      'a runtime that became a number',
      service('runtime: 3.10'),
      '3:27 version-is-number: YAML reads `3.10` in `services.web.runtime` as the number 3.1 -> write the language too: `runtime: python@3.10`',
    ],
    [
      'a version that became a number',
      'databases: {db: {engine: mysql, version: 8.40}}',
      '3:42 version-is-number: YAML reads `8.40` in `databases.db.version` as the number 8.4 -> write it in quotes: `version: "8.40"`',
    ],
    [
      'a Kubernetes version that is a number',
      'infrastructure: {cluster: {version: 1.34}}',
      '3:37 version-is-number: YAML reads `1.34` in `infrastructure.cluster.version` as a number, not a version -> write it in quotes: `version: "1.34"`',
    ],
    [
      'a version in a list',
      service('ci: {matrix: [3.10]}'),
      '3:32 version-is-number: YAML reads `3.10` in `services.web.ci.matrix[0]` as the number 3.1 -> write it in quotes: `- "3.10"`',
    ],
    [
      'a misspelt word',
      'observability: {logs: lokki}',
      '3:23 wrong-value: `"lokki"` is no value of `observability.logs` -> did you mean `loki`?',
    ],
    [
      'a switch that cannot be turned on',
      service('ci: true'),
      '3:22 wrong-value: `true` is no value of `services.web.ci` -> it must be `false`, or a map',
    ],
    [
      'a number out of range',
      service('port: 70000'),
      '3:24 wrong-value: `70000` in `services.web.port` must be at most 65535 -> for example `port: 3000`',
    ],
    [
      'two strategies',
      service('strategy: {canary: {}, rolling: {}}'),
      '3:28 wrong-value: `services.web.strategy` must have at most 1 entry -> keep one of `canary` or `rolling`',
    ],
    [
      'an entry twice',
      service('uses: [db, db]'),
      '3:29 wrong-value: `"db"` is written twice in `services.web.uses` -> remove one of them',
    ],
    [
      'a name in capitals',
      'services: {My_App: {build: .}}',
      '3:12 wrong-format: `My_App` in `services` is not a name of lower-case letters, digits and hyphens, at most 40 -> write `my-app:`',
    ],
    [
      'an address with a scheme',
      service('routes: ["https://a.example.com"]'),
      '3:27 wrong-format: `"https://a.example.com"` in `services.web.routes[0]` is not a host name and path without a scheme, such as `app.example.com/api`, and without `*` in the path -> write `- a.example.com`',
    ],
    [
      'a channel without its sign',
      'alerts: {channels: {slack: alerts}}',
      '3:28 wrong-format: `"alerts"` in `alerts.channels.slack` is not a Slack channel such as `"#alerts"` -> for example `slack: "#alerts"`',
    ],
    [
      'a condition without spaces',
      'kpis: ["error_rate>5% for 5 min"]',
      '3:8 wrong-format: `"error_rate>5% for 5 min"` in `kpis[0]` is not a condition such as `error_rate > 5% for 5m` -> write `- error_rate > 5% for 5m`',
    ],
    [
      'a database without an engine',
      'databases: {db: {version: 16}}',
      '3:13 missing-field: `databases.db` has no `engine` -> write `engine: postgres`',
    ],
    [
      'an empty text',
      service('build: ""'),
      '3:25 wrong-format: `services.web.build` is empty -> for example `build: backend`',
    ],
    [
      'releases',
      'releases: {web: sha-1}',
      '3:1 platform-only: `releases` stands in environment files only -> move it to `environments/<name>.yaml`',
    ],
  ])('%s', async (_name, text, want) => {
    const result = await checkText({ platform: text })
    expect(printLines(result)).toEqual([`platform.yaml:${want}`])
  })

  test('a misspelt key that is also missing is one mistake', async () => {
    expect(printLines(await checkText({ platform: 'databases: {db: {engin: postgres}}' }))).toEqual([
      'platform.yaml:3:18 unknown-field: there is no field `engin` in `databases.db` -> did you mean `engine`?',
    ])
  })

  test('every message says why it matters', async () => {
    const { diagnostics } = await checkText({
      platform: 'services: {web: {prot: 1, port: x}, other: 5}\nobservability: {dashboards: [{a: [x], b: [x]}]}',
    })
    expect(diagnostics.map(({ code, why }) => [code, typeof why])).toEqual([
      ['unknown-field', 'string'],
      ['wrong-type', 'string'],
      ['wrong-type', 'string'],
      ['wrong-value', 'string'],
    ])
  })
})

describe('a wrong environment file', () => {
  test.each([
    [
      'what is one fact for all environments',
      'ci: {coverage: 80%}',
      '1:1 platform-only: `ci` stands in `platform.yaml` only -> move it to `platform.yaml`',
    ],
    [
      'what is built once',
      'services: {web: {build: .}}',
      '1:18 platform-only: `services.web.build` stands in `platform.yaml` only -> move it to `platform.yaml`',
    ],
    [
      'a misspelt key',
      'slo: {a: 99%}',
      '1:1 unknown-field: there is no field `slo` at the top of the file -> did you mean `slos`?',
    ],
    [
      'true where only false removes',
      'recovery: true',
      '1:11 wrong-type: `recovery` is `true`, but must be a map -> for example `recovery: {rto: 1h, rpo: 15m}`',
    ],
    [
      'a tag that became a number',
      'releases: {web: 1.10}',
      '1:17 version-is-number: YAML reads `1.10` in `releases.web` as the number 1.1 -> write it in quotes: `web: "1.10"`',
    ],
  ])('%s', async (_name, text, want) => {
    expect(printLines(await checkText({ environments: { dev: text } }))).toEqual([`environments/dev.yaml:${want}`])
  })
})
