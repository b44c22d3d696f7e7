// Compiles the schemas to plain JavaScript ahead of time: nothing compiles at run time (4 ms instead of 150).
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { branchKeywords, rewriteBranches } from './branches.mjs'
import { header } from './header.mjs'
import { mapChildren } from './schema.mjs'

/** Names that the validator exports, and the definition that each checks. */
const roots = {
  validatePlatform: 'platformFile',
  validateEnvironment: 'environmentFile',
  validateInclude: 'includeFile',
}

/**
 * Every violation at once; no messages, because ours are better; one function per definition instead of a copy at
 * each place, which keeps the code small. `Ajv` without its 2020 vocabulary knows every keyword that we use.
 */
const options = {
  allErrors: true,
  messages: false,
  inlineRefs: false,
  strict: true,
  allowUnionTypes: true,
  code: { source: true, esm: true, lines: true },
}

/** The text of `src/derived/validator.js`. The three schemas share the code of the definitions that they share. */
export function printValidator({ platform, environment, include }) {
  const defs = { ...include.$defs, ...environment.$defs, ...platform.$defs }
  const files = { platformFile: rootOf(platform), environmentFile: rootOf(environment), includeFile: rootOf(include) }
  const all = Object.entries({ ...defs, ...files })
  const $defs = Object.fromEntries(all.map(([name, node]) => [name, rewriteBranches(withoutNotes(node), defs)]))
  const ajv = new Ajv({ ...options, keywords: branchKeywords, schemas: [{ $id: 'quoin', $defs }] })
  const exported = Object.fromEntries(Object.entries(roots).map(([name, def]) => [name, `quoin#/$defs/${def}`]))
  return header + importsInsteadOfRequires(standalone.default(ajv, exported))
}

/** The text of `src/derived/validator.d.ts`. */
export function printValidatorTypes() {
  const functions = Object.keys(roots).map((name) => `export declare const ${name}: Validator\n`)
  return `${header}import type { ErrorObject } from 'ajv'

/** Answers whether the value fits the schema; \`errors\` then holds every violation of the last call, or null. */
export type Validator = { (value: unknown): boolean; errors?: ErrorObject[] | null }

${functions.join('')}`
}

function rootOf({ $schema: _dialect, $id: _id, $comment: _comment, title: _title, $defs: _defs, ...root }) {
  return root
}

/** Annotations mean nothing to the validator, and ajv's strict mode knows none of ours. */
function withoutNotes(node) {
  const kept = Object.entries(node).filter(
    ([key]) => !['description', 'examples', 'default'].includes(key) && !key.startsWith('x-'),
  )
  return mapChildren(Object.fromEntries(kept), withoutNotes)
}

/**
 * ajv prints `require` for its two small run-time helpers even in ES modules. Loaders differ in whether a default
 * import of CommonJS is the function or the object around it.
 */
function importsInsteadOfRequires(code) {
  return code.replace(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    'import $1_module from "$2.js"; const $1 = $1_module.default ?? $1_module;',
  )
}
