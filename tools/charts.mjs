// `npm run charts -- <folder of charts>`: records what the add-ons' charts are made of (test/charts/command.ts). A maintainer runs
// it when a version or a value of an add-on changes; the charts are in a folder of the maintainer's, and never committed.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const repository = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(repository, 'node_modules', '.cache', `charts-${process.pid}.mjs`)

mkdirSync(join(bundle, '..'), { recursive: true })
await build({
  entryPoints: [join(repository, 'test/charts/command.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
})
process.chdir(repository)
const { main } = await import(pathToFileURL(bundle).href)
rmSync(bundle)
process.exitCode = await main(process.argv.slice(2))
