import { header } from './header.mjs'

/**
 * The text of `src/derived/schema-text.ts`: the platform's schema as one string, because only a wrong spec needs it and a
 * string costs nothing to load.
 */
export function printSchemaText(platform) {
  return `${header}export const schemaText = ${JSON.stringify(JSON.stringify(platform))}\n`
}
