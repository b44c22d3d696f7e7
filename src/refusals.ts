// What the checks refused, told at the line of the spec that caused it.
import { causeOf, originOf, type Origin } from './origins.ts'
import type { Patching } from './patch/patching.ts'
import type { Sources } from './read/source.ts'
import type { Finding, SpecLocation, SpecPath } from './report/diagnostic.ts'
import type { Problem } from './verify/problem.ts'
import type { Clash } from './verify/unique.ts'

/** A problem, and the unit whose file has it. */
export type Refused = { problem: Problem; unit: Origin }

/** Problems as mistakes of the user, each at a line of the spec; those with one cause are told once. */
export function refusalsOf(refused: readonly Refused[], patching: Patching, sources: Sources): Finding[] {
  const told: Finding[] = []
  const unexplained: Refused[] = []
  for (const each of refused) {
    const blamed = patching.blame(each.problem.file, each.problem.pointer)
    if (each.problem.kubernetes !== undefined)
      told.push(notServed(each.problem, each.problem.kubernetes, blamed?.wrote === true ? blamed.at : undefined))
    else if (blamed !== undefined) told.push(refusedPatch(each.problem, blamed.at))
    else unexplained.push(each)
  }
  return [...told, ...byCause(unexplained, sources)]
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

/** The problems of one place of the spec, the first of them in full. */
type Group = { at: SpecLocation; isCause: boolean; first: Problem; others: number }

function byCause(refused: readonly Refused[], sources: Sources): Finding[] {
  const groups = new Map<string, Group>()
  for (const { problem, unit } of refused) {
    const cause = causeOf({ value: problem.value, pointer: problem.pointer }, unit, sources)
    const { path, environment, target } = cause ?? originOf(unit, sources)
    const key = JSON.stringify(path)
    const known = groups.get(key)
    if (known !== undefined) known.others++
    else groups.set(key, { at: { path, environment, target }, isCause: cause !== undefined, first: problem, others: 0 })
  }
  return [...groups.values()].map(invalidOutput)
}

function invalidOutput({ at, isCause, first: { file, pointer, message }, others }: Group): Finding {
  const more = others === 0 ? '' : ` (and in ${others} more ${others === 1 ? 'place' : 'places'})`
  const reader = isCause ? readerOf(at.path) : undefined
  if (reader !== undefined) return notUnderstood(at, reader, message)
  return {
    code: 'invalid-output',
    severity: 'error',
    at,
    message: `\`generated/${file}\` would be invalid at \`${pointer || '/'}\`: ${message}${more}`,
    why: 'nothing that its consumer refuses may be merged',
    hint: isCause
      ? 'write another value; Quoin should have refused this one at once: please report it'
      : 'look into `addons.<name>.values` and into what is written there; where neither caused it, this is a bug in Quoin: please report it',
  }
}

/** Fields whose text goes to another program as it is written, and who reads it there. */
const handedOn: { field: string[]; reader: string }[] = [
  { field: ['alerts', 'rules', '*', 'expr'], reader: 'Prometheus' },
  { field: ['slos', '*', 'good'], reader: 'Prometheus' },
  { field: ['slos', '*', 'total'], reader: 'Prometheus' },
  { field: ['services', '*', 'ci'], reader: 'GitHub Actions' },
  { field: ['ci'], reader: 'GitHub Actions' },
]

/** The reader of the field at a path, or of a part of it. */
function readerOf(path: SpecPath): string | undefined {
  return handedOn.find(({ field }) => field.every((part, index) => part === '*' || part === path[index]))?.reader
}

function notUnderstood(at: SpecLocation, reader: string, message: string): Finding {
  return {
    code: 'not-understood',
    severity: 'error',
    at,
    message: `${reader} would refuse \`${at.path.join('.')}\`: ${message}`,
    why: 'the text is handed on as it is written, and one mistake makes the whole file useless',
  }
}

/** Two units that make the same, told at the name of the one that the user can change, with the other one beside it. */
export function clashOf({ text, first, second }: Clash<Origin>, sources: Sources): Finding {
  const places = [originOf(second, sources), originOf(first, sources)]
  const [at, other] = places[0]?.named === true ? places : places.toReversed()
  if (at === undefined || other === undefined) throw new Error('a clash has two sides')
  return {
    code: 'object-clash',
    severity: 'error',
    at: locationOf(at),
    message: `${text} would be made twice: for ${nameOf(at)} and for ${other.named ? nameOf(other) : partOf(first, second, sources)}`,
    why: 'each would undo what the other one says, whenever it is applied',
    hint: 'give one of them another name',
    ...(other.named && { related: [{ message: `the other one is made for ${nameOf(other)}`, at: locationOf(other) }] }),
  }
}

function locationOf({ path, environment, target }: SpecLocation): SpecLocation {
  return { path, environment, target }
}

function nameOf({ path }: SpecLocation): string {
  return `\`${path.join('.')}\``
}

/** What of the compiler's own stands on the other side. */
function partOf(first: Origin, second: Origin, sources: Sources): string {
  const own = originOf(first, sources).named ? second : first
  return own.owner === 'platform' ? 'what all services share' : `\`${own.owner}\``
}
