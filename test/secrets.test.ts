// Secrets: refused wherever they stand in the spec, and shown nowhere. What only looks like one may stand there.
import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { formatDiagnostics } from '../src/report/frame.ts'
import { formatAnnotations } from '../src/report/github.ts'
import { diagnosticsToJson } from '../src/report/json.ts'
import { findSecrets } from '../src/report/secrets/find.ts'
import { lookAlikes, secrets } from './secrets/kinds.ts'
import { places, platformWith } from './secrets/places.ts'

/** What a run gives and says of a platform: all of it. */
async function runOf(text: string) {
  const { diagnostics, files } = await compile(memoryDisk({ 'platform.yaml': text }))
  const textOf = (file: string) => (file === 'platform.yaml' ? text : undefined)
  const said = [
    formatDiagnostics(diagnostics, textOf, { color: false }),
    formatAnnotations(diagnostics, textOf),
    JSON.stringify(diagnosticsToJson(diagnostics, textOf)),
  ]
  return { diagnostics, files, said: said.join('\n') }
}

/** Parts of a secret that give it away: each of its long words, from its middle on. `AccountKey=` names it only. */
function tellTales(secret: string): string[] {
  const values = secret.replaceAll(/\w+=(?=[^=;&]{2})/g, '')
  const words = values.split(/[^A-Za-z0-9+/_~-]+/).filter((each) => each.length >= 20)
  return (words.length > 0 ? words : [secret]).map((each) => each.slice(Math.floor(each.length / 2)))
}

test('there are seventy kinds, forty-six look-alikes and twenty-three places', () => {
  expect([Object.keys(secrets).length, lookAlikes.length, Object.keys(places).length]).toEqual([70, 46, 23])
})

describe.each(Object.keys(places))('in %s', (place) => {
  test('every kind is refused, and shown nowhere', async () => {
    const missed: string[] = []
    const shown: string[] = []
    for (const [kind, secret] of Object.entries(secrets)) {
      const { diagnostics, files, said } = await runOf(platformWith(place, secret))
      if (!diagnostics.some(({ severity }) => severity === 'error') || files.size > 0) missed.push(kind)
      if (tellTales(secret).some((part) => said.includes(part))) shown.push(`${kind}: ${said}`)
    }
    expect(missed).toEqual([])
    expect(shown).toEqual([])
  })
})

test('hardly any look-alike is refused', () => {
  const refused = lookAlikes.flatMap(([name, text]) =>
    findSecrets(text, name).map(({ what }) => `${name}: ${text} (${what})`),
  )
  expect(refused).toEqual([])
})

const token = secrets['GitHub, classic'] ?? ''
const key = (secrets['private key, RSA'] ?? '').trimEnd()

/** Specs that are wrong in another way, beside a secret or at it. */
const mistakes: Record<string, string> = {
  'a syntax error on the next line': `services:\n  web:\n    env:\n      API_TOKEN: ${token}\n     B: [1\n`,
  'a syntax error beside a value that only its name tells': `services:\n  web:\n    env:\n      API_TOKEN: hunter2-and-more-words\n     B: [1\n`,
  'a syntax error beside a block text': `services:\n  web:\n    env:\n      API_TOKEN: |\n        hunter2-and-more-words\n     B: [1\n`,
  'a number expected': `services:\n  web: {build: ., port: ${token}}\n`,
  'a name expected': `services:\n  web: {build: ., port: 1, uses: [${token}]}\n`,
  'an address expected': `externals:\n  a: {url: "${token}"}\n`,
  'an unknown field': `services:\n  web: {build: ., port: 1, ${token}: 1}\n`,
  'a key of two': `services:\n  web: {build: ., port: 1, env: {A: 1, A: ${token}}}\n`,
  'a comment': `# ${token}\nservices: 1\n`,
  'a mistake behind a private key': `services:\n  web:\n    build: .\n    env:\n      CERTIFICATE: |\n${key.replaceAll(/^/gm, '        ')}\n    prt: 1\n`,
  'a mistake behind a private key in one line': `services:\n  web:\n    build: .\n    env:\n      CERTIFICATE: ${JSON.stringify(key)}\n    prt: 1\n`,
}

test.each(Object.entries(mistakes))('%s shows no secret', async (_, rest) => {
  const { diagnostics, said } = await runOf(
    `apiVersion: platform/v1\nname: shop\nrepository: acme/shop\n${rest}environments: {production: {deploy: main}}\n`,
  )
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  for (const part of [...tellTales(token), ...tellTales(key), 'hunter2']) expect(said).not.toContain(part)
})

describe('security.notSecrets', () => {
  const spec = (entries: string[]): string =>
    `${platformWith('env', secrets['random, 64'] ?? '')}security: {notSecrets: [${entries.join(', ')}]}\n`
  const codesOf = async (text: string) => (await runOf(text)).diagnostics.map(({ code }) => code)

  test('lets a text stand that was reviewed', async () => {
    expect(await codesOf(spec([]))).toContain('secret-literal')
    expect(await codesOf(spec(['services.web.env.SETTING']))).not.toContain('secret-literal')
  })

  test('tells an entry that excuses nothing', async () => {
    expect(await codesOf(spec(['services.web.env.SETTING', 'services.web.env.OTHER']))).toContain('no-effect')
  })
})

describe('names', () => {
  const secret = [
    'DB_PASSWORD',
    'PASSWORD',
    'adminPassword',
    'API_KEY',
    'SECRET_KEY',
    'JWT_SECRET',
    'BOT_TOKEN',
    'api-token',
  ]
  test.each([...secret, 'AWS_CREDENTIALS', 'example.com/token'])('%s says that its value is a secret', (name) =>
    expect(findSecrets('hunter2', name)).toHaveLength(1),
  )

  const none = ['TOKEN_TTL', 'PASSWORD_LENGTH', 'KEYBOARD', 'SECRET_NAME', 'STRIPE_PUBLISHABLE_KEY', 'NEXT_PUBLIC_KEY']
  test.each([...none, 'PARTITION_KEY', 'MONKEY', 'SECRETARY'])('%s does not', (name) =>
    expect(findSecrets('hunter2', name)).toEqual([]),
  )

  test.each(['', '${db.url}', '/run/secrets/key', './key.pem', 'true', '4096', 'none', '$KEY'])(
    'nor is `%s` one under any name',
    (text) => expect(findSecrets(text, 'API_KEY')).toEqual([]),
  )
})
