// Text of the spec is data: it never becomes code in a script, a workflow, a template or a page.
import { readFileSync } from 'node:fs'
import { parse, parseAllDocuments } from 'yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { cell, code, codeBlock, link, prose } from '../src/emit/readme/markdown.ts'
import { shellWord } from '../src/lib/shell.ts'
import type { JsonObject } from '../src/lib/json.ts'
import { candidates, markerName } from './injection/markers.ts'
import { plantEverywhere, type Planted } from './injection/plant.ts'
import { scriptsIn, textsIn } from './injection/scripts.ts'
import { literalText } from './injection/shell.ts'
import { merged } from './resolve/every-field/merge.ts'

/** Fields that hold a script: whoever writes them writes code, which runs where the documentation of the field says. */
const scripts = [
  'services.*.command',
  'services.*.init',
  'services.*.health.command',
  'services.*.migrate',
  'services.*.migrate.run',
  'services.*.migrate.validate',
  'services.*.migrate.verify',
  'services.*.migrate.contract',
  'services.*.migrate.rollback',
  'services.*.ci.install',
  'services.*.ci.lint',
  'services.*.ci.format',
  'services.*.ci.typecheck',
  'services.*.ci.test',
  'services.*.ci.build',
  'services.*.ci.steps',
  'environments.*.seed',
]

let planted: Planted[] = []

beforeAll(async () => {
  const sample = parse(readFileSync('test/resolve/every-field/platform.yaml', 'utf8')) as JsonObject
  const more = parseAllDocuments(readFileSync('test/injection/platforms.yaml', 'utf8'))
  planted = await plantEverywhere(sample)
  for (const overlay of more.map((document) => document.toJS() as JsonObject))
    planted.push(...(await plantEverywhere(merged(sample, overlay), overlay)))
  planted = planted.filter(({ files }) => files.length > 0)
}, 600_000)

test('markers reach most texts of the language', () => {
  const fields = new Set(planted.map(({ field }) => field))
  expect(fields.size).toBeGreaterThan(60)
  for (const field of ['databases.*.importFrom.path', 'databases.*.importFrom.url', 'team.lead', ...scripts])
    expect(fields).toContain(field)
})

describe('a script', () => {
  test('holds text of the spec only as a word that the shell takes literally', () => {
    const acting = planted.flatMap(({ field, files }) =>
      scripts.includes(field)
        ? []
        : files.flatMap(({ path, documents }) =>
            scriptsIn(documents)
              .filter(actsOnMarker)
              .map((script) => `${field} -> ${path}: ${script}`),
          ),
    )
    expect(acting).toEqual([])
  })

  test('is read as a shell reads it', () => {
    const marker = String(candidates[0])
    for (const safe of [`echo ${shellWord(marker)}`, `a=1; curl ${shellWord(`https://x/${marker}`)} | cat`])
      expect([safe, actsOnMarker(safe)]).toEqual([safe, false])
    for (const unsafe of [`echo ${marker}`, `echo "${marker}"`, `echo '${marker}'`, `echo "$(x '${marker}')"`])
      expect([unsafe, actsOnMarker(unsafe)]).toEqual([unsafe, true])
  })
})

describe('a page', () => {
  test('shows text of the spec, and nothing of it becomes HTML, a link, a row or a heading', () => {
    const acting = planted.flatMap(({ field, files }) =>
      files
        .filter(({ path }) => path.endsWith('.md'))
        .flatMap(({ path, documents }) =>
          textsIn(documents)
            .flatMap(actingLines)
            .map((line) => `${field} -> ${path}: ${line}`),
        ),
    )
    expect([...new Set(acting)]).toEqual([])
  })

  test('is read as Markdown is read', () => {
    const marker = String(candidates[0])
    for (const safe of [
      code(marker),
      prose(marker),
      link(marker, marker),
      codeBlock('sh', [marker]),
      `| ${cell(code(marker))} |`,
    ])
      expect([safe, actingLines(safe)]).toEqual([safe, []])
    for (const unsafe of [marker, `\`${marker}\``, `| ${code(marker)} |`, `# ${marker}`])
      expect([unsafe, actingLines(unsafe).length > 0]).toEqual([unsafe, true])
  })
})

/** Lines in which a marker acts: its tag outside of code, a bar that ends a cell, and what follows its line feed. */
function actingLines(page: string): string[] {
  const outside = page.replace(/^( *)(`{3,})[^]*?\n\1\2$/gm, '')
  return outside.split('\n').filter((line) => {
    const words = line.replace(/(?<!\\)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'code')
    const isRow = line.startsWith('| ')
    return words.includes('<img') || (isRow && /Zq7.*(?<!\\)\|<?(img|&lt)/.test(line)) || /^\s*Zq8/.test(line)
  })
}

/** True where a marker does not come back whole as literal text. */
function actsOnMarker(script: string): boolean {
  const count = (text: string, part: string): number => text.split(part).length - 1
  const literal = literalText(script)
  return count(script, markerName) !== count(literal, markerName) || count(literal, 'Zq8') !== count(script, 'Zq8')
}
