// Names and versions that the objects of the Elastic stack share.

import { elastic } from '../../../model/observability/observability.ts'

export const stack = elastic.name
export const dataStreams = elastic.streams

/** One version for all of them. @see https://www.elastic.co/docs/release-notes/elasticsearch (9.2.0, 2025-10-23) */
export const stackVersion = '9.2.0'

const wave = (number: number) => ({ 'argocd.argoproj.io/sync-wave': String(number) })

/** After the definitions and the operator, which come with the chart in wave 0. */
export const afterOperator = wave(1)

/** How long logs are kept is handed over when Elasticsearch answers, and before the first line arrives: what an index is made from, it stays. */
export const beforeLogs = wave(2)
export const withLogs = wave(3)
