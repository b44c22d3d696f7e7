// How long Elasticsearch keeps logs, and with how many copies: the Job's own script, run against a recording of Elasticsearch.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eckOperator } from '../../src/addons/observability/eck-operator.ts'
import { expanded } from '../support/expansion.ts'
import { environmentIn, resolveText } from '../support/resolved.ts'

type Object = { kind: string; metadata: { annotations?: Record<string, string> }; [key: string]: unknown }

function objectsOf(tier: string): Object[] {
  const resolved = resolveText(`{environments: {${tier}: {deploy: main}}, observability: {logs: elk}}`)
  return eckOperator.objects!(environmentIn(resolved, tier), []) as unknown as Object[]
}

const kind = (objects: Object[], name: string) => objects.find((object) => object.kind === name)!
const dataOf = (objects: Object[]) => kind(objects, 'ConfigMap')['data'] as Record<string, string>
const waveOf = (object: Object) => Number(object.metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0)

/** Runs the Job against a `curl` that notes what it is asked, and knows `streams`. Gives the paths, in order. */
function requestsOf(objects: Object[], streams: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  mkdirSync(join(folder, 'requests'))
  for (const [name, text] of Object.entries(dataOf(objects))) writeFileSync(join(folder, 'requests', name), text)
  const answer = JSON.stringify({ data_streams: streams.map((name) => ({ name })) })
  writeFileSync(
    join(folder, 'curl'),
    `#!/bin/sh\nfor last; do :; done\necho "$last" >> ${folder}/asked\ncase "$last" in */_data_stream) echo '${answer}' ;; esac\n`,
  )
  chmodSync(join(folder, 'curl'), 0o755)
  type Pod = { template: { spec: { containers: { command: string[] }[] } } }
  const script = (kind(objects, 'Job')['spec'] as Pod).template.spec.containers[0]!.command[2]!
  execFileSync('sh', ['-c', expanded(script, {}).replaceAll('/requests', `${folder}/requests`)], {
    env: { PATH: `${folder}:${process.env['PATH']}`, PASSWORD: 'x' },
  })
  return readFileSync(join(folder, 'asked'), 'utf8')
    .trim()
    .split('\n')
    .map((url) => url.replace('https://logs-es-http:9200/', ''))
}

test('policies and templates are there before the first line arrives', () => {
  const objects = objectsOf('production')
  expect(kind(objects, 'Job').metadata.annotations).toMatchObject({ 'argocd.argoproj.io/hook': 'Sync' })
  const [store, job, beat] = ['Elasticsearch', 'Job', 'Beat'].map((name) => waveOf(kind(objects, name)))
  expect([store! < job!, job! < beat!]).toEqual([true, true])
})

test('policies come before templates, and streams that are there already follow both', () => {
  expect(requestsOf(objectsOf('staging'), ['logs-services-staging', 'logs-other-staging'])).toEqual([
    '_ilm/policy/audit',
    '_ilm/policy/services',
    '_component_template/logs@custom',
    '_index_template/audit',
    '_index_template/services',
    '_data_stream',
    'logs-services-staging/_settings',
  ])
})

test('one node holds no copies, so that the cluster becomes green; more nodes hold one', () => {
  const settings = (tier: string) =>
    Object.entries(dataOf(objectsOf(tier)))
      .filter(([name]) => !name.startsWith('_ilm'))
      .map(([name, text]) => [name, text.includes('"auto_expand_replicas": "0-1"')])
  expect(settings('staging')).toHaveLength(5)
  expect(settings('staging').every(([, single]) => single)).toBe(true)
  expect(settings('production').some(([, single]) => single)).toBe(false)
})
