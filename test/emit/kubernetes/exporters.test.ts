// Exporters: what they ask, as whom, and whom their metrics belong to.
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { JsonObject } from '../../../src/lib/json.ts'
import { emitExporterObjects } from '../../../src/emit/kubernetes/backing/exporters/exporter-objects.ts'
import { environmentIn, resolveText } from '../../support/resolved.ts'

const services = `
services:
  api:
    build: .
    port: 8080
    uses: [db, cache]
    metrics: {custom: {calls_total: {type: counter, from: db, query: "select count(*) from calls;"}, revenue: {type: gauge, from: db, every: 5m, query: select sum(amount) from invoices}}}
`

/** The objects of an exporter, by kind. */
function exported(platform: string, name: string): Record<string, JsonObject> {
  const { exporters, facts } = environmentIn(resolveText(platform))
  const exporter = exporters.find((each) => each.name === name) ?? expect.fail(`there is no ${name}`)
  return Object.fromEntries(
    emitExporterObjects({ facts, exporter }).flatMap(({ documents }) =>
      (documents as JsonObject[]).map((object) => [String(object['kind']), object]),
    ),
  )
}

describe('queries', () => {
  const objects = exported(
    `${services}databases: {db: {engine: postgres, provider: external}}\ncaches: {cache: {provider: external}}`,
    'db-queries',
  )
  const config = (objects['ConfigMap']?.['data'] as JsonObject)['sql_exporter.yml']

  test('are asked as often as they say, each for one value', () => {
    expect(parse(String(config))['collectors']).toEqual([
      {
        collector_name: 'every-60s',
        min_interval: '60s',
        metrics: [
          {
            metric_name: 'calls_total',
            type: 'counter',
            help: 'calls_total',
            values: ['value'],
            query: 'select (select count(*) from calls) as value',
          },
        ],
      },
      {
        collector_name: 'every-300s',
        min_interval: '300s',
        metrics: [expect.objectContaining({ metric_name: 'revenue', type: 'gauge' })],
      },
    ])
  })

  test('belong to the service that declares them', () => {
    const endpoints = JSON.stringify(objects['ServiceMonitor'])
    expect(endpoints).toContain('"regex":"calls_total"')
    expect(endpoints).toContain('"replacement":"api"')
  })

  test('find the address in the secret store', () => {
    expect(JSON.stringify(objects['ExternalSecret'])).toContain('"secretKey":"SQLEXPORTER_TARGET_DSN"')
  })
})

test('a database in the cluster is asked as the user that its operator made, and lets the exporter in', () => {
  const platform = `${services}databases: {db: {engine: postgres, provider: cluster}}\ncaches: {cache: {provider: cluster}}`
  const objects = exported(platform, 'db-queries')
  expect(objects['ExternalSecret']).toBeUndefined()
  expect(JSON.stringify(objects['Deployment'])).toMatch(
    /\{"name":"SQLEXPORTER_TARGET_DSN","value":"postgresql:\/\/\$\(DB_USERNAME\):\$\(DB_PASSWORD\)@.*sslrootcert=\/var\/run\/tls\/db\/ca.crt/,
  )
  expect(JSON.stringify(objects['Deployment'])).toContain('"secretName":"db-ca"')
  expect(environmentIn(resolveText(platform)).exporters.map(({ name }) => name)).toEqual(['db-queries'])
})

test('servers of others are measured where a service of the cluster uses them', () => {
  const named = (things: string) =>
    environmentIn(resolveText(`services: {web: {build: ., uses: [db, cache]}}\n${things}`)).exporters.map(
      ({ name, kind }) => `${name} ${kind}`,
    )
  expect(
    named(
      'databases: {db: {engine: mongodb, provider: atlas}, other: {engine: postgres, provider: external}}\ncaches: {cache: {engine: valkey, provider: external}}',
    ),
  ).toEqual(['db-exporter mongodb', 'cache-exporter redis'])
  expect(
    named(
      'databases: {db: {engine: postgres, provider: supabase}}\ncaches: {cache: {provider: cluster}}\nobservability: {metrics: false}',
    ),
  ).toEqual([])
})

test('MySQL of others is asked how it is, and its metrics are those of the database', () => {
  const objects = exported(
    'services: {web: {build: ., uses: [db]}}\ndatabases: {db: {engine: mysql, provider: external}}',
    'db-exporter',
  )
  const config = parse(String((objects['ConfigMap']?.['data'] as JsonObject)['sql_exporter.yml'])) as {
    collectors: { collector_name: string; metrics: { metric_name: string; query: string }[] }[]
  }
  const asked = Object.fromEntries(
    config.collectors.flatMap(({ collector_name, metrics }) =>
      metrics.map(({ metric_name, query }) => [metric_name, `${collector_name}: ${query}`]),
    ),
  )
  expect(asked['mysql_global_status_slow_queries']).toMatch(
    /^every-30s: select \(select cast\(variable_value .* where variable_name = 'Slow_queries'\) as value$/,
  )
  expect(asked['mysql_database_size_bytes']).toMatch(/^every-300s: /)
  expect(JSON.stringify(objects['ServiceMonitor'])).toContain('"replacement":"db"')
  expect(JSON.stringify(objects['ServiceMonitor'])).not.toContain('metricRelabelings')
  expect(JSON.stringify(objects['ExternalSecret'])).toContain('"secretKey":"SQLEXPORTER_TARGET_DSN"')
})
