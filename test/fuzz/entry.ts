// The entry of the bundle: the parent, or with the word `worker` the process that plays cases.
import { fileURLToPath } from 'node:url'
import { main } from './main.ts'
import { serve } from './worker.ts'

if (process.argv[2] === 'worker') serve()
else process.exitCode = await main(process.argv.slice(2), fileURLToPath(import.meta.url))
