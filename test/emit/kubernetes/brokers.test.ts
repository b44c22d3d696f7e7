// What keeps a broker up while nodes come and go.
import { expect, test } from 'vitest'
import { emitBackingObjects } from '../../../src/emit/kubernetes/backing/backing-objects.ts'
import { backingsWithObjects } from '../../../src/model/data/backing.ts'
import { sampleEnvironment, sampleFacts, sampleQueue } from '../../support/model.ts'
import { at, byFile } from './objects.ts'

function rabbitmq(tier: 'production' | 'staging') {
  const facts = sampleFacts({ tier })
  const backing = backingsWithObjects(
    sampleEnvironment({
      facts,
      databases: [],
      caches: [],
      queues: [sampleQueue({ engine: 'rabbitmq', broker: 'rabbitmq' })],
    }),
  )[0]!
  return byFile(emitBackingObjects({ facts, backing, monitored: true }))
}

test('a drain takes one RabbitMQ server at a time, and is held up by no single one', () => {
  const { replicas } = at(rabbitmq('production')['rabbitmq-cluster']?.[0], 'spec') as { replicas: number }
  expect(replicas).toBe(3)
  expect(at(rabbitmq('production')['pod-disruption-budget']?.[0], 'spec')).toEqual({
    maxUnavailable: 1,
    selector: { matchLabels: { 'app.kubernetes.io/name': 'rabbitmq', 'app.kubernetes.io/component': 'rabbitmq' } },
    unhealthyPodEvictionPolicy: 'AlwaysAllow',
  })
  expect(rabbitmq('staging')).not.toHaveProperty('pod-disruption-budget')
})
