// Text -> plain data, through the `yaml` package; and whatever is wrong with the text.
import type { Document } from 'yaml'
import type { Json } from '../lib/json.ts'
import type { Problem } from './lines.ts'
import { syntaxProblem } from './syntax.ts'
import { readValue } from './value.ts'
import type { YamlLibrary } from './yaml-library.ts'

/**
 * What a text says. With a syntax error there is no value. Other problems leave out what they are about, and
 * `incomplete` says that something was left out; a `value` of `undefined` without problems is an empty document.
 */
export type Parsed = { value: Json | undefined; problems: Problem[]; incomplete: boolean }

/** Parses one text as YAML 1.2. Duplicate keys are left to `readValue`, which knows both places. */
export function parseDocument(yaml: YamlLibrary, text: string): Document.Parsed {
  return yaml.parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error', // `silent` would hide that there is a second document
  })
}

/** Parses one text to its value and its problems: the first syntax error, or else every problem of its values. */
export function readDocument(yaml: YamlLibrary, text: string): Parsed {
  const document = parseDocument(yaml, text)
  const problem = syntaxProblem(yaml, document, text)
  if (problem) return { value: undefined, problems: [problem], incomplete: true }
  return readValue(yaml, document, text)
}
