// The examples show the whole language and every emitter: what none of them uses, nobody has seen work.
import { parse } from 'yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { understand } from '../src/compile.ts'
import { emitters } from '../src/emit/index.ts'
import { unitsOf } from '../src/emit/units.ts'
import { isJsonObject, type Json } from '../src/lib/json.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { readPlatform } from '../src/read/read.ts'
import { fieldsOfLanguage } from './support/schema-fields.ts'
import { platformFiles, platformFolders } from './support/platforms.ts'

const specs = platformFolders.flatMap((folder) =>
  Object.values(platformFiles(folder)).map((text) => parse(text) as Json),
)

describe('every field of the language is set by some example', () => {
  const fields = fieldsOfLanguage().map(({ path }) => path)

  test.each(fields)('%s', (path) => {
    expect(specs.some((spec) => isSet(spec, path.split('.')))).toBe(true)
  })
})

function isSet(value: Json | undefined, [key, ...rest]: string[]): boolean {
  if (value === undefined) return false
  if (key === undefined) return true
  if (Array.isArray(value)) return key === '*' && value.some((item) => isSet(item, rest))
  if (!isJsonObject(value)) return false
  return key === '*' ? Object.values(value).some((member) => isSet(member, rest)) : isSet(value[key], rest)
}

describe('every emitter writes something in some example', () => {
  const written = new Set<string>()

  beforeAll(async () => {
    for (const folder of platformFolders) {
      const { sources } = await readPlatform(memoryDisk(platformFiles(folder)))
      const { resolved } = sources === undefined ? {} : await understand(sources)
      for (const unit of resolved === undefined ? [] : unitsOf(resolved.platform)) {
        if (!written.has(unit.emitter) && (await unit.emit()).length > 0) written.add(unit.emitter)
      }
    }
  })

  test.each(Object.keys(emitters))('%s', (emitter) => {
    expect(written).toContain(emitter)
  })
})
