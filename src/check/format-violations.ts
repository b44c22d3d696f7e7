// Texts and keys that are not written in the notation of their field.
import { hasSecret } from '../report/secrets/find.ts'
import { branchesOf, reasonAt } from './field.ts'
import { formats } from './formats.ts'
import type { Explanation, Violation } from './violations.ts'
import { printExpected, printLineStart, printPath, printValue, printYaml } from './wording.ts'

/** Explains a text in the wrong notation. Silent for keys, which `propertyNames` reports as well. */
export function explainFormat({ path, value, field }: Violation): Explanation | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const branches = branchesOf(field).filter(
    ({ node }) => node.type === undefined || [node.type].flat().includes('string'),
  )
  const format = formats[branches.find((branch) => branch.format !== undefined)?.format ?? '']
  const repaired = typeof value === 'string' && !hasSecret(value) ? format?.repair?.(value) : undefined
  const example = [field, ...branches.map(({ node }) => node)]
    .flatMap(({ examples }) => examples ?? [])
    .find((candidate) => typeof candidate === 'string')
  const better = repaired === undefined || repaired === value ? undefined : repaired
  return {
    code: 'wrong-format',
    message:
      value === ''
        ? `\`${printPath(path)}\` is empty`
        : `${printValue(value)} in \`${printPath(path)}\` is not ${printExpected(branches)}`,
    why: (isZero(value) ? format?.whyNotZero : undefined) ?? format?.why ?? reasonAt(path),
    hint:
      better === undefined && example === undefined
        ? undefined
        : `${better === undefined ? 'for example' : 'write'} \`${printLineStart(path)}${printYaml(better ?? example)}\``,
    path,
  }
}

function isZero(value: string | number): boolean {
  return Number.parseFloat(String(value)) === 0
}

/** Explains a key, such as the name of a service, in the wrong notation. */
export function explainKey({ path, field, error }: Violation): Explanation {
  const key = String(error.params['propertyName'])
  const names = branchesOf(field).flatMap(({ node }) => (node.propertyNames ? branchesOf(node.propertyNames) : []))
  const format = formats[names.find((branch) => branch.format !== undefined)?.format ?? '']
  const repaired = hasSecret(key) ? undefined : format?.repair?.(key)
  return {
    code: 'wrong-format',
    message: `\`${key}\` in \`${printPath(path)}\` is not ${printExpected(names)}`,
    why: format?.why,
    hint: repaired === undefined || repaired === key ? undefined : `write \`${repaired}:\``,
    path: [...path, key],
    target: 'key',
  }
}
