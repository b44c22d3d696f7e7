// Takes the demands on Node out of package-lock.json that packages of the build make without need, so that `npm ci` says
// nothing on a Node that works. Part of `npm run lock`, which resolves the lock again after package.json has changed.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)

/**
 * They declare Node 22, ship plain CommonJS and schemas, and are used at build time only; CI runs the whole check on
 * Node 20. @see https://github.com/tommy351/kubernetes-models-ts/blob/master/package.json
 */
const relaxed = /(^|\/)node_modules\/(@kubernetes-models\/[^/]+|kubernetes-models)$/

const lock = JSON.parse(readFileSync(file, 'utf8'))
for (const [path, entry] of Object.entries(lock.packages)) if (relaxed.test(path)) delete entry.engines
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n')
