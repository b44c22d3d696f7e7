// The licences of the packages that the bundles contain: whoever gets the bundles gets them too, as most licences ask.
import fs from 'node:fs'
import path from 'node:path'

/**
 * One text with the name, version and licence of each package among the inputs of esbuild's metafiles, sorted by name.
 * Throws when a package names no licence at all.
 * @param {string} folder the package's root
 * @param {Iterable<string>} inputs paths of bundled files, relative to it
 */
export function licensesOf(folder, inputs) {
  const packages = [...new Set([...inputs].map(packageOf).filter((name) => name !== undefined))].sort()
  return packages.map((name) => licenseOf(path.join(folder, name))).join('\n')
}

/**
 * The folder of the package that a file belongs to, also of one that another package brings along. `kind:` is the
 * namespace of the classes whose schemas lazy-schemas.mjs packs.
 */
function packageOf(file) {
  const folder = file.replace(/^kind:/, 'node_modules/')
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(folder)?.[0]
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined && license === undefined) throw new Error(`${name} names no licence`)
  const text = file === undefined ? '' : fs.readFileSync(path.join(folder, file), 'utf8').trim() + '\n'
  return `${name} ${version} (${license ?? 'see below'})\n${text}`
}
