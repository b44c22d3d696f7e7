import { expect, test } from 'vitest'
import { printJson } from '../../src/write/json.ts'

test('two spaces, one newline at the end, undefined members left out', () => {
  expect(printJson({ b: 1, a: [undefined as never, 'x'], c: undefined })).toBe(
    '{\n  "b": 1,\n  "a": [\n    null,\n    "x"\n  ]\n}\n',
  )
})
