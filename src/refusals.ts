// What the checks refused, told at the line of the spec that caused it.
import type { Patching } from './patch/patching.ts'
import type { Diagnostic, Finding } from './report/diagnostic.ts'
import type { Problem } from './verify/problem.ts'

/** A problem as a mistake of the user, where some line of the spec can be named; otherwise one without a place. */
export function refusalOf(problem: Problem, patching: Patching): Finding | Diagnostic {
  const blamed = patching.blame(problem.file, problem.pointer)
  if (problem.kubernetes !== undefined)
    return notServed(problem, problem.kubernetes, blamed?.wrote === true ? blamed.at : undefined)
  return blamed === undefined ? invalidOutput(problem) : refusedPatch(problem, blamed.at)
}

function notServed({ file, message }: Problem, version: string, patch: Finding['at'] | undefined): Finding {
  const environment = file.split('/')[1] ?? ''
  return {
    code: 'not-served',
    severity: 'error',
    at: patch ?? { path: ['infrastructure', 'cluster', 'version'], environment },
    message: `${message}, and the cluster of ${environment} has ${version}`,
    why: 'a cluster refuses kinds that it does not know, and drops fields',
    hint:
      patch === undefined
        ? 'write the version that the cluster really has, or upgrade it'
        : 'leave it out of the patch, or upgrade the cluster and write its `infrastructure.cluster.version`',
  }
}

function refusedPatch({ file, pointer, message }: Problem, at: Finding['at']): Finding {
  return {
    code: 'patch-refused',
    severity: 'error',
    at,
    message: `with this patch \`generated/${file}\` would be invalid at \`${pointer || '/'}\`: ${message}`,
    why: 'nothing that its consumer refuses may be merged',
  }
}

function invalidOutput({ file, pointer, message }: Problem): Diagnostic {
  return {
    code: 'invalid-output',
    severity: 'error',
    message: `\`generated/${file}\` would be invalid at \`${pointer || '/'}\`: ${message}`,
    why: 'nothing that its consumer refuses may be merged',
    hint: 'look into `expr` of your alerts and `addons.<name>.values`; where neither caused it, this is a bug in Quoin: please report it',
  }
}
