// The index page. Markdown, because it is read on GitHub, where Mermaid is drawn too.
import { argocdNamespace } from '../../model/delivery/argocd.ts'
import type { OutputFile } from '../../model/output.ts'
import { previewLabel } from '../../model/delivery/preview.ts'
import { runbookPath } from '../../model/observability/runbooks.ts'
import { firstSteps } from './first-steps.ts'
import { drawMap } from './map.ts'
import { table } from './table.ts'
import type { Documents, EnvironmentSummary, PreviewSummary, ReadmeSlice } from './slices.ts'

/** What each folder holds, in the order of the tree. */
const folderTable: [folder: string, holds: string, readBy: string][] = [
  [
    '[`effective/`](effective)',
    'the spec of each environment with everything merged and every default filled in',
    'people, in review',
  ],
  ['[`argocd/`](argocd)', 'root Application, projects, one Application per service and add-on', 'Argo CD'],
  ['[`kubernetes/`](kubernetes)', 'manifests, one folder per Application', 'Argo CD'],
  ['[`helm/`](helm)', 'values of the add-on charts', 'Argo CD'],
  ['[`charts/`](charts)', 'the services as one Helm chart, with values of each environment', 'Helm'],
  ['[`terraform/`](terraform)', 'Terraform JSON, one workspace per stack', 'HCP Terraform'],
  ['[`github/`](github)', 'workflows and settings files, as they stand in each repository', 'GitHub Actions'],
  ['[`prometheus/`](prometheus)', 'recording rules, alerts, and a unit test for every alert', 'Prometheus, promtool'],
  ['[`alertmanager/`](alertmanager)', 'who is told of which alert', 'Alertmanager'],
  ['[`grafana/`](grafana)', 'dashboards', 'Grafana'],
  ['[`docs/`](docs)', 'what people do by hand: the pages above', 'whoever is called'],
]

export function emitReadme(slice: ReadmeSlice): OutputFile[] {
  const sections = [
    `# ${slice.name}`,
    `Everything that runs \`${slice.name}\`, compiled from \`platform.yaml\` and \`environments/*.yaml\` of \`${slice.repository}\`. To change something, edit those files, run \`npm run synth\` and open a pull request with both: what differs here is what will happen. \`effective/\` shows every value of an environment, defaults included; \`npx quoin explain <path> <environment>\` says where one comes from.`,
    '## Map',
    drawMap(slice.nodes),
    '## Environments',
    table(
      ['environment', 'tier', 'namespace', 'deployed by', 'approval', 'hosts'],
      slice.environments.map(environmentRow),
    ),
    ...slice.environments.flatMap(unreleasedNote),
    ...slice.previews.map(previewNote),
    '## Pages',
    table(['when', 'page'], pageRows(slice.documents)),
    ...alertNote(slice.documents),
    ...(hasClusters(slice) ? [tools] : []),
    '## Folders',
    table(
      ['folder', 'holds', 'read by'],
      folderTable.filter(
        ([, , readBy]) => (readBy !== 'Argo CD' || hasClusters(slice)) && (readBy !== 'Helm' || slice.chart),
      ),
    ),
    ...(hasClusters(slice)
      ? ['## Add-ons', table(['add-on', ...slice.environments.map(({ name }) => name)], addonRows(slice.environments))]
      : []),
    '## First steps',
    firstSteps(slice),
  ]
  return [{ path: 'README.md', format: 'text', documents: [`${sections.join('\n\n')}\n`] }]
}

function hasClusters({ environments }: ReadmeSlice): boolean {
  return environments.some(({ cluster }) => cluster)
}

function environmentRow({ name, tier, namespace, deployedBy, approval, hosts }: EnvironmentSummary): string[] {
  return [
    name,
    tier,
    `\`${namespace}\``,
    deployedBy,
    approval ? 'needed' : 'none',
    hosts.map((host) => `\`${host}\``).join(', '),
  ]
}

/** What people do for a preview, and where they find it. */
function previewNote({ name, host, lifetime, repository, hosts }: PreviewSummary): string {
  const where = hosts.length === 0 ? '' : ` Pull request N is at ${hosts.map((each) => `\`${each}\``).join(', ')}.`
  return `Previews (\`${name}\`): set the label \`${previewLabel}\` on a pull request of \`${repository}\`, and a copy of it runs in the cluster of \`${host}\`, for ${lifetime} at most.${where}`
}

function unreleasedNote({ name, unreleased }: EnvironmentSummary): string[] {
  if (unreleased.length === 0) return []
  return [
    `Not released in \`${name}\` yet: ${unreleased.map((service) => `\`${service}\``).join(', ')}. They start with their first release; until then nothing of them runs.`,
  ]
}

const secretsRow = [
  'a value must be typed in',
  '[secrets.md](docs/secrets.md), and for a laptop [.env.example](docs/.env.example)',
]

function pageRows({ pages, own }: Documents): string[][] {
  return [
    ...pages.map(({ path, about }) => [about, linkTo(path)]),
    secretsRow,
    ...own.map(({ name, address }) => [name.replaceAll('-', ' '), `[${name}](${address})`]),
  ]
}

function linkTo(path: string): string {
  return `[${path.split('/').at(-1)}](${path})`
}

/**
 * Without a server in between, the command reads Applications of the namespace of the current context.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_login/
 */
const tools = `Their commands are typed in a checkout of this repository, with \`kubectl\` at the cluster that is meant. \`argocd\` works without a password after \`kubectl config set-context --current --namespace ${argocdNamespace} && argocd login --core\`; \`kubectl argo rollouts\`, \`velero\` and \`kubectl cnpg\` are plugins and programs of their own.`

function alertNote({ alerts }: Documents): string[] {
  if (alerts.length === 0) return []
  return [`An alert links to its own page: ${alerts.map((name) => `[${name}](${runbookPath(name)})`).join(', ')}.`]
}

/** Add-ons by name, with the version that each environment runs. */
function addonRows(environments: EnvironmentSummary[]): string[][] {
  const names = [...new Set(environments.flatMap(({ addons }) => addons.map(({ name }) => name)))]
  return names.map((name) => [
    name,
    ...environments.map(({ addons }) => addons.find((addon) => addon.name === name)?.version ?? ''),
  ])
}
