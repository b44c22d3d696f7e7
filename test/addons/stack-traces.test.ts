// Which lines start a log entry, per language.
import { describe, expect, test } from 'vitest'
import { firstLines } from '../../src/addons/observability/logs/stack-traces.ts'

/** Lines of one entry each; lines of an array belong together. */
const entries: Record<string, string[][]> = {
  python: [
    ['[2026-01-02 03:04:05,678: INFO/MainProcess] Task received'],
    ['{"level": "error", "msg": "no"}'],
    ['INFO:     127.0.0.1 - "GET / HTTP/1.1" 200'],
    [
      'Traceback (most recent call last):',
      '  File "/app/main.py", line 3, in <module>',
      '    main()',
      '',
      'ValueError: bad value',
    ],
    ['2026-01-02 03:04:05 WARNING slow'],
  ],
  node: [
    ['Server listening on 3000'],
    [
      'TypeError: x is undefined',
      '    at main (/app/index.js:3:5)',
      '    at node:internal/main {',
      "  code: 'ERR'",
      '}',
    ],
    ['{"level":30}'],
  ],
  java: [
    ['2026-01-02 INFO ready'],
    [
      'java.lang.IllegalStateException: no',
      '\tat com.acme.Main.run(Main.java:3)',
      'Caused by: java.io.IOException: disk',
      '\t... 3 more',
    ],
    ['Connected'],
    ['Cart is empty'],
  ],
  ruby: [['I, [2026-01-02] INFO -- : ready'], ["app.rb:3:in `foo': no (RuntimeError)", "\tfrom app.rb:7:in `<main>'"]],
  php: [
    ['[02-Jan-2026] ready'],
    [
      'PHP Fatal error:  Uncaught Exception: no in /app/a.php:3',
      'Stack trace:',
      '#0 {main}',
      '  thrown in /app/a.php on line 3',
    ],
    ['Starting'],
  ],
  go: [
    ['2026/01/02 03:04:05 listening'],
    ['{"level":"info","msg":"f(x) is done"}'],
    ['level=info msg=ready'],
    [
      'panic: no',
      '',
      'goroutine 1 [running]:',
      'main.main()',
      '\t/app/main.go:3 +0x1d',
      'created by main.start in goroutine 1',
    ],
    ['got a request'],
    ['cart created'],
  ],
}

describe.each(Object.entries(entries))('%s', (language, groups) => {
  const first = new RegExp(firstLines[language as 'python'] ?? expect.fail('there is no expression'))

  test.each(groups.map((lines) => [lines]))('%j is one entry', ([start = '', ...others]) => {
    expect(first.test(start)).toBe(true)
    expect(others.filter((line) => first.test(line))).toEqual([])
  })

  test('is understood by RE2', () => {
    expect(first.source).not.toMatch(/\(\?[=!<]|\\[1-9]/)
  })
})
