// What people do by hand, once: everything after that comes from git.
import { deliveryApp } from '../../model/delivery/delivery-app.ts'
import { folders } from '../../model/names/files.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { sharedEnvironment } from '../../model/names/environment.ts'
import { watchesSecretAges } from '../../model/observability/secret-ages.ts'
import { gatewaySteps } from './gateway-step.ts'
import { logSteps } from './log-step.ts'
import { sopsStep } from './sops-step.ts'
import type { EnvironmentSummary, ReadmeSlice } from './slices.ts'
import { vaultStep, type VaultGuest } from './vault-step.ts'

/**
 * What the delivering app must be allowed to do in the repositories: Terraform keeps their settings as it, promotions
 * open pull requests as it. @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
const appPermissions = [
  'Administration',
  'Contents',
  'Environments',
  'Pull requests',
  'Secrets',
  'Variables',
  'Workflows',
]

/** The steps as a numbered list, in the order in which they work. */
export function firstSteps(slice: ReadmeSlice): string {
  const steps = [
    compilerStep(slice),
    githubStep(),
    ...(slice.environments.some(({ cluster }) => cluster)
      ? clusterSteps(slice)
      : ['Type in the values that [docs/secrets.md](docs/secrets.md) lists.']),
  ]
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
}

function clusterSteps(slice: ReadmeSlice): string[] {
  return [
    'Give each environment a cluster of its own, and point `kubectl` at it: two environments in one cluster would both own the add-ons.',
    ...bareClusterSteps(slice),
    ...gatewaySteps(slice),
    argoCdStep(slice),
    ...(slice.private
      ? [
          `Let Argo CD read \`${slice.repository}\`: \`argocd repo add https://github.com/${slice.repository}.git\` with a GitHub App or a deploy key that may only read.`,
        ]
      : []),
    ...regionSteps(slice),
    ...logSteps(
      slice.name,
      slice.environments.map(({ logStore }) => logStore),
    ),
    ...syncSteps(slice),
    ...recordSteps(slice),
  ]
}

/** What new clusters of the cloud lack, each once, with the environments that ask for it where not all do. */
function bareClusterSteps({ environments }: ReadmeSlice): string[] {
  const inClusters = environments.filter(({ cluster }) => cluster)
  const steps = new Map(inClusters.flatMap(({ clusterSteps }) => clusterSteps).map((each) => [each.step, each]))
  return [...steps.values()].map(({ step, check }) => {
    const asking = inClusters.filter(({ clusterSteps }) => clusterSteps.some((each) => each.step === step))
    const whose =
      asking.length === inClusters.length
        ? 'In each cluster'
        : `In the cluster of ${asking.map(({ name }) => name).join(', ')}`
    return `${whose}: ${step} Check: \`${check}\``
  })
}

/** Clusters of further regions are not applied to by hand. */
function regionSteps({ environments }: ReadmeSlice): string[] {
  return environments
    .filter(({ regions }) => regions.length > 0)
    .map(({ name, regions, secretStore }) => {
      const entries = regions.map((region) => `\`${secretPath(secretStore, `cluster-${region.name}`)}\``).join(', ')
      return `Make a cluster in each further region of ${name} (${regions.map((region) => region.name).join(', ')}), and put its address (\`server\`) and the credentials of Argo CD there (\`config\`, as JSON) into ${entries}: the Argo CD of the first region brings everything else. A Vault in a further region is initialised and filled like the first one.`
    })
}

/** The first sync, and the secrets that it needs: before it, or, where they stand in a Vault that the sync brings, after it. */
function syncSteps(slice: ReadmeSlice): string[] {
  const sync = `\`kubectl apply -f generated/${folders.argocd(placeholder)}/root.yaml\`. It brings everything else, wave by wave, and from then on follows the repository.`
  const vaults = slice.environments.filter(({ addons }) => addons.some(({ name }) => name === 'vault'))
  if (slice.environments.some(({ secretStore }) => secretStore.kind === 'sops')) return [sopsStep(placeholder), sync]
  if (vaults.length === 0) return [secretStep(slice), sync]
  return [
    sync,
    vaultStep(
      slice.name,
      placeholder,
      {
        audit: vaults.some(({ secretStore }) => secretStore.audit),
        aged: vaults.some(watchesSecretAges),
        dynamic: vaults.some(({ dynamic }) => dynamic),
        saved: [...new Set(vaults.map(({ snapshots }) => snapshots).filter((namespace) => namespace !== ''))],
      },
      vaultGuests(slice),
    ),
    secretStep(slice),
  ]
}

/** Stands for the name of an environment in commands. */
const placeholder = '$ENV'

function compilerStep({ repository }: ReadmeSlice): string {
  return `Name the compiler in \`package.json\` of \`${repository}\`: \`quoin\` under \`devDependencies\` (a version of your registry, or a git URL) and \`"synth": "quoin synth"\` under \`scripts\`; commit \`package-lock.json\` too. Workflows run \`npm ci\` and that script; nothing else installs the compiler.`
}

function githubStep(): string {
  const folder = folders.terraform('github', sharedEnvironment)
  const variables = Object.values(deliveryApp.terraform).map((name) => `\`${name}\``)
  return [
    `Create the GitHub App that delivers, with leave to write ${appPermissions.join(', ')}, and install it.`,
    `Then apply [\`${folder}/\`](${folder}/): \`main.tf.json\` says where its state is kept and which variables it asks for, among them ${variables.join(', ')}.`,
  ].join(' ')
}

function argoCdStep({ argoCd, environments }: ReadmeSlice): string {
  if (argoCd === null) return 'Install Argo CD, or use the one that you have: it is not among the add-ons.'
  const { name, repository, version } = argoCd
  return [
    'Install Argo CD; later it keeps itself:',
    '   ```sh',
    `   ENV=${environments.at(-1)?.name ?? 'production'}  # the environment of this cluster`,
    `   helm install argo-cd ${name} --repo ${repository} --version ${version} \\`,
    `     --namespace argocd --create-namespace --values generated/${folders.helm(placeholder, 'argo-cd')}/values.yaml`,
    '   ```',
  ].join('\n')
}

function vaultGuests({ previews }: ReadmeSlice): VaultGuest[] {
  return previews.filter(({ secretStore }) => secretStore.kind === 'vault')
}

/** By environment, because each has entries of its own. */
function secretStep({ environments, previews }: ReadmeSlice): string {
  const stores = environments.filter(({ secretStore }) => secretStore.kind !== 'none')
  if (stores.length === 0)
    return 'Create the Secrets that the pods name (`kubectl create secret`): the spec has no store that could fill them.'
  const prefixes = stores.map(({ name, secretStore }) => `\`${secretStore.prefix}/…\` for ${name}`)
  const guests = previews
    .filter(({ secretStore }) => secretStore.kind !== 'none')
    .map(({ name, host, secretStore }) => `\`${secretStore.prefix}/…\` for ${name}, in the store of ${host}`)
  const reader = `\`generated/${folders.platformObjects(placeholder)}/cluster-secret-store.yaml\``
  return `Fill the secret store: [\`docs/secrets.md\`](docs/secrets.md) lists the entries, and the properties of each (${[...prefixes, ...guests].join(', ')}). The store must let External Secrets read them: ${reader} says as whom. What waits for a secret is tried again every few minutes.`
}

/** Names that nothing in a cluster writes into the DNS. Development has no load balancer that they could lead to. */
function recordSteps({ environments }: ReadmeSlice): string[] {
  const unwritten = environments.filter(({ unrecorded }) => unrecorded.length > 0)
  const names = (of: EnvironmentSummary[]) =>
    of.map(({ name, unrecorded }) => `${unrecorded.map((host) => `\`${host}\``).join(', ')} (${name})`).join(', ')
  const [hidden, open] = [
    unwritten.filter(({ tier }) => tier === 'development'),
    unwritten.filter(({ tier }) => tier !== 'development'),
  ]
  const services = (of: EnvironmentSummary[]) =>
    [...new Set(of.map(({ gatewayNamespace }) => `\`kubectl --namespace ${gatewayNamespace} get services\``))].join(
      ' or ',
    )
  const written = `Write the DNS records that no cluster writes: ${names(open)} must lead to the load balancer that ${services(open)} shows, in each region.${proxiedNote(open)}`
  const forwarded = `There is no load balancer in development: reach ${names(hidden)} with \`kubectl port-forward\`, through the gateway that ${services(hidden)} shows.`
  return [...(open.length > 0 ? [written] : []), ...(hidden.length > 0 ? [forwarded] : [])]
}

/** Limits per client and lists of addresses read the client's address from a header that only the proxy writes. */
function proxiedNote(environments: EnvironmentSummary[]): string {
  const hosts = [...new Set(environments.flatMap(({ proxied }) => proxied))]
  if (hosts.length === 0) return ''
  const list = hosts.map((host) => `\`${host}\``).join(', ')
  return ` Switch the proxy of Cloudflare on for ${list}: the gateway tells clients apart by the header that Cloudflare writes, and without it all of them share one rate limit.`
}
