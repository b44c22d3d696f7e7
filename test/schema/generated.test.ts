// What is generated from the platform's schema equals what is committed.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generate } from '../../tools/generate.mjs'
import platform from '../../schema/platform.schema.json' with { type: 'json' }

const generated = await generate(platform)

describe('files generated from schema/platform.schema.json', () => {
  for (const [path, text] of Object.entries(generated)) {
    test(`${path} is current (npm run generate)`, () => {
      // Not toEqual: the difference of two files of this size is nothing that anyone would read.
      expect(readFileSync(path, 'utf8') === text).toBe(true)
    })
  }
})
