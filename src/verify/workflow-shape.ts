// Takes out of a workflow the names that it is about. Workflows of services that are checked and built alike differ in
// nothing else, and linting one takes as long as emitting the files of ten services.
import path from 'node:path/posix'
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import type { OutputFile } from '../model/output.ts'

/** A name that means nothing to YAML, to expressions or to the linter: any other such name behaves alike. */
const harmless = /^[a-z][a-z0-9-]*$/

/**
 * The text with a number for each name: the one that the file bears (`web` in `web-ci.yml`), that of its repository, and
 * those of the services that it builds or promotes. Texts of one shape have their names in exactly the same places and
 * are otherwise equal, so what is wrong with one is wrong with the other. A name that is also a word of the workflow (a
 * service called `lint`) makes a shape of its own.
 */
export function withoutNames(text: string, file: OutputFile): string {
  const names = [...new Set([...pathNames(file.path), ...file.documents.flatMap(serviceNames)])].filter((name) => harmless.test(name))
  if (names.length === 0) return text
  const numbers = new Map(names.map((name, index) => [name, index]))
  const longestFirst = [...names].sort((one, other) => other.length - one.length)
  // No generated text holds the character around the numbers.
  return text.replace(new RegExp(longestFirst.join('|'), 'g'), (name) => `\u0000${numbers.get(name)}\u0000`)
}

/** From `github/<owner>/<repository>/.github/workflows/<name>-ci.yml`. */
function pathNames(file: string): string[] {
  const [, , repository = ''] = file.split('/')
  return [path.basename(file).replace(/(-ci)?\.ya?ml$/, ''), repository]
}

/** Services are the outputs of the job that finds out what changed, and the choices of a form. */
function serviceNames(workflow: Json): string[] {
  const outputs = membersOf(memberOf(workflow, 'jobs')).flatMap((job) => Object.keys(memberOf(job, 'outputs')))
  const inputs = membersOf(memberOf(memberOf(memberOf(workflow, 'on'), 'workflow_dispatch'), 'inputs'))
  return [...outputs, ...inputs.flatMap((input) => membersOf(memberOf(input, 'options'))).map(String)]
}

/** The map or the list under a key; an empty map where there is none. */
function memberOf(value: Json | undefined, key: string): JsonObject | Json[] {
  const member = isJsonObject(value) ? value[key] : undefined
  return Array.isArray(member) || isJsonObject(member) ? member : {}
}

function membersOf(collection: JsonObject | Json[]): (Json | undefined)[] {
  return Object.values(collection)
}
