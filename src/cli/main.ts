// The command line: which command, in which folder. One file per command beside this one.
import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '../read/disk.ts'
import { didYouMean } from '../report/suggest.ts'
import { exitCodes, type Host } from './host.ts'
import { helpText, versionText } from './help.ts'
import { UsageError, usageMessage } from './usage.ts'

/** Runs one command on its arguments in a folder; `compiler` is the hash of the compiler's own sources. */
type Command = (args: string[], folder: string, host: Host, compiler: string) => Promise<number>

/** Every command by name. Each is loaded only when it is asked for. */
export const commands: Record<string, Command> = {
  async synth(args, folder, host, compiler) {
    const { parseSynth, synthCommand } = await import('./synth.ts')
    const options = parseSynth(args, folder)
    if (!options.watch) return synthCommand(options, host, compiler)
    const { watch } = await import('./watch.ts')
    return watch(options, host, compiler)
  },
  async init(args, folder, host) {
    return (await import('./init.ts')).initCommand(args, folder, host)
  },
  async explain(args, folder, host) {
    return (await import('./explain.ts')).explainCommand(args, folder, host)
  },
  async release(args, folder, host, compiler) {
    return (await import('./release.ts')).releaseCommand(args, folder, host, compiler)
  },
}

/** The entry of the program. `argv` are the words after `quoin`; answers with the exit code. */
export async function main(argv: string[], host: Host, compiler: string): Promise<number> {
  try {
    return await run(argv, host, compiler)
  } catch (error) {
    const message = usageMessage(error, argv.find((word) => Object.hasOwn(commands, word)) ?? '')
    if (message === undefined) throw error
    host.stderr.write(`quoin: ${message}\nRun \`quoin --help\` to see what can be written.\n`)
    return exitCodes.usage
  }
}

async function run(argv: string[], host: Host, compiler: string): Promise<number> {
  const { folder, rest } = folderOf(argv, host.cwd())
  const [name, ...args] = rest
  if (name !== undefined && ['--version', '-v', '-V', 'version'].includes(name)) return say(host, versionText())
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return say(host, helpText(args[0] ?? ''))
  if (args.includes('--help') || args.includes('-h')) return say(host, helpText(name))
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new UsageError(unknownCommand(name))
  return command(args, folder, host, compiler)
}

function say(host: Host, text: string): number {
  host.stdout.write(text)
  return exitCodes.done
}

/** `-C <folder>` before the command or behind it, relative to where the user is. */
function folderOf(argv: string[], cwd: string): { folder: string; rest: string[] } {
  const at = argv.indexOf('-C')
  if (at < 0) return { folder: cwd, rest: argv }
  const word = argv[at + 1]
  if (word === undefined) throw new UsageError('`-C` needs a folder, such as `quoin -C examples/loom synth`')
  const folder = path.resolve(cwd, word)
  const refusal = whyNoFolder(folder)
  if (refusal !== undefined) throw new UsageError(`\`-C ${word}\`: ${refusal}`)
  return { folder, rest: argv.toSpliced(at, 2) }
}

function whyNoFolder(path: string): string | undefined {
  try {
    const found = fs.statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return 'there is no such folder'
    return found.isDirectory() ? undefined : 'that is a file; name the folder of a platform'
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return `the operating system refuses it (${code})`
  }
}

/** What other tools call what ours do, by our own command. */
const synonyms: Record<string, string[]> = {
  'synth --check': ['plan', 'diff', 'validate', 'check', 'lint', 'verify', 'test'],
  synth: ['apply', 'build', 'compile', 'generate', 'render', 'template', 'up'],
  init: ['new', 'create', 'start'],
  release: ['deploy', 'promote'],
  explain: ['why', 'show', 'get', 'describe'],
}

function unknownCommand(name: string): string {
  const ours = Object.keys(synonyms).find((command) => synonyms[command]?.includes(name))
  if (ours !== undefined) return `there is no command \`${name}\`; here it is \`quoin ${ours}\``
  return `there is no command \`${name}\`; ${didYouMean(name, Object.keys(commands), 'commands')}`
}
