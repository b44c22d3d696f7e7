// A platform's folder -> all of its sources, and every mistake that shows before anyone asks what the spec means.
import type { Diagnostic, Span } from '../report/diagnostic.ts'
import type { ChunkCache } from './chunked.ts'
import type { Disk } from './disk.ts'
import { checkEnvironments, findEnvironments } from './environments.ts'
import { readFile, type Input } from './file.ts'
import { checkIncluded, findIncludes } from './includes.ts'
import { readMounted } from './mounted.ts'
import type { Source, Sources } from './source.ts'

/**
 * What was read. `sources` is there whenever `platform.yaml` could be read at all, even with mistakes in it or in other
 * files: see `Source.incomplete`. `inputs` are all files whose bytes were read, sorted.
 */
export type ReadPlatform = { sources?: Sources; diagnostics: Diagnostic[]; inputs: Input[] }

/** Reads platform.yaml, what it includes, and the overlays of its environments, and tells the mistakes of all of them. */
export async function readPlatform(disk: Disk, cache?: ChunkCache): Promise<ReadPlatform> {
  if (disk.list('').every((name) => name !== 'platform.yaml'))
    return { diagnostics: [missingPlatform(disk)], inputs: [] }
  const files = new Files(disk, cache)
  const platform = await files.read('platform.yaml')
  const includes = platform ? await readIncludes(platform, files) : []
  const environments = await readEnvironments(files)
  if (!platform) return files.result()
  const sources = { platform, includes, environments }
  files.diagnostics.push(...includes.flatMap(checkIncluded), ...checkEnvironments(sources))
  return { sources: { ...sources, files: files.readMounted(sources) }, ...files.result() }
}

async function readIncludes(platform: Source, files: Files): Promise<Source[]> {
  const found = findIncludes(platform, files.disk)
  files.diagnostics.push(...found.diagnostics)
  const sources: Source[] = []
  for (const { file, asked } of found.files) {
    const source = await files.read(file, { asked })
    if (source) sources.push(source)
  }
  return sources
}

async function readEnvironments(files: Files): Promise<Record<string, Source>> {
  const found = findEnvironments(files.disk)
  files.diagnostics.push(...found.diagnostics)
  const sources: Record<string, Source> = {}
  for (const name of found.names) {
    const source = await files.read(`environments/${name}.yaml`, { mayBeEmpty: true })
    if (source) sources[name] = source
  }
  return sources
}

/** Reads files one after the other and collects what comes with them. */
class Files {
  readonly diagnostics: Diagnostic[] = []
  private readonly inputs: Input[] = []
  readonly disk: Disk
  private readonly cache: ChunkCache | undefined

  constructor(disk: Disk, cache: ChunkCache | undefined) {
    this.disk = disk
    this.cache = cache
  }

  async read(file: string, options: { asked?: Span; mayBeEmpty?: boolean } = {}): Promise<Source | undefined> {
    const { source, diagnostics, input } = await readFile(file, this.disk, { ...options, cache: this.cache })
    this.diagnostics.push(...diagnostics)
    if (input) this.inputs.push(input)
    return source
  }

  /** Texts by path. */
  readMounted(sources: Sources): Record<string, string> {
    const { texts, inputs, diagnostics } = readMounted(sources, this.disk)
    this.diagnostics.push(...diagnostics)
    this.inputs.push(...inputs)
    return texts
  }

  result(): { diagnostics: Diagnostic[]; inputs: Input[] } {
    return { diagnostics: this.diagnostics, inputs: this.inputs.sort((a, b) => (a.file < b.file ? -1 : 1)) }
  }
}

function missingPlatform(disk: Disk): Diagnostic {
  const other = ['platform.yml', 'Platform.yaml', 'platform.json'].find((file) => disk.list('').includes(file))
  if (other !== undefined) {
    return {
      code: 'file-name',
      severity: 'error',
      message: `the platform is described in \`${other}\``,
      why: 'only `platform.yaml` is read, so that everyone and every tool finds it',
      hint: `rename \`${other}\` to \`platform.yaml\``,
      span: { file: other, line: 1, column: 1, length: 1 },
    }
  }
  return {
    code: 'missing-platform-file',
    severity: 'error',
    message: `there is no \`platform.yaml\` in ${disk.name ?? 'this folder'}`,
    why: 'it is the file that describes the platform',
    hint: 'run `quoin init` to write one, or name another folder with `-C <folder>`',
  }
}
