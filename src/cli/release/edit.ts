// Writes versions under `releases:` into the text of an environment file. Printing a parsed document anew would move
// comments and change quotes, so only the few characters that differ are replaced; the parser then says whether the
// result means what it should.
import { isDeepStrictEqual } from 'node:util'
import type { Document, Pair, ParsedNode, YAMLMap } from 'yaml'
import { loadYaml, type YamlLibrary } from '../../read/yaml-library.ts'
import { printScalarString } from '../../write/yaml-string.ts'

type ParsedMap = YAMLMap.Parsed<ParsedNode, ParsedNode | null>
type Edit = { from: number; to: number; text: string }

/**
 * The text with every version of `set` in its place and without the lines of `remove`; all else stays byte for byte, as far
 * as YAML allows.
 */
export async function withReleases(
  text: string,
  { set, remove = [] }: { set: Record<string, string>; remove?: string[] },
): Promise<string> {
  const yaml = await loadYaml()
  const edited = Object.entries(set).reduce((now, [key, version]) => withRelease(yaml, now, key, version), text)
  return remove.reduce((now, key) => withoutRelease(yaml, now, key), edited)
}

function withoutRelease(yaml: YamlLibrary, text: string, key: string): string {
  const document = yaml.parseDocument<ParsedNode>(text)
  if (!document.deleteIn(['releases', key])) return text
  const reprinted = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  const edited = withoutLine(yaml, text, key)
  return edited !== undefined && meansTheSame(yaml, edited, reprinted) ? edited : reprinted
}

/** Undefined where the release does not have a line for itself. */
function withoutLine(yaml: YamlLibrary, text: string, key: string): string | undefined {
  const top = yaml.parseDocument<ParsedNode>(text).contents as ParsedNode | null
  const releases = yaml.isMap(top) ? pairOf(yaml, top as ParsedMap, 'releases')?.value : undefined
  if (!yaml.isMap(releases) || releases.flow === true) return undefined
  const pair = pairOf(yaml, releases as ParsedMap, key)
  if (pair === undefined) return undefined
  const end = text.indexOf('\n', (pair.value ?? pair.key).range[1])
  return text.slice(0, text.lastIndexOf('\n', pair.key.range[0]) + 1) + (end < 0 ? '' : text.slice(end + 1))
}

function withRelease(yaml: YamlLibrary, text: string, service: string, version: string): string {
  const document = yaml.parseDocument<ParsedNode>(text)
  if (document.getIn(['releases', service]) === version) return text
  const edit = findEdit(yaml, document, text, service, version)
  const edited = edit && text.slice(0, edit.from) + edit.text + text.slice(edit.to)
  const reprinted = reprint(document, service, version)
  return edited !== undefined && meansTheSame(yaml, edited, reprinted) ? edited : reprinted
}

/** The library's own way: right for every document, but it lays the file out anew. Only for what `findEdit` cannot place. */
function reprint(document: Document.Parsed<ParsedNode>, service: string, version: string): string {
  if (document.has('releases') && document.get('releases') == null) document.delete('releases')
  document.setIn(['releases', service], version)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function meansTheSame(yaml: YamlLibrary, one: string, other: string): boolean {
  const document = yaml.parseDocument(one)
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), yaml.parse(other))
}

/** Undefined where a text edit could be wrong: the top in brackets, or `releases` as an alias or with a tag. */
function findEdit(
  yaml: YamlLibrary,
  document: Document.Parsed<ParsedNode>,
  text: string,
  service: string,
  version: string,
): Edit | undefined {
  const entry = `${printScalarString(service)}: ${printScalarString(version)}`
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const top = document.contents as ParsedNode | null
  if (top === null) return appendTo(text, `releases:${newline}  ${entry}`, newline)
  if (!yaml.isMap<ParsedNode, ParsedNode | null>(top) || top.flow) return undefined
  const releases = pairOf(yaml, top as ParsedMap, 'releases')
  if (releases === undefined) return appendTo(text, `releases:${newline}  ${entry}`, newline)
  if (!yaml.isMap<ParsedNode, ParsedNode | null>(releases.value))
    return afterLine(text, releases.key.range[1], `${newline}  ${entry}`)
  const map = releases.value as ParsedMap
  const known = pairOf(yaml, map, service)
  if (known?.value) return { from: known.value.range[0], to: known.value.range[1], text: printScalarString(version) }
  return map.flow ? insideBrackets(map, entry) : afterLast(text, map, entry, newline)
}

function pairOf(yaml: YamlLibrary, map: ParsedMap, key: string): Pair<ParsedNode, ParsedNode | null> | undefined {
  return map.items.find((pair) => yaml.isScalar(pair.key) && String(pair.key.value) === key)
}

function appendTo(text: string, lines: string, newline: string): Edit {
  const gap = text === '' || text.endsWith('\n') ? '' : newline
  return { from: text.length, to: text.length, text: `${gap}${lines}${newline}` }
}

function insideBrackets(map: ParsedMap, entry: string): Edit {
  const last = map.items.at(-1)
  const at = last === undefined ? map.range[0] + 1 : (last.value ?? last.key).range[1]
  return { from: at, to: at, text: last === undefined ? entry : `, ${entry}` }
}

/** A line of its own below the last entry, indented like the first. */
function afterLast(text: string, map: ParsedMap, entry: string, newline: string): Edit | undefined {
  const [first, last] = [map.items[0], map.items.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const start = first.key.range[0]
  const indentation = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return afterLine(text, (last.value ?? last.key).range[1], `${newline}${indentation}${entry}`)
}

/** Behind the line that holds `offset`, its comment included. */
function afterLine(text: string, offset: number, inserted: string): Edit {
  const rest = /\r?\n|$/.exec(text.slice(offset))
  const at = offset + (rest?.index ?? 0)
  return { from: at, to: at, text: inserted }
}
