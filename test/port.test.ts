// One fact, one place: a port is written once, everything that carries it follows in every environment, and nothing
// else changes.
import { beforeAll, describe, expect, test } from 'vitest'
import { compileFiles, platformFiles } from './support/platforms.ts'

const before = platformFiles('.')
let generatedBefore: Map<string, string>

beforeAll(async () => {
  generatedBefore = await compileFiles(before)
})

/** Values that are computed from what holds the port, and so change with it. */
const derived = /^\s*(checksum\/config: |name: [a-z]+-(migrate|env)-[0-9a-f]{8}$)/

/** A Job that waits for the migration names the Job of its version. */
const waits = /^\s*value: [a-z]+-migrate-[0-9a-f]{8}$/

const ports = [
  { service: 'backend', old: '5000', port: '5017' },
  { service: 'frontend', old: '3000', port: '3017' },
]

type Change = { file: string; line: string; want: string }

describe.each(ports)('the port of $service', ({ service, old, port }) => {
  const oldPort = new RegExp(`\\b${old}\\b`, 'g')
  let generated: Map<string, string>
  let changes: Change[]

  beforeAll(async () => {
    const text = before['platform.yaml'] ?? ''
    expect(text.match(new RegExp(`\\bport: ${old}\\b`, 'g'))).toHaveLength(1)
    generated = await compileFiles({ ...before, 'platform.yaml': text.replace(`port: ${old}`, `port: ${port}`) })
    changes = changesIn(generatedBefore, generated)
  })

  test('changes no set of files and no number of lines', () => {
    const shape = (files: Map<string, string>) =>
      [...files].map(([path, content]) => [path, content.split('\n').length])
    expect(shape(generated)).toEqual(shape(generatedBefore))
  })

  test('changes only lines that carried the old one, and only the port in them', () => {
    const others = changes.filter(({ line, want }) => line.replaceAll(oldPort, port) !== want)
    expect(others.filter(({ line }) => !derived.test(line) && !waits.test(line))).toEqual([])
  })

  test('changes a checksum only where its ConfigMap changed', () => {
    const files = new Set(
      changes.filter(({ line }) => derived.test(line)).map(({ file }) => file.replace(/\/[^/]*$/, '')),
    )
    const changedConfig = new Set(
      changes.filter(({ file }) => file.endsWith('/config-map.yaml')).map(({ file }) => file.replace(/\/[^/]*$/, '')),
    )
    expect(files.size).toBeGreaterThan(0)
    expect(files).toEqual(changedConfig)
  })

  test('leaves the old one nowhere', () => {
    const left = [...generated].filter(([, content]) => content.match(oldPort) !== null)
    expect(left.map(([path]) => path)).toEqual([])
  })

  test.each(['dev', 'staging', 'production'])('reaches everything that carries it in %s', (environment) => {
    const changed = new Set(changes.map(({ file }) => file))
    const own = ['config-map', 'service', 'network-policy', 'http-route'].map(
      (kind) => `kubernetes/${environment}/${service}/${kind}.yaml`,
    )
    expect([...own, `effective/${environment}.yaml`].filter((file) => !changed.has(file))).toEqual([])
    const workload =
      ['deployment', 'rollout']
        .map((kind) => `kubernetes/${environment}/${service}/${kind}.yaml`)
        .find((file) => generated.has(file)) ?? ''
    expect(generated.get(workload)).toContain(`containerPort: ${port}`)
  })
})

/** The lines that differ between two compilations with the same files. */
function changesIn(old: Map<string, string>, now: Map<string, string>): Change[] {
  return [...old].flatMap(([file, content]) => {
    const lines = (now.get(file) ?? '').split('\n')
    return content
      .split('\n')
      .flatMap((line, index) => (line === lines[index] ? [] : [{ file, line, want: lines[index] ?? '' }]))
  })
}

describe('probes and monitors', () => {
  test('name the port of the container, and so need no change', () => {
    const workload = generatedBefore.get('kubernetes/production/backend/rollout.yaml') ?? ''
    expect(workload).toMatch(/httpGet:\n\s+path: \/health\n\s+port: http\n/)
    expect(workload).toMatch(/tcpSocket:\n\s+port: http\n/)
    expect(generatedBefore.get('kubernetes/production/backend/service-monitor.yaml')).toContain('port: http')
  })
})
