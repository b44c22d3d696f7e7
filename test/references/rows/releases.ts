// What scales and releases services: their targets, and how new versions are judged.
import { objectOf, objectOfOwnKind, secret, type Row } from '../row.ts'

const strategies = [
  'blueGreen/prePromotionAnalysis',
  'blueGreen/postPromotionAnalysis',
  'canary/analysis',
  'canary/steps/*/analysis',
]

export const releaseRows: Row[] = [
  {
    name: 'Services of a Rollout',
    kinds: ['Rollout'],
    at: ['blueGreen/activeService', 'blueGreen/previewService', 'canary/stableService', 'canary/canaryService'].map(
      (path) => `/spec/strategy/${path}`,
    ),
    missing: objectOf('Service'),
  },
  {
    name: 'analysis of a Rollout',
    kinds: ['Rollout'],
    at: strategies.map((path) => `/spec/strategy/${path}/templates/*/templateName`),
    missing: objectOf('AnalysisTemplate'),
  },
  {
    name: 'target of an autoscaler',
    kinds: ['HorizontalPodAutoscaler', 'ScaledObject'],
    at: ['/spec/scaleTargetRef/name'],
    missing: objectOfOwnKind,
  },
  {
    name: 'credentials of a trigger',
    kinds: ['ScaledObject'],
    at: ['/spec/triggers/*/authenticationRef/name'],
    missing: objectOf('TriggerAuthentication'),
  },
  {
    name: 'Secret of a trigger',
    kinds: ['TriggerAuthentication'],
    at: ['/spec/secretTargetRef/*/name'],
    missing: secret,
  },
  {
    name: 'ConfigMap of a trigger',
    kinds: ['TriggerAuthentication'],
    at: ['/spec/configMapTargetRef/*/name'],
    missing: objectOf('ConfigMap'),
  },
]
