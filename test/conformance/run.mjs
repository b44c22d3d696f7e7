// `npm run conformance`: bundles the suite (TypeScript, see main.ts) and runs it. Node 20 can't run
// TypeScript by itself, and nothing must be built by hand first.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const repository = join(here, '..', '..')
// Inside node_modules, so that the bundle finds the packages that it leaves outside itself.
const bundle = join(repository, 'node_modules', '.cache', 'conformance', `suite-${process.pid}.mjs`)

mkdirSync(dirname(bundle), { recursive: true })
await build({
  entryPoints: [join(here, 'main.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const { main } = await import(pathToFileURL(bundle).href)
rmSync(bundle)
process.exitCode = await main(process.argv.slice(2), repository)
