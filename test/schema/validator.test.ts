// The compiled validator chooses branches by type, which the published schemas do not: both must mean the same.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import environment from '../../schema/environment.schema.json' with { type: 'json' }
import platform from '../../schema/platform.schema.json' with { type: 'json' }
import { validateEnvironment, validatePlatform } from '../../src/derived/validator.js'
import { isJsonObject, type Json } from '../../src/lib/json.ts'
import { specFiles } from './spec-files.ts'

/** Every kind of value; each field of every example is replaced by each of them. */
const probes: Json[] = [null, false, true, 0, 1.5, 70000, '', 'x', '5m', 'a b', [], ['x'], {}, { x: 1 }]

const ajv = new Ajv2020({ strict: false })
const published = { platform: ajv.compile(platform), environment: ajv.compile(environment) }
const compiled = { platform: validatePlatform, environment: validateEnvironment }

function* variantsOf(value: Json): Generator<Json> {
  yield* probes
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      for (const variant of variantsOf(item)) yield value.with(index, variant)
  else if (isJsonObject(value))
    for (const [key, item] of Object.entries(value))
      for (const variant of variantsOf(item ?? null)) yield { ...value, [key]: variant }
}

test.each(specFiles())('$file with every value changed', ({ file, kind }) => {
  for (const variant of variantsOf(parse(readFileSync(file, 'utf8')) as Json)) {
    if (compiled[kind](variant) !== published[kind](variant))
      expect.fail(`they differ about ${JSON.stringify(variant)}`)
  }
})
