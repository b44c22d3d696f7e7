// What the bench measures is a sound platform with everything on: otherwise its figures would mean nothing.
import { expect, test } from 'vitest'
import { platformOf, withOneLineEdit } from '../../bench/platform.mjs'
import { compile } from '../../src/compile.ts'
import { memoryDisk } from '../../src/read/disk.ts'

const compiled = compile(memoryDisk(platformOf(5)))

/** One file of each family and kind of service, in an environment each. */
const expected = [
  'README.md',
  'alertmanager/production/alertmanager.yml',
  'argocd/dev/web-0001.yaml',
  'docs/runbooks/high-error-rate.md',
  'effective/staging.yaml',
  'github/acme/team-0001/.github/workflows/web-0001-ci.yml',
  'grafana/production/dashboards/business.json',
  'grafana/production/dashboards/web-0001.json',
  'helm/production/kube-prometheus-stack/values.yaml',
  'kubernetes/dev/web-0001/migration-job.yaml',
  'kubernetes/production/cron-0003/cron-job.yaml',
  'kubernetes/production/internal-0004/network-policy.yaml',
  'kubernetes/production/web-0001/horizontal-pod-autoscaler.yaml',
  'kubernetes/production/web-0001/http-route.yaml',
  'kubernetes/production/web-0001/rollout.yaml',
  'kubernetes/production/web-0005/deployment.yaml',
  'kubernetes/production/worker-0002/external-secret.yaml',
  'prometheus/production/rules/web-0001.yml',
  'prometheus/production/tests/web-0001.test.yml',
]

test('compiles without an error and without a warning', async () => {
  expect((await compiled).diagnostics).toEqual([])
})

test('has every family on', async () => {
  const { files } = await compiled
  expect(expected.filter((file) => !files.has(file))).toEqual([])
  expect([...files.keys()].some((file) => file.startsWith('terraform/'))).toBe(true)
  expect(files.get('prometheus/production/rules/web-0001.yml')).toContain('work_0001_duration_seconds')
})

test('has as many services as it is asked for, in all three environments', async () => {
  const twelve = (await compile(memoryDisk(platformOf(12)))).files
  for (const environment of ['dev', 'staging', 'production']) {
    const services = [...twelve.keys()].filter(
      (file) => file.startsWith(`kubernetes/${environment}/`) && file.endsWith('/service-account.yaml'),
    )
    expect(services.filter((file) => /(web|worker|internal|cron)-\d{4}/.test(file))).toHaveLength(12)
  }
})

test('an edit changes one line, and with it the files of one service and of what waits for its migration', async () => {
  const before = platformOf(12)
  const after = withOneLineEdit(before)
  const changedLines = before['platform.yaml']
    ?.split('\n')
    .filter((line, index) => line !== after['platform.yaml']?.split('\n')[index])
  expect(changedLines).toEqual(['    port: 8080'])
  const [one, other] = await Promise.all([compile(memoryDisk(before)), compile(memoryDisk(after))])
  const changed = [...other.files.keys()].filter(
    (file) => file.startsWith('kubernetes/') && other.files.get(file) !== one.files.get(file),
  )
  const waits = changed.filter((file) => file.endsWith('/migration-wait-job.yaml'))
  const others = changed.filter((file) => !waits.includes(file))
  expect(new Set(others.map((file) => file.split('/')[2])).size).toBe(1)
  expect(new Set(waits.map((file) => file.split('/')[2])).size).toBe(1)
})
