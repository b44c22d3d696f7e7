// Bad usage: words on the command line that mean nothing.
import { didYouMean } from '../report/suggest.ts'
import { commandHelp } from './help/commands.ts'

/** The message is for the person at the keyboard; where to find help follows it. Exit code 2. */
export class UsageError extends Error {}

/**
 * What is wrong with the words of a command; undefined for any error that is not about them. `parseArgs` of node explains
 * at length how to write words that begin with a dash; nobody who misspelt an option asked for that.
 * @see https://nodejs.org/api/errors.html#err_parse_args_unknown_option
 */
export function usageMessage(error: unknown, command: string): string | undefined {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS'))
    return undefined
  const [, option] = /^Unknown option '(-[^']*)'/.exec(error.message) ?? []
  return option === undefined ? error.message.split(/\. |\n/)[0] : unknownOption(option, command)
}

function unknownOption(option: string, command: string): string {
  const options = Object.hasOwn(commandHelp, command) ? (commandHelp[command]?.options ?? []) : []
  const names = options.flatMap(([words]) => words.match(/--[\w-]+/g) ?? [])
  return `there is no option \`${option}\`; ${didYouMean(option, names, 'options') ?? `\`${command}\` has none`}`
}
