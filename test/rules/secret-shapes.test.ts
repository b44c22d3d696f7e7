import { describe, expect, test } from 'vitest'
import { namedAsSecret, secretShape } from '../../src/rules/secret-shapes.ts'

describe('keys are known by their form, wherever they stand', () => {
  // Put together here, so that no scanner takes this file for a leak.
  const keys: [what: string, text: string][] = [
    ['an AWS access key', `AKIA${'IOSFODNN7EXAMPLE'}`],
    ['a GitHub token', `ghp_${'a1'.repeat(18)}`],
    ['a GitHub token', `github_pat_${'a1'.repeat(20)}`],
    ['a GitLab token', `glpat-${'a1'.repeat(10)}`],
    ['a Slack token', `xoxb-${'1234567890'}-abc`],
    [
      'a Slack webhook, whose address is its password',
      `https://hooks.slack.com/services/T${'000'}/B${'000'}/${'x'.repeat(24)}`,
    ],
    ['a Stripe key', `sk_live_${'a1'.repeat(12)}`],
    ['a Google API key', `AIza${'a'.repeat(35)}`],
    ['an npm token', `npm_${'a1'.repeat(18)}`],
    ['a private key', `-----BEGIN RSA ${'PRIVATE KEY'}-----\nMII`],
    ['a JSON Web Token', `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiIxMjM0NTY3ODkwIn0'}.x`],
    ['an address with a password in it', `postgres://shop:${'hunter2'}@db.example.com/shop`],
  ]
  test.each(keys)('%s', (what, text) => expect(secretShape(text, '')).toBe(what))
})

describe('what is no key', () => {
  const harmless = [
    'info',
    'https://api.example.com/v1?key=',
    'https://abc@o1.ingest.sentry.io/42',
    'postgres://db.example.com:5432/shop',
    'postgres://shop:${db.name}@x',
    'ghp_short',
    'eyJ',
    'a sentence with many words that goes on and on and on',
    '/etc/ssl/private/key.pem',
    'sk-learn',
    'registry.example.com/shop/web:v1.2.3',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'com.example.some.very.long.java.package.name.Main',
  ]
  test.each(harmless)('%s', (text) => expect(secretShape(text, 'SETTING')).toBeUndefined())
})

test('a long random text is a key, unless its name says that it is public', () => {
  const random = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
  expect(secretShape(random, 'SESSION')).toBe('a long random text, as keys are')
  for (const name of ['GIT_SHA', 'IMAGE_DIGEST', 'COMMIT', 'TENANT_ID', 'PUBLIC_SALT', ''])
    expect(secretShape(random, name)).toBeUndefined()
})

test('names that end in what they hold', () => {
  for (const name of [
    'DB_PASSWORD',
    'PASSWORD',
    'adminPassword',
    'API_KEY',
    'SECRET_KEY',
    'JWT_SECRET',
    'BOT_TOKEN',
    'apiToken'.replace('T', '_T').toUpperCase(),
    'AWS_CREDENTIALS',
  ]) {
    expect([name, namedAsSecret(name, 'hunter2')]).toEqual([name, true])
  }
  for (const name of [
    'TOKEN_TTL',
    'PASSWORD_LENGTH',
    'KEYBOARD',
    'SECRET_NAME',
    'STRIPE_PUBLISHABLE_KEY',
    'NEXT_PUBLIC_KEY',
    'PARTITION_KEY',
    'MONKEY',
    'SECRETARY',
  ]) {
    expect([name, namedAsSecret(name, 'hunter2')]).toEqual([name, false])
  }
})

test('values that are no secret whatever their name', () => {
  for (const value of ['', '${db.url}', '/run/secrets/key', './key.pem', 'true', '4096', 'none'])
    expect([value, namedAsSecret('API_KEY', value)]).toEqual([value, false])
})
