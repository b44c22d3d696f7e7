// Which files the spec consists of at this moment, and whether they are others than before.
import { isJsonObject, type Json } from '../../lib/json.ts'
import { folderDisk, type Disk } from '../../read/disk.ts'
import { mountedFiles } from '../../read/mounted.ts'
import { readPlatform, type ReadPlatform } from '../../read/read.ts'
import { foldersOf } from './folders.ts'

export class SpecReader {
  readonly #disk: Disk
  readonly #chunks = new Map<string, Json>()
  #patterns: string[] = []
  #seen = ''

  constructor(folder: string) {
    this.#disk = folderDisk(folder)
  }

  /** The folders in which a change can be one of the spec. While platform.yaml cannot be read, its last patterns count. */
  async folders(): Promise<string[]> {
    const { sources } = await this.#read()
    const include = isJsonObject(sources?.platform.value) ? sources.platform.value.include : undefined
    if (sources !== undefined)
      this.#patterns = [
        ...(Array.isArray(include) ? include.filter((pattern) => typeof pattern === 'string') : []),
        ...mountedFiles(sources).keys(),
      ]
    return foldersOf(this.#patterns, this.#disk)
  }

  /** True the first time, and whenever the spec's files are others than the last time. */
  async isChanged(): Promise<boolean> {
    const { inputs, diagnostics } = await this.#read()
    const before = this.#seen
    this.#seen = JSON.stringify([inputs, diagnostics])
    return this.#seen !== before
  }

  #read(): Promise<ReadPlatform> {
    return readPlatform(this.#disk, this.#chunks)
  }
}
