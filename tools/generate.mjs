// Writes everything that follows from schema/platform.schema.json (the schemas of environment and include files, the
// TypeScript types and the compiled validator), and from the scripts that containers run. Run by `npm run generate`; a test keeps the results current.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deriveEnvironmentSchema, deriveIncludeSchema } from './language/derive.mjs'
import { printKeyOrder } from './language/key-order.mjs'
import { printScripts, readScripts } from './language/scripts.mjs'
import { printTypes } from './language/types.mjs'
import { printSchemaText } from './language/schema-text.mjs'
import { printValidator, printValidatorTypes } from './language/validator.mjs'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Everything that follows from the platform's schema: text by path, relative to the repository. */
export async function generate(platform) {
  const environment = deriveEnvironmentSchema(platform)
  const include = deriveIncludeSchema(platform)
  const schemas = { platform, environment, include }
  return {
    'schema/environment.schema.json': printJson(environment),
    'schema/include.schema.json': printJson(include),
    'src/derived/spec.ts': await printTypes(schemas),
    'src/derived/schema-text.ts': printSchemaText(platform),
    'src/derived/key-order.ts': printKeyOrder(platform),
    'src/derived/validator.js': printValidator(schemas),
    'src/derived/validator.d.ts': printValidatorTypes(),
    'src/derived/container-scripts.ts': printScripts(
      readScripts(folder + 'src/emit/kubernetes/backing/backup/scripts/'),
    ),
  }
}

function printJson(value) {
  return JSON.stringify(value, null, 2) + '\n'
}

async function main() {
  const platform = JSON.parse(readFileSync(folder + 'schema/platform.schema.json', 'utf8'))
  for (const [path, text] of Object.entries(await generate(platform))) writeFileSync(folder + path, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
