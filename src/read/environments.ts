// The folder `environments/`: which of its files are overlays, which are not, and whether each has its environment.
import { isJsonObject } from '../lib/json.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { didYouMean } from '../report/suggest.ts'
import type { Disk } from './disk.ts'
import { firstLine, unlessRefused } from './file.ts'
import type { Source, Sources } from './source.ts'

const folder = 'environments'
const nameOfEnvironment = /^[a-z][a-z0-9-]*$/

/** The names of the environments that have a file, sorted; and what else lies in the folder that should not. */
export function findEnvironments(disk: Disk): { names: string[]; diagnostics: Diagnostic[] } {
  const names: string[] = []
  const diagnostics: Diagnostic[] = []
  const listed = unlessRefused(folder, firstLine(folder), () => disk.list(folder))
  if (!Array.isArray(listed)) return { names, diagnostics: [listed] }
  for (const name of listed.filter((name) => !name.startsWith('.'))) {
    const file = `${folder}/${name}`
    const stem = name.replace(/\.yaml$/, '')
    if (disk.stat(file)?.kind === 'folder') diagnostics.push(subfolder(file))
    else if (stem === name) diagnostics.push(wrongEnding(file))
    else if (!nameOfEnvironment.test(stem)) diagnostics.push(wrongName(file, stem))
    else names.push(stem)
  }
  return { names, diagnostics }
}

/**
 * Finds overlays for environments that are not declared. With mistakes in the YAML of the files that declare them,
 * nobody can know, and nothing is said.
 */
export function checkEnvironments({ platform, includes, environments }: Sources): Diagnostic[] {
  const declaring = [platform, ...includes]
  if (declaring.some((source) => source.incomplete)) return []
  const declared = declaring.flatMap(declaredIn)
  return Object.entries(environments)
    .filter(([name]) => !declared.includes(name))
    .map(([name, source]) => unknownEnvironment(name, source, declared))
}

function declaredIn({ value }: Source): string[] {
  const declared = isJsonObject(value) ? value.environments : undefined
  return isJsonObject(declared) ? Object.keys(declared) : []
}

function unknownEnvironment(name: string, source: Source, declared: string[]): Diagnostic {
  return {
    code: 'unknown-environment',
    severity: 'error',
    message: `\`${source.file}\` changes the environment \`${name}\`, which \`environments:\` does not declare`,
    why: 'nothing of what the file says would have an effect',
    hint: didYouMean(name, declared, 'environments') ?? `declare it in \`platform.yaml\`:\nenvironments:\n  ${name}:`,
    span: source.spanOf([]),
  }
}

function subfolder(file: string): Diagnostic {
  return {
    code: 'file-name',
    severity: 'error',
    message: `\`${file}\` is a folder`,
    why: 'each environment has one file directly in `environments/`, and what lies deeper would be ignored',
    hint: `move its content to \`${file}.yaml\``,
    span: firstLine(file),
  }
}

/** Another ending of YAML or JSON was surely meant as an overlay; anything else, such as notes, only may have been. */
function wrongEnding(file: string): Diagnostic {
  const meant = /\.(?:ya?ml|json)$/i.test(file)
  const stem = file.replace(/\.[^./]*$/, '')
  return {
    code: 'file-name',
    severity: meant ? 'error' : 'warning',
    message: `\`${file}\` is not read, because its name does not end in \`.yaml\``,
    why: 'what it says has no effect',
    hint: meant
      ? `rename it to \`${stem}.yaml\``
      : 'move it out of `environments/`, or rename it when it is meant to be read',
    span: firstLine(file),
  }
}

function wrongName(file: string, stem: string): Diagnostic {
  const better = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return {
    code: 'file-name',
    severity: 'error',
    message: `\`${stem}\` in \`${file}\` cannot be the name of an environment`,
    why: 'the name becomes part of namespaces, folders and host names',
    hint: `use lower-case letters, digits and dashes${better === '' ? '' : `: \`${folder}/${better}.yaml\``}`,
    span: firstLine(file),
  }
}
