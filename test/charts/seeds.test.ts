// Every join finds the fault that it is for, and finds nothing where all is right. The faults are those that once were generated.
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { JsonObject } from '../../src/lib/json.ts'
import { joins } from './joins.ts'
import { objectFacts } from './object-facts.ts'
import type { Release } from './releases.ts'
import type { World } from './world.ts'

const release: Release = {
  place: 'shop/production',
  addon: 'reloader',
  chart: 'reloader',
  repository: 'https://stakater.github.io/stakater-charts',
  version: '2.2.16',
  values: {},
  namespace: 'shop',
  wave: 0,
  podSecurity: 'restricted',
  kubernetes: '1.35',
  after: [],
}

const right = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 1
  template:
    metadata: {labels: {app: web}}
    spec:
      serviceAccountName: web
      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
      volumes: [{name: config, configMap: {name: web}}]
      containers:
        - name: web
          image: web:1.0.0
          ports: [{name: http, containerPort: 8080}]
          securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}
---
{apiVersion: v1, kind: ServiceAccount, metadata: {name: web}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: web}, data: {a: b}}
---
apiVersion: v1
kind: Service
metadata: {name: web, labels: {app: web}}
spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: web}
spec: {selector: {matchLabels: {app: web}}, endpoints: [{port: http}]}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: servicemonitors.monitoring.coreos.com}
spec: {group: monitoring.coreos.com, names: {kind: ServiceMonitor}, versions: [{name: v1, served: true}]}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: web}
webhooks: [{name: a, clientConfig: {service: {name: web, namespace: shop, port: 80}}}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec: {ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}}]}]}
---
{apiVersion: v1, kind: Namespace, metadata: {name: monitoring}}
`

/** A text of the right world, what it is replaced by, and the sentence that must come of it. */
const faults: [join: string, text: string, wrong: string, sentence: string][] = [
  [
    'a Service reaches pods and their ports',
    'spec: {selector: {app: web}, ports',
    'spec: {selector: {app: x}, ports',
    'Service shop/web (seed) selects no pod',
  ],
  [
    'a Service reaches pods and their ports',
    'ports: [{name: http, containerPort',
    'ports: [{name: web, containerPort',
    'Service shop/web (seed): no container of its pods has the port http',
  ],
  [
    'a monitor finds targets and their ports',
    'matchLabels: {app: web}',
    'matchLabels: {app: reloader-reloader}',
    'ServiceMonitor shop/web (seed) selects nothing',
  ],
  [
    'a monitor finds targets and their ports',
    'endpoints: [{port: http}]',
    'endpoints: [{port: metrics}]',
    'ServiceMonitor shop/web (seed): nothing that it selects has the port metrics',
  ],
  [
    'what is named exists',
    'configMap: {name: web}',
    'configMap: {name: unleash}',
    'Deployment shop/web (seed) names ConfigMap unleash, which nobody makes',
  ],
  [
    'what is named exists',
    'metadata.name: monitoring',
    'metadata.name: keda',
    'NetworkPolicy shop/web (seed) names Namespace keda, which nobody makes',
  ],
  [
    'what is named exists',
    'serviceAccountName: web',
    'serviceAccountName: other',
    'Deployment shop/web (seed) names ServiceAccount other, which nobody makes',
  ],
  [
    'ports that others come to exist',
    'namespace: shop, port: 80',
    'namespace: shop, port: 443',
    'ValidatingWebhookConfiguration web (seed) comes to port 443 of Service web, which it does not have',
  ],
  [
    'custom kinds are served',
    '{name: v1, served: true}',
    '{name: v1, served: false}',
    'ServiceMonitor shop/web (seed): nobody serves monitoring.coreos.com/v1 ServiceMonitor',
  ],
  [
    'pods are admitted to their namespaces',
    '{runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}',
    '{}',
    'Deployment shop/web (seed) in a restricted namespace: web: runAsNonRoot != true',
  ],
  [
    'addresses lead to Services',
    'data: {a: b}',
    'data: {a: "http://web.shop.svc:8080"}',
    'seed.yaml: web.shop.svc:8080 has no such port',
  ],
  [
    'addresses lead to Services',
    'data: {a: b}',
    'data: {a: "http://alloy.shop.svc:12347"}',
    'seed.yaml: there is no Service for alloy.shop.svc:12347',
  ],
]

describe.each(faults)('%s', (join, text, wrong, sentence) => {
  test(`finds: ${sentence}`, () => {
    expect(right).toContain(text)
    expect(joins[join]?.(worldOf(right.replace(text, wrong)))).toContain(sentence)
  })
})

test('nothing is found where all is right', () => {
  expect(Object.values(joins).flatMap((join) => join(worldOf(right)))).toEqual([])
})

test('every join has a fault that it finds', () => {
  expect([...new Set(faults.map(([join]) => join))].sort()).toEqual(Object.keys(joins).sort())
})

function worldOf(text: string): World {
  const objects = parseAllDocuments(text).map((document) => document.toJS() as JsonObject)
  return {
    place: 'shop/production',
    releases: [release],
    objects: objects.map((object) => ({ ...objectFacts(object, 'shop'), from: 'seed' })),
    texts: [{ file: 'seed.yaml', text }],
  }
}
