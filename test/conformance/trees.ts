// Finds the trees to judge (the repository itself and every example) and reads their files, each once.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { Json } from '../../src/lib/json.ts'
import type { Document } from './check.ts'

/** One platform: `root` is absolute; `files` are relative to it, with `/`, sorted: all of `generated/` and `.github/`. */
export type Tree = { name: string; root: string; files: string[] }

/** The platform of the repository and the platforms of `examples/`, those that have a `generated/` folder. */
export function findTrees(repository: string): Tree[] {
  const examples = existsSync(join(repository, 'examples')) ? readdirSync(join(repository, 'examples')).sort() : []
  const candidates = [
    { name: '.', root: repository },
    ...examples.map((name) => ({ name: `examples/${name}`, root: join(repository, 'examples', name) })),
  ]
  return candidates
    .filter(({ root }) => existsSync(join(root, 'generated')))
    .map(({ name, root }) => readTree(name, root))
}

/** Lists the files of one platform. */
export function readTree(name: string, root: string): Tree {
  const files = ['generated', '.github'].flatMap((folder) => listFiles(root, folder))
  return { name, root, files: files.sort() }
}

/** The files of a tree whose path matches. */
export function filesLike(tree: Tree, pattern: RegExp): string[] {
  return tree.files.filter((file) => pattern.test(file))
}

/** The text of a file of a tree. */
export function readText(tree: Tree, file: string): string {
  return readFileSync(join(tree.root, file), 'utf8')
}

const parsed = new Map<string, { documents: Document[]; errors: string[] }>()

/**
 * The documents of a YAML or JSON file, read as YAML 1.2; empty documents are left out. A file with syntax errors gives
 * its errors and no documents: the check `yaml` reports them, every other check passes over the file.
 */
export function readDocuments(tree: Tree, file: string): { documents: Document[]; errors: string[] } {
  const key = join(tree.root, file)
  const known = parsed.get(key)
  if (known !== undefined) return known
  const sources = [...parseAllDocuments(readText(tree, file))]
  const errors = sources.flatMap((source) => source.errors.map((error) => error.message))
  const values = errors.length > 0 ? [] : sources.map((source) => source.toJS() as Json)
  const documents = values.map((value, index) => ({ file, index, value })).filter(({ value }) => value !== null)
  const answer = { documents, errors }
  parsed.set(key, answer)
  return answer
}

/** All documents of the files whose path matches. */
export function documentsLike(tree: Tree, pattern: RegExp): Document[] {
  return filesLike(tree, pattern).flatMap((file) => readDocuments(tree, file).documents)
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFiles(root, path) : [path]
  })
}
