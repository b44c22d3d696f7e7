// `npm run fuzz`: bundles the fuzzer (TypeScript, see main.ts) and runs it; Node 20 can't run TypeScript by itself.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const repository = join(here, '..', '..')
// Inside node_modules, so that the bundle finds the packages that it leaves outside itself.
const bundle = join(repository, 'node_modules', '.cache', 'fuzz', `suite-${process.pid}.mjs`)

mkdirSync(dirname(bundle), { recursive: true })
await build({
  entryPoints: [join(here, 'entry.ts')],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: repository,
})
rmSync(bundle)
process.exitCode = status ?? 1
