// Values of the right kind that are not among the allowed ones: unknown words, numbers out of range, repetitions.
import type { SpecPath } from '../report/diagnostic.ts'
import { didYouMean, listNames } from '../report/suggest.ts'
import { branchesOf, reasonAt, type SchemaNode } from './field.ts'
import { foreignValue } from './foreign-words.ts'
import type { Explanation, Violation } from './violations.ts'
import { printExpected, printLineStart, printPath, printValue, printYaml } from './wording.ts'

/** Explains a word that the field does not know. */
export function explainValue({ path, value, field }: Violation): Explanation {
  const branches = branchesOf(field)
  const words = branches.flatMap(({ node }) => node.enum ?? ('const' in node ? [node.const] : [])).map(String)
  return {
    code: 'wrong-value',
    message: `${printValue(value)} is no value of \`${printPath(path)}\``,
    why: reasonAt(path),
    hint:
      typeof value === 'string'
        ? (foreignValue(path, value) ?? didYouMean(value, words, 'values'))
        : `it must be ${printExpected(branches)}`,
    path,
  }
}

/** Explains a number out of its range, or a list or map with too few or too many entries. */
export function explainLimit({ path, value, field, error }: Violation): Explanation {
  const least = /^(minimum|exclusiveMinimum|min\w+)$/.test(error.keyword)
  const limit = Number(error.params['limit'])
  const counted = error.keyword.endsWith('Items') || error.keyword.endsWith('Properties')
  const bound =
    error.keyword === 'exclusiveMinimum' ? `more than ${limit}` : `${least ? 'at least' : 'at most'} ${limit}`
  return {
    code: 'wrong-value',
    message: counted
      ? `\`${printPath(path)}\` must have ${bound} ${limit === 1 ? 'entry' : 'entries'}`
      : `${printValue(value)} in \`${printPath(path)}\` must be ${bound}`,
    why: reasonAt(path),
    hint: counted
      ? limit === 1 && !least && !Array.isArray(value)
        ? keepOne(value)
        : undefined
      : exampleWithin(path, field),
    path,
  }
}

function keepOne(value: Violation['value']): string {
  return `keep one of ${listNames(Object.keys(value as object), 'or')}`
}

function exampleWithin(path: SpecPath, field: SchemaNode): string | undefined {
  const shapes = [field, ...branchesOf(field).map(({ node }) => node)]
  const example = shapes.flatMap(({ examples, default: usual }) => examples ?? (usual === undefined ? [] : [usual]))[0]
  return example === undefined ? undefined : `for example \`${printLineStart(path)}${printYaml(example)}\``
}

/** Explains an entry that occurs twice in a list. */
export function explainRepetition({ path, value, error }: Violation): Explanation {
  const index = Number(error.params['i'])
  const item = Array.isArray(value) ? value[index] : undefined
  return {
    code: 'wrong-value',
    message: `${printValue(item)} is written twice in \`${printPath(path)}\``,
    why: 'each entry counts once, so one of the two is probably meant to be another',
    hint: 'remove one of them',
    path: [...path, index],
  }
}
