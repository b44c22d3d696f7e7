// The index page. Markdown, because it is read on GitHub, where Mermaid is drawn too.
import type { OutputFile } from '../../model/output.ts'
import { drawMap } from './map.ts'
import type { EnvironmentSummary, ReadmeSlice } from './units.ts'

/** What each folder holds, in the order of the tree. */
const folderTable: [folder: string, holds: string, readBy: string][] = [
  ['`effective/`', 'the spec of each environment with everything merged and every default filled in', 'people, in review'],
  ['`argocd/`', 'root Application, projects, one Application per service and add-on', 'Argo CD'],
  ['`kubernetes/`', 'manifests, one folder per Application', 'Argo CD'],
  ['`helm/`', 'values of the add-on charts', 'Argo CD'],
  ['`terraform/`', 'Terraform JSON, one workspace per stack', 'HCP Terraform'],
  ['`github/`', 'workflows and settings files, as they stand in each repository', 'GitHub Actions'],
  ['`prometheus/`', 'recording rules, alerts, and a unit test for every alert', 'Prometheus, promtool'],
  ['`alertmanager/`', 'who is told of which alert', 'Alertmanager'],
  ['`grafana/`', 'dashboards', 'Grafana'],
  ['`docs/`', 'a runbook for every alert', 'whoever is called'],
]

export function emitReadme(slice: ReadmeSlice): OutputFile[] {
  const sections = [
    `# ${slice.name}`,
    `Everything that runs \`${slice.name}\`, compiled from \`platform.yaml\` and \`environments/*.yaml\` of \`${slice.repository}\`. Change those files and run \`npm run synth\`; never edit here.`,
    '## Map',
    drawMap(slice.nodes),
    '## Environments',
    table(['environment', 'tier', 'namespace', 'deployed by', 'approval', 'hosts'], slice.environments.map(environmentRow)),
    ...slice.environments.flatMap(unreleasedNote),
    '## Folders',
    table(['folder', 'holds', 'read by'], folderTable),
    '## Add-ons',
    table(['add-on', ...slice.environments.map(({ name }) => name)], addonRows(slice.environments)),
    '## First steps in a new cluster',
    firstSteps(slice),
  ]
  return [{ path: 'README.md', format: 'text', documents: [`${sections.join('\n\n')}\n`] }]
}

function environmentRow({ name, tier, namespace, deployedBy, approval, hosts }: EnvironmentSummary): string[] {
  return [name, tier, `\`${namespace}\``, deployedBy, approval ? 'needed' : 'none', hosts.map((host) => `\`${host}\``).join(', ')]
}

function unreleasedNote({ name, unreleased }: EnvironmentSummary): string[] {
  if (unreleased.length === 0) return []
  return [`Not released in \`${name}\` yet: ${unreleased.map((service) => `\`${service}\``).join(', ')}. Their pods wait for an image until the first release.`]
}

/** Add-ons by name, with the version that each environment runs. */
function addonRows(environments: EnvironmentSummary[]): string[][] {
  const names = [...new Set(environments.flatMap(({ addons }) => addons.map(({ name }) => name)))]
  return names.map((name) => [name, ...environments.map(({ addons }) => addons.find((addon) => addon.name === name)?.version ?? '')])
}

function firstSteps({ environments }: ReadmeSlice): string {
  const name = environments.at(-1)?.name ?? 'production'
  return [
    '1. Apply the GitHub stack in `terraform/github/shared/`; its variables are named in `main.tf.json`.',
    `2. Install Argo CD with \`helm/${name}/argo-cd/values.yaml\` (chart and version: \`argocd/${name}/addon-argo-cd.yaml\`).`,
    `3. \`kubectl apply -f generated/argocd/${name}/root.yaml\`. It brings everything else, wave by wave.`,
    '4. Fill the secret store: each `external-secret.yaml` names the entries that it reads.',
  ].join('\n')
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
