// `quoin explain <path> [environment]`: where a value comes from, layer by layer.
import { parseArgs } from 'node:util'
import type { Diagnostic } from '../report/diagnostic.ts'
import { didYouMean } from '../report/suggest.ts'
import type { Resolved } from '../resolve/resolve.ts'
import { explainPath } from './explain/explain-path.ts'
import { findPath } from './explain/find-path.ts'
import { printExplanation } from './explain/print.ts'
import { exitCodes, type Host } from './host.ts'
import { hasErrors, printDiagnostics, readSpec, type ReadSpec } from './spec.ts'
import { UsageError } from './usage.ts'

/** Prints the layers of one path. Mistakes elsewhere in the spec are told too, and do not keep it from answering. */
export async function explainCommand(args: string[], folder: string, host: Host): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [words, environment, tooMany] = positionals
  if (words === undefined)
    throw new UsageError('explain needs a path of the spec, such as `quoin explain services.web.replicas`')
  if (tooMany !== undefined) throw new UsageError(`explain takes a path and one environment, not \`${tooMany}\` too`)
  const spec = await readSpec(folder)
  const { explanation, problems } = spec.resolved ? answer(words, environment, spec, spec.resolved) : { problems: [] }
  const errors = [...spec.diagnostics.filter(({ severity }) => severity === 'error'), ...problems]
  printDiagnostics(errors, spec.sources, host)
  if (explanation !== undefined)
    host.stdout.write(values.json ? `${JSON.stringify(explanation, null, 2)}\n` : printExplanation(explanation))
  return hasErrors(errors) ? exitCodes.wrong : exitCodes.done
}

type Answer = { explanation?: ReturnType<typeof explainPath>; problems: Diagnostic[] }

function answer(words: string, environment: string | undefined, { sources }: ReadSpec, { layers }: Resolved): Answer {
  const chosen = environment === undefined ? layers : layers.filter(({ name }) => name === environment)
  if (environment !== undefined && chosen.length === 0)
    return {
      problems: [
        unknownEnvironment(
          environment,
          layers.map(({ name }) => name),
        ),
      ],
    }
  const { path, problem } = findPath(words, layers)
  if (path === undefined || sources === undefined) return { problems: problem ? [problem] : [] }
  return { explanation: explainPath(path, chosen, sources), problems: [] }
}

function unknownEnvironment(environment: string, names: string[]): Diagnostic {
  return {
    code: 'unknown-environment',
    severity: 'error',
    message: `there is no environment \`${environment}\` to explain`,
    hint: didYouMean(environment, names, 'environments'),
  }
}
