// A chart is made of what the spec says, not of what people patch in one environment: that is told.
import { expect, test } from 'vitest'
import { resolveText } from '../support/resolved.ts'

const base =
  'services: {web: {build: ., port: 3000}}\npatches: [{apiVersion: v1, kind: Service, metadata: {name: web, annotations: {a: b}}}]\n'

const toldOf = (release: string) =>
  resolveText(`${base}delivery: {release: {${release}}}`).findings.filter(
    ({ code, at }) => code === 'not-yet-supported' && at.path[0] === 'patches',
  )

test('patches do not reach the chart', () => {
  expect(toldOf('chart: true').map(({ message }) => message)).toEqual([
    '`patches`: nothing is written yet for patches of objects in the Helm chart',
  ])
  expect(toldOf('chart: oci://ghcr.io/acme/charts')).toHaveLength(1)
})

test('without a chart they are as they always are', () => {
  expect(toldOf('chart: false')).toEqual([])
})
