// A cache that asks for no password: nobody makes, mounts or sends one.
import { expect, test } from 'vitest'
import { compile } from '../../../src/compile.ts'
import { memoryDisk } from '../../../src/read/disk.ts'

const spec = (cache: string) => `
apiVersion: platform/v1
name: shop
repository: acme/shop
environments: {staging: {deploy: main}}
services:
  cart:
    image: acme/cart:1.0.0
    port: 7070
    uses: [carts, jobs]
    autoscaling: {min: 1, max: 3, queueDepth: 5}
    env: {REDIS_ADDR: "\${carts.address}", BOTH: "\${carts.host}:\${carts.port},ssl=false"}
  worker: {build: ., runtime: python@3.13, command: celery -A app worker, uses: [jobs], metrics: {exporter: celery}}
caches: {carts: ${cache}}
queues: {jobs: {engine: redis}}
`

async function textsOf(cache: string): Promise<{ of: (file: string) => string; all: string }> {
  const { files, diagnostics } = await compile(memoryDisk({ 'platform.yaml': spec(cache) }))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const objects = [...files].filter(([path]) => path.startsWith('kubernetes/staging/'))
  return { of: (file) => files.get(`kubernetes/staging/${file}`) ?? '', all: objects.map(([, text]) => text).join('') }
}

test('has no Secret, and nothing that refers to one', async () => {
  const { of, all } = await textsOf('{password: false}')
  expect(all).not.toMatch(/carts-credentials|REDISCLI_AUTH|REDIS_PASSWORD|requirepass|auth\.conf|TriggerAuthentication/)
  expect(of('carts/config-map.yaml')).toContain('protected-mode no\n')
  expect(of('cart/config-map.yaml')).toMatch(/CARTS_URL: redis:\/\/carts:6379\/0\n/)
  expect(of('cart/config-map.yaml')).toMatch(/BOTH: carts:6379,ssl=false\n/)
  expect(all).toMatch(/name: CE_BROKER_URL\n +value: redis:\/\/carts:6379\/0\n/)
})

test('is an exception: other caches have all of it', async () => {
  const { of, all } = await textsOf('{}')
  expect(of('carts/config-map.yaml')).not.toContain('protected-mode')
  for (const word of ['carts-credentials', 'REDISCLI_AUTH', 'REDIS_PASSWORD', 'requirepass', 'TriggerAuthentication'])
    expect(all).toContain(word)
})
