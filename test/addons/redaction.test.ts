// What is blacked out in logs, and what is not; and that Filebeat does the same as the collector.
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { filebeatScript } from '../../src/addons/observability/eck/script.ts'
import { blackedOut, redactions } from '../../src/addons/observability/logs/redaction.ts'
import type { Logs } from '../../src/model/observability/observability.ts'

/** As RE2 does it: only the group is replaced. */
function redact(names: string[], line: string): string {
  return names.flatMap(redactions).reduce((text, source) => {
    const anyCase = source.startsWith('(?i)')
    return text.replace(
      new RegExp(anyCase ? source.slice(4) : source, anyCase ? 'gdi' : 'gd'),
      (match: string, group: string) => match.slice(0, match.length - group.length) + blackedOut,
    )
  }, line)
}

const cases: [names: string, line: string, expected: string][] = [
  ['email', 'mail to ana.b+c@mail.example.com failed', `mail to ${blackedOut} failed`],
  ['email', '{"email":"ana@example.com","id":7}', `{"email":"${blackedOut}","id":7}`],
  ['phone', 'call +1 514 555-0100 now', `call ${blackedOut} now`],
  ['card', 'card 4111 1111 1111 1111 declined', `card ${blackedOut} declined`],
  ['ip', 'from 203.0.113.7 port 80', `from ${blackedOut} port 80`],
  ['token', 'jwt eyJhbGciOi.eyJzdWIiOi.c2ln expired', `jwt ${blackedOut} expired`],
  ['token', 'access_token=abc123&x=1', `access_token=${blackedOut}&x=1`],
  [
    'password',
    '{"password": "my secret, \\" quoted", "user": "ana"}',
    `{"password": "${blackedOut}", "user": "ana"}`.replace(blackedOut, `${blackedOut}\\" quoted`),
  ],
  ['password', '{"msg":"{\\"password\\":\\"hunter2\\"}"}', `{"msg":"{\\"password\\":\\"${blackedOut}\\"}"}`],
  [
    'api_key',
    'apiKey: abc, API-KEY=def x_api_key="g h"',
    `apiKey: ${blackedOut}, API-KEY=${blackedOut} x_api_key="${blackedOut}"`,
  ],
  ['authorization', 'Authorization: Bearer abc.def', `Authorization: Bearer ${blackedOut}`],
  ['authorization', '{"authorization":"Bearer abc"}', `{"authorization":"${blackedOut}"}`],
  ['email password', 'password policy changed by the team', 'password policy changed by the team'],
  ['card', 'order 123456789012 at 2026-01-02T03:04:05', 'order 123456789012 at 2026-01-02T03:04:05'],
]

describe('the expressions', () => {
  test.each(cases)('%s in %s', (names, line, expected) => {
    expect(redact(names.split(' '), line)).toBe(expected)
  })

  test('are understood by RE2: they look neither ahead nor behind, and refer to nothing', () => {
    for (const source of ['email', 'phone', 'card', 'token', 'ip', 'password'].flatMap(redactions))
      expect(source).not.toMatch(/\(\?[=!<]|\\[1-9]/)
  })
})

const logs: Logs = {
  store: 'elk',
  retention: 1,
  archive: 0,
  audit: 0,
  level: 'info',
  redact: ['email', 'password'],
  browser: false,
}

/** What Filebeat makes of a line; undefined where it is dropped. */
function filebeat(message: string, container = 'app'): Record<string, string> | undefined {
  const fields: Record<string, string> = { message, 'kubernetes.container.name': container }
  let dropped = false
  const event = {
    Get: (key: string) => fields[key],
    Put: (key: string, value: string) => void (fields[key] = value),
    Cancel: () => void (dropped = true),
  }
  runInNewContext(`${filebeatScript(logs)}; process(event)`, { event })
  return dropped ? undefined : fields
}

describe('the script of Filebeat', () => {
  test.each(cases.filter(([names]) => ['email', 'password', 'email password'].includes(names)))(
    'blacks out %s in %s',
    (_, line, expected) => {
      expect(filebeat(line)?.['message']).toBe(expected)
    },
  )

  test('knows what Vault says of accesses', () => {
    const line = '{"time":"2026-01-02T03:04:05Z","type":"request","auth":{"policy":"debug"}}'
    expect(filebeat(line, 'vault')).toMatchObject({ 'labels.stream': 'audit' })
    expect(filebeat(line)).toMatchObject({ 'labels.stream': 'services' })
  })

  test('finds levels, and drops what is below', () => {
    expect(filebeat('{"level":"WARNING","msg":"debug mode"}')).toMatchObject({
      'log.level': 'warn',
      'labels.stream': 'services',
    })
    expect(filebeat('[2026-01-02 03:04:05] ERROR in app: no')).toMatchObject({ 'log.level': 'error' })
    expect(filebeat('DEBUG: nothing to see')).toBeUndefined()
  })

  test('keeps audits and requests, whatever their level', () => {
    expect(filebeat('{"level":"debug","stream":"audit","who":"ana"}')).toMatchObject({ 'labels.stream': 'audit' })
    expect(filebeat('{"level":"debug","RequestMethod":"GET"}')).toMatchObject({ 'labels.stream': 'access' })
  })
})
