// Every object of every kind of service is valid for the published schema of its kind: types, required and allowed values.
import { AnalysisTemplate } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/AnalysisTemplate'
import { Rollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import { Certificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate'
import { ClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer'
import { ClusterSecretStore } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ClusterSecretStore'
import { ExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret'
import { Gateway } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway'
import { GatewayClass } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GatewayClass'
import { HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject'
import { TriggerAuthentication } from '@kubernetes-models/keda/keda.sh/v1alpha1/TriggerAuthentication'
import { ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import { Middleware } from '@kubernetes-models/traefik/traefik.io/v1alpha1/Middleware'
import { ServersTransport } from '@kubernetes-models/traefik/traefik.io/v1alpha1/ServersTransport'
import { TraefikService } from '@kubernetes-models/traefik/traefik.io/v1alpha1/TraefikService'
import { TLSOption } from '@kubernetes-models/traefik/traefik.io/v1alpha1/TLSOption'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { CronJob } from 'kubernetes-models/batch/v1/CronJob'
import { Job } from 'kubernetes-models/batch/v1/Job'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { RoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap'
import { LimitRange } from 'kubernetes-models/v1/LimitRange'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim'
import { Service } from 'kubernetes-models/v1/Service'
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/lib/json.ts'
import { sampleEnvironment, sampleFacts, sampleFrontend, sampleService, sampleWorker } from '../../support/model.ts'
import { objectsOf, sharedObjectsOf } from './objects.ts'

const models = {
  AnalysisTemplate,
  Certificate,
  ClusterIssuer,
  ClusterSecretStore,
  ConfigMap,
  CronJob,
  Deployment,
  ExternalSecret,
  Gateway,
  GatewayClass,
  HTTPRoute,
  HorizontalPodAutoscaler,
  Job,
  LimitRange,
  Middleware,
  Namespace,
  NetworkPolicy,
  RoleBinding,
  PersistentVolumeClaim,
  PodDisruptionBudget,
  Rollout,
  ScaledObject,
  ServersTransport,
  Service,
  ServiceAccount,
  ServiceMonitor,
  TLSOption,
  TraefikService,
  TriggerAuthentication,
} as unknown as Record<string, { new (data: JsonObject): { validate(): void }; apiVersion: string }>

const services = {
  'blue-green with a migration': sampleService(),
  worker: sampleWorker({
    health: {
      probe: { kind: 'command', command: 'celery inspect ping' },
      live: '',
      headers: [],
      port: 0,
      interval: 30,
      timeout: 10,
      startup: 60,
    },
  }),
  frontend: sampleFrontend({ compression: true, cors: { origins: ['https://example.org'], credentials: true } }),
  'fixed and recreated, with volumes': sampleService({
    scaling: { kind: 'fixed', replicas: 1 },
    strategy: { kind: 'recreate' },
    volumes: [
      { name: 'data', path: '/data', size: '5Gi' },
      { name: 'cache', path: '/var/cache', size: '' },
    ],
  }),
  'rolling gRPC with a port for health': sampleService({
    protocol: 'grpc',
    strategy: { kind: 'rolling', surge: '1', unavailable: '0' },
    health: { probe: { kind: 'grpc' }, live: '', headers: [], port: 6000, interval: 10, timeout: 3, startup: 30 },
    routes: [],
  }),
  cron: sampleWorker({ type: 'cron', schedule: '0 3 * * *' }),
  job: sampleWorker({ type: 'job' }),
}

describe('objects of a service', () => {
  test.each(Object.entries(services))('%s', (_, service) => expectValid(Object.values(objectsOf(service)).flat()))
})

describe('objects of an environment', () => {
  test.each(['vault', 'aws', 'gcp', 'azure', 'none'] as const)('secrets in %s', (kind) => {
    const facts = sampleFacts({
      secretStore: {
        kind,
        name: 'secrets',
        prefix: 'shop/production',
        region: 'eu-west-1',
        audit: false,
        rotates: false,
        rotation: 0,
      },
    })
    expectValid(Object.values(sharedObjectsOf(sampleEnvironment({ facts }))).flat())
  })
})

function expectValid(objects: JsonObject[]): void {
  expect(objects.length).toBeGreaterThan(3)
  for (const object of objects) {
    const model = models[String(object['kind'])]
    if (model === undefined) throw new Error(`no model for ${String(object['kind'])}`)
    expect(object['apiVersion']).toBe(model.apiVersion)
    expect(() => new model(object).validate()).not.toThrow()
  }
}
