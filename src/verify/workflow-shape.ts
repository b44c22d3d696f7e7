// Takes out of a workflow the name that its file bears. The workflows of services that are checked alike differ in
// nothing else, and linting one takes as long as emitting the files of ten services.
import path from 'node:path/posix'

/** A name that means nothing to YAML, to expressions or to the linter: any other such name behaves alike. */
const harmless = /^[a-z][a-z0-9-]*$/

/** What stands in the shape for the name; no generated text holds this character. */
const placeholder = '\u0000'

/**
 * The text with the file's own name gone: `web` where the file is `web-ci.yml`. Texts of one shape have the two names in
 * exactly the same places and are otherwise equal, so what is wrong with one is wrong with the other. A name that is also
 * a word of the workflow (a service called `lint`) makes a shape of its own.
 */
export function withoutName(text: string, file: string): string {
  const name = path.basename(file).replace(/(-ci)?\.ya?ml$/, '')
  return harmless.test(name) ? text.replaceAll(name, placeholder) : text
}
