// Previews, in the Argo CD of the environment that hosts them: an Application for each pull request that asks for one.
// @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet'
import type { Json, JsonObject } from '../../lib/json.ts'
import { argocdNamespace, githubAppSecret } from '../../model/delivery/argocd.ts'
import { folders } from '../../model/names/files.ts'
import { labelsOf } from '../../model/names/labels.ts'
import { objectNames } from '../../model/names/services.ts'
import type { OutputFile } from '../../model/output.ts'
import {
  previewHost,
  previewLabel,
  previewNames,
  pullRequestCommit,
  withPreviewHosts,
} from '../../model/delivery/preview.ts'
import { applicationWaves, folderSource, leaveSeedAlone, retry, thisCluster } from './application.ts'
import { project } from './projects.ts'
import type { PreviewApplicationsSlice } from './slices.ts'

type Template = IApplicationSet['spec']['template']

/** Seconds between two looks at the pull requests: soon enough for people who wait, far below GitHub's limit of calls. */
const secondsBetweenLooks = 120

/** The project of the previews of one environment, and the ApplicationSet that makes them. */
export function emitPreviewApplications(slice: PreviewApplicationsSlice): OutputFile[] {
  const { facts, host } = slice
  // A dot: no service and no add-on can have this name.
  const path = `${folders.argocd(host.environment)}/previews.${facts.environment}.yaml`
  return [{ path, format: 'yaml', documents: [previewProject(slice), applicationSet(slice)] }]
}

/** Previews may write into namespaces of their own, and into nothing that belongs to the cluster but these. */
function previewProject({ facts, host, kinds }: PreviewApplicationsSlice): Json {
  return project(previewNames.project(facts), host, {
    description: `The previews of ${facts.platform}: ${facts.environment}`,
    sourceRepos: [facts.gitops.url],
    destinations: [{ server: thisCluster, namespace: previewNames.namespace(facts, '*') }],
    clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }],
    namespaceResourceWhitelist: kinds,
  })
}

function applicationSet(slice: PreviewApplicationsSlice): Json {
  const { facts, host, repository } = slice
  const [owner = '', repo = ''] = repository.split('/')
  const spec: IApplicationSet['spec'] = {
    goTemplate: true,
    // A misspelt variable must be an error, and not the text `<no value>`.
    goTemplateOptions: ['missingkey=error'],
    generators: [
      {
        pullRequest: {
          // Whoever may set a label may already push to the repository: strangers get no preview by themselves.
          github: { owner, repo, labels: [previewLabel], appSecretName: githubAppSecret(owner) },
          requeueAfterSeconds: secondsBetweenLooks,
        },
      },
    ],
    template: previewTemplate(slice),
  }
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: {
      name: previewNames.project(facts),
      namespace: argocdNamespace,
      labels: labelsOf(host, facts.environment, 'previews'),
      annotations: { 'argocd.argoproj.io/sync-wave': String(applicationWaves.services) },
    },
    spec: spec as object as JsonObject,
  }
}

function previewTemplate({ facts, services, seeded }: PreviewApplicationsSlice): Template {
  const seed = leaveSeedAlone(seeded)
  return {
    metadata: {
      name: previewNames.application(facts),
      labels: labelsOf(facts, 'preview', 'application'),
      // When the pull request is closed, or loses its label, everything goes, and the namespace last.
      finalizers: ['resources-finalizer.argocd.argoproj.io'],
    },
    spec: {
      project: previewNames.project(facts),
      source: {
        ...folderSource(facts, folders.kubernetesRoot(facts.environment)),
        kustomize: {
          namespace: previewNames.namespace(facts),
          images: [
            ...new Set(services.flatMap(({ image }) => (image === '' ? [] : [`${image}:${pullRequestCommit}`]))),
          ],
          patches: [
            ...services.flatMap((service) => hostPatches(facts.environment, service)),
            ...services.flatMap((service) => variablePatches(facts.environment, service, services)),
          ],
        },
      },
      destination: { server: thisCluster, namespace: previewNames.namespace(facts) },
      ...(seed.ignoreDifferences && { ignoreDifferences: seed.ignoreDifferences }),
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry,
        syncOptions: ['ServerSideApply=true', 'PruneLast=true', ...seed.syncOptions],
      },
    },
  }
}

/** Each pull request has hosts of its own. */
function hostPatches(environment: string, { name, hosts }: PreviewApplicationsSlice['services'][number]) {
  return hosts.map(({ host, domain }, index) => ({
    target: {
      group: 'gateway.networking.k8s.io',
      kind: 'HTTPRoute',
      name: objectNames.hostRoute(name, host, index === 0),
    },
    patch: `- op: replace\n  path: /spec/hostnames\n  value: [${previewHost(host, environment, domain)}]\n`,
  }))
}

/** What names a public host of the platform names that of the pull request. */
function variablePatches(
  environment: string,
  { name, variables }: PreviewApplicationsSlice['services'][number],
  services: PreviewApplicationsSlice['services'],
) {
  if (variables.length === 0) return []
  // The longest first: `a.b.example.com` is no `b.example.com`.
  const hosts = services
    .flatMap((service) => service.hosts)
    .toSorted((one, other) => other.host.length - one.host.length)
  const operations = variables.map((variable) => ({
    op: 'replace',
    path: `/data/${variable.name}`,
    value: withPreviewHosts(variable.value, environment, hosts),
  }))
  // JSON in one line, which is YAML too.
  const patch = `${operations.map((operation) => `- ${JSON.stringify(operation)}`).join('\n')}\n`
  return [{ target: { version: 'v1', kind: 'ConfigMap', name: objectNames.configMap(name) }, patch }]
}
