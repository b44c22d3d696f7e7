// What YAML allows and a spec refuses, in words. Found by value.ts; `duplicateKey` also by chunked.ts.
import type { Problem, Range } from './lines.ts'

/** How deep values may nest; the language itself needs about ten levels. */
export const deepestNesting = 64

/** How many values one file may gain through aliases: a few hundred are plausible, an alias bomb makes billions. */
export const mostAliasedValues = 10_000

/** A problem that is always an error and whose place the caller knows. */
export type Refusal = Omit<Problem, 'severity' | 'at' | 'related'>

/** The same key twice in one map, with both places. */
export function duplicateKey(key: string, first: Range, second: Range): Problem {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `the key \`${key}\` is written twice in the same map`,
    why: 'one of the two values would be lost',
    hint: 'merge the two, or rename one',
    at: second,
    related: [{ message: `\`${key}\` is first written here`, at: first }],
  }
}

export const tooDeep: Refusal = {
  code: 'nesting-too-deep',
  message: `values are nested more than ${deepestNesting} levels deep`,
  why: 'no field of the spec nests that far, so this is damage or an attack',
  hint: 'restore the file',
}

export const complexKey: Refusal = {
  code: 'unsupported-key',
  message: 'a list, a map or an alias stands where a key must be',
  why: 'keys are names, and only text can name something',
  hint: 'write a plain name before the colon; quote text that starts with `[`, `{`, `*` or `?`',
}

export const emptyKey: Refusal = {
  code: 'unsupported-key',
  message: 'a key is empty',
  why: 'a value without a name cannot be referred to',
  hint: 'write a name before the colon',
}

export const mergeKey: Refusal = {
  code: 'merge-key',
  message: 'the merge key `<<` is not supported',
  why: 'YAML 1.1 merges there and YAML 1.2 does not, so tools would disagree about the value',
  hint: 'repeat a whole value with an alias, or write the keys out',
}

export const reservedKey: Refusal = {
  code: 'reserved-key',
  message: 'the key `__proto__` cannot be used',
  why: 'programs that read it change their own objects instead of storing a value',
  hint: 'choose another name',
}

export function ambiguousNumber(written: string, value: number): Refusal {
  return {
    code: 'ambiguous-number',
    message: `the number \`${written}\` would be read as \`${value}\``,
    why: 'an identifier that changes on its way names something else',
    hint: `put it in quotes: \`"${written}"\``,
  }
}

/** Written as an escape; the character itself is refused before anything is parsed. */
export const nulCharacter: Refusal = {
  code: 'control-character',
  message: 'a NUL character cannot stand in a value',
  why: 'commands, variables and file names end at it, and Kubernetes refuses it',
  hint: 'remove the escape `\\0` or `\\u0000`',
}

export function notANumber(written: string): Refusal {
  return {
    code: 'ambiguous-number',
    message: `\`${written}\` is not a number that a spec can hold`,
    why: 'JSON, which most of the output is, has neither infinity nor "not a number"',
    hint: `write a number, or put it in quotes: \`"${written}"\``,
  }
}

export function unknownTag(tag: string): Refusal {
  return {
    code: 'unknown-tag',
    message: `the tag \`${tag}\` on this value is not supported`,
    why: 'it names a type that JSON, which most of the output is, does not have',
    hint: 'remove the tag and write text, a number, a list or a map',
  }
}

export function unknownAlias(name: string): Refusal {
  return {
    code: 'unknown-alias',
    message: `the alias \`*${name}\` has no anchor \`&${name}\` before it in this file`,
    why: 'there is no value that it could repeat',
    hint: `mark the value with \`&${name}\`, or put the text in quotes: \`"*${name}"\``,
  }
}

export function aliasCycle(name: string): Refusal {
  return {
    code: 'alias-cycle',
    message: `the alias \`*${name}\` stands inside of the value \`&${name}\` that it repeats`,
    why: 'a value that contains itself has no end',
    hint: 'write the value out',
  }
}

export function aliasExpansion(name: string): Refusal {
  return {
    code: 'alias-expansion',
    message: `the alias \`*${name}\` takes this file over the limit of ${mostAliasedValues} values that aliases may make`,
    why: 'aliases of aliases multiply, and a few lines can fill any memory',
    hint: 'write the values out',
  }
}
