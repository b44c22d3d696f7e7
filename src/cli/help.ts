// What `quoin --help` and `quoin <command> --help` print. The text of every command is data in help/.
import packageFile from '../../package.json' with { type: 'json' }
import { commandHelp, type CommandHelp } from './help/commands.ts'

const what = `Quoin compiles platform.yaml and environments/*.yaml into generated/: Kubernetes manifests, Argo CD
applications, Helm values, Terraform, GitHub workflows, Prometheus rules, alert routing and dashboards.`

const dayByDay = `Day by day: edit platform.yaml, run \`quoin synth\`, review the diff of generated/, commit, open a pull
request. Argo CD and Terraform apply what was merged.`

const everywhere: [string, string][] = [
  ['-C <folder>', 'work on the platform in that folder; stands before the command'],
  ['--help, -h', 'this page, or that of a command: `quoin synth --help`'],
  ['--version, -v', 'which version of Quoin this is'],
]

const exitCodes: [string, string][] = [
  ['0', 'done'],
  ['1', 'the spec is wrong (nothing was written), or `synth --check` found a difference'],
  ['2', 'the command line could not be understood'],
  ['70', 'a bug in Quoin (nothing was written); please report it'],
]

const variables: [string, string][] = [
  ['NO_COLOR=1', 'no colours on a terminal; a pipe never gets any'],
  ['QUOIN_DEBUG=1', 'shows where a bug in Quoin happened'],
]

/** The help of one command, or the overview for any other name. */
export function helpText(command: string): string {
  const help = Object.hasOwn(commandHelp, command) ? commandHelp[command] : undefined
  return help === undefined ? overview() : textOf(command, help)
}

/** One line with the version of the package. */
export function versionText(): string {
  return `quoin ${packageFile.version}\n`
}

function overview(): string {
  const commands = Object.entries(commandHelp).map(([name, { summary }]): [string, string] => [name, summary])
  return (
    [
      what,
      section('Usage', '  quoin [-C <folder>] <command> [options]'),
      section('Commands', table(commands)),
      dayByDay,
      section('Options', table(everywhere)),
      section('Environment variables', table(variables)),
      section('Exit codes', table(exitCodes)),
    ].join('\n\n') + '\n'
  )
}

function textOf(command: string, { usage, description, options, examples }: CommandHelp): string {
  return (
    [
      section('Usage', usage.map((line) => `  quoin ${line}`).join('\n')),
      description,
      ...(options.length === 0 ? [] : [section('Options', table(options))]),
      section('Examples', examples.map(([line, effect]) => `  # ${effect}\n  ${line}`).join('\n')),
      section('Exit codes', table(exitCodes)),
      `\`quoin --help\` lists the other commands${command === 'init' ? '' : '; `-C <folder>` names another folder'}.`,
    ].join('\n\n') + '\n'
  )
}

function section(title: string, body: string): string {
  return `${title}:\n${body}`
}

/** Two columns, the first as wide as its longest entry. */
function table(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
