// Specs as data -> YAML of which every line belongs to one value, so that the line of a message leads back to it.
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import type { SpecPath } from '../../src/report/diagnostic.ts'

/** The files of a platform as data, by path. */
export type SpecFiles = Record<string, JsonObject>

/** A printed file: its text, and the path of the value on each line. */
export type Printed = { text: string; paths: SpecPath[] }

/** Prints a file in block style; scalars in the quotes of JSON, which YAML reads alike. */
export function printSpec(value: JsonObject): Printed {
  const lines: string[] = []
  const paths: SpecPath[] = []
  const tell = (path: SpecPath, text: string): void => {
    lines.push(text)
    paths.push(path)
  }
  printMembers(value, [], '', tell)
  return { text: lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`, paths: lines.length === 0 ? [[]] : paths }
}

type Tell = (path: SpecPath, text: string) => void

function printMembers(value: JsonObject, path: SpecPath, indent: string, tell: Tell): void {
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined)
      printValue(`${indent}${JSON.stringify(key)}:`, member, [...path, key], `${indent}  `, tell)
  }
}

function printValue(head: string, value: Json, path: SpecPath, indent: string, tell: Tell): void {
  if (Array.isArray(value) && value.length > 0) {
    tell(path, head)
    for (const [index, item] of value.entries()) printValue(`${indent}-`, item, [...path, index], `${indent}  `, tell)
  } else if (isJsonObject(value) && Object.keys(value).length > 0) {
    tell(path, head)
    printMembers(value, path, indent, tell)
  } else tell(path, `${head} ${JSON.stringify(value)}`)
}

/** The value at a path. */
export function valueAt(root: Json | undefined, path: SpecPath): Json | undefined {
  let value = root
  for (const key of path)
    value = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? value[String(key)] : undefined
  return value
}

/** A copy in which the value at a path is another; undefined takes it out. */
export function withValueAt(root: Json, [key, ...rest]: SpecPath, value: Json | undefined): Json {
  if (key === undefined) return value ?? {}
  if (Array.isArray(root)) {
    const items = [...root]
    if (rest.length > 0) items[Number(key)] = withValueAt(items[Number(key)] ?? null, rest, value)
    else if (value === undefined) items.splice(Number(key), 1)
    else items[Number(key)] = value
    return items
  }
  const owner: JsonObject = isJsonObject(root) ? { ...root } : {}
  if (rest.length > 0) owner[key] = withValueAt(owner[key] ?? {}, rest, value)
  else if (value === undefined) delete owner[key]
  else owner[key] = value
  return owner
}

/** The paths of all values in a file, from the top down. */
export function pathsIn(value: Json, path: SpecPath = []): SpecPath[] {
  const members: [string | number, Json][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, member]]))
      : []
  return members.flatMap(([key, member]) => [[...path, key], ...pathsIn(member, [...path, key])])
}
