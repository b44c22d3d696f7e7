// Writes src/derived/chart-keys/: which values each chart of an add-on takes, by the names of its keys. Part
// of `npm run generate`; it needs the published values of the charts, beside the checkout or where QUOIN_SCHEMAS says (see
// test/conformance/schemas.ts), and leaves everything as it is where they are not at hand.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const repository = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(repository, 'node_modules', '.cache', `chart-keys-${process.pid}.mjs`)

mkdirSync(join(bundle, '..'), { recursive: true })
await build({
  entryPoints: [join(repository, 'test/conformance/chart-keys.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
})
const { writeChartKeys } = await import(pathToFileURL(bundle).href)
rmSync(bundle)
for (const line of writeChartKeys(repository)) console.log(line)
