// The shell scripts that containers run, as one module: a bundle has no folder to read them from.
import { readdirSync, readFileSync } from 'node:fs'

/** By name; `folder` ends in a slash. */
export function readScripts(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sh'))
    .sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]))
}

export function printScripts(scripts) {
  const lines = Object.entries(scripts).map(([name, text]) => `  '${name}': ${JSON.stringify(text)},`)
  return [
    '// Generated from the files of scripts/ by `npm run generate`; edit those instead.',
    'export const scripts = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
}
