// Linkerd: the mesh with a small proxy in each pod. cert-manager makes and renews all its certificates.
import { namespaceLabel } from '../../model/names/labels.ts'
import type { ICertificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate'
import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer'
import type { IIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Issuer'
import type { JsonObject } from '../../lib/json.ts'
import type { AddonObject } from '../../model/addon.ts'
import { meshNamespaces } from '../../model/network/mesh.ts'
import { monitor, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

const inMesh = ({ facts }: EnvironmentBase) => facts.mesh.kind === 'linkerd'
const neededBy = '`mesh: linkerd`'
const namespace = meshNamespaces.linkerd

/** The webhooks of the control plane. Left to itself the chart makes their certificates anew at every render. */
const webhooks = {
  proxyInjector: 'linkerd-proxy-injector',
  profileValidator: 'linkerd-sp-validator',
  policyValidator: 'linkerd-policy-validator',
}

export const linkerdCrds: Addon = {
  namespace,
  wave: -6,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: inMesh,
  neededBy,
  values: () => ({}),
}

/** Redirects connections on the node, so that pods need no rights over the network, which Pod Security refuses them. */
export const linkerdCni: Addon = {
  namespace: 'linkerd-cni',
  wave: -5,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: inMesh,
  neededBy,
  values: () => ({ resources: { cpu: { request: '10m' }, memory: { request: '32Mi', limit: '128Mi' } } }),
}

export const linkerdControlPlane: Addon = {
  namespace,
  wave: -5,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: inMesh,
  neededBy,
  values: (environment) => ({
    cniEnabled: true,
    // A report to the makers.
    disableHeartBeat: true,
    controllerReplicas: replicasOf(environment),
    ...(replicasOf(environment) > 1 && { enablePodAntiAffinity: true, enablePodDisruptionBudget: true }),
    identity: { externalCA: true, issuer: { scheme: 'kubernetes.io/tls' } },
    // A container that starts before the others and ends after them: jobs end when their work does.
    proxy: { nativeSidecar: true, resources: { cpu: { request: '10m' }, memory: { request: '32Mi', limit: '256Mi' } } },
    // Nothing is linked with another cluster, and the monitor of that would find no pod.
    podMonitor: { ...monitor(environment), serviceMirror: { enabled: false } },
    ...Object.fromEntries(
      Object.entries(webhooks).map(([key, name]) => [
        key,
        { externalSecret: true, injectCaFrom: `${namespace}/${name}` },
      ]),
    ),
  }),
  objects: () => [
    ...trustAnchor(),
    identityIssuer(),
    trustBundle,
    selfSigned(namespace),
    ...Object.values(webhooks).map(webhookCertificate),
  ],
}

/** Copies the certificate of the trust anchor from its Secret to where proxies read it, and keeps old ones while they are valid. */
export const trustManager: Addon = {
  namespace: 'cert-manager',
  wave: -6,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: inMesh,
  neededBy,
  values: (environment) => ({
    app: { trust: { namespace: 'cert-manager' }, metrics: { service: { servicemonitor: monitor(environment) } } },
    replicaCount: replicasOf(environment),
    // Authorities of the public web, which nothing here asks for.
    defaultPackage: { enabled: false },
    resources: resources('10m', '64Mi'),
  }),
}

const anchor = 'linkerd-trust-anchor'
const issuer = 'linkerd-identity-issuer'
const ecdsa = { algorithm: 'ECDSA', size: 256 } as const

function selfSigned(where: string): IIssuer & AddonObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Issuer',
    metadata: { name: 'linkerd-self-signed', namespace: where },
    spec: { selfSigned: {} },
  }
}

/**
 * The root of all identities, for ten years; a ClusterIssuer signs with it, which reads its Secret beside cert-manager.
 * @see https://linkerd.io/2/tasks/automatically-rotating-control-plane-tls-credentials/
 */
function trustAnchor(): AddonObject[] {
  const certificate: ICertificate & AddonObject = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: anchor, namespace: 'cert-manager' },
    spec: {
      isCA: true,
      commonName: 'root.linkerd.cluster.local',
      secretName: anchor,
      duration: '87600h0m0s',
      // The key stays: members with an identity of the old one and of the new one know each other.
      privateKey: { ...ecdsa, rotationPolicy: 'Never' },
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'linkerd-self-signed' },
    },
  }
  const signer: IClusterIssuer & AddonObject = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: anchor },
    spec: { ca: { secretName: anchor } },
  }
  return [selfSigned('cert-manager'), certificate, signer]
}

/** Signs the identities of the members; renewed every day, valid for two. */
function identityIssuer(): ICertificate & AddonObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: issuer, namespace },
    spec: {
      isCA: true,
      commonName: 'identity.linkerd.cluster.local',
      dnsNames: ['identity.linkerd.cluster.local'],
      secretName: issuer,
      duration: '48h0m0s',
      renewBefore: '25h0m0s',
      privateKey: { ...ecdsa, rotationPolicy: 'Always' },
      usages: ['cert sign', 'crl sign', 'server auth', 'client auth'],
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: anchor },
    },
  }
}

function webhookCertificate(name: string): ICertificate & AddonObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name, namespace },
    spec: {
      secretName: `${name}-k8s-tls`,
      commonName: `${name}.${namespace}.svc`,
      dnsNames: [`${name}.${namespace}.svc`],
      privateKey: { ...ecdsa, rotationPolicy: 'Always' },
      usages: ['server auth'],
      issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'linkerd-self-signed' },
    },
  }
}

/** The ConfigMap that the control plane expects by this name. @see https://cert-manager.io/docs/trust/trust-manager/api-reference/ */
const trustBundle = {
  apiVersion: 'trust.cert-manager.io/v1alpha1',
  kind: 'Bundle',
  metadata: {
    name: 'linkerd-identity-trust-roots',
    annotations: { 'argocd.argoproj.io/sync-options': 'SkipDryRunOnMissingResource=true' },
  },
  spec: {
    sources: [{ secret: { name: anchor, key: 'ca.crt' } }],
    target: {
      configMap: { key: 'ca-bundle.crt' },
      namespaceSelector: { matchLabels: { [namespaceLabel]: namespace } },
    },
  },
} satisfies AddonObject & JsonObject
