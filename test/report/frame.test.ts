import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { formatDiagnostics } from '../../src/report/frame.ts'

const text = [
  'name: shop',
  'services:',
  '  web:',
  '    build: web',
  '    prot: 3000',
  '    routes: [shop.example.com]',
  '',
].join('\n')

function diagnostic(line: number, column: number, length: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const span = { file: 'platform.yaml', line, column, length }
  return { code: 'yaml-syntax', severity: 'error', message: 'something is wrong', span, ...more }
}

function draw(given: Diagnostic[], source = text, tail?: string): string[] {
  return formatDiagnostics(given, () => source, { color: false, tail }).split('\n')
}

/** The line with the underline, and the line above it. */
function underlined(given: Diagnostic, source: string): string[] {
  const lines = draw([given], source)
  const at = lines.findIndex((line) => /^ *\| *\^+$/.test(line))
  return lines.slice(at - 1, at + 1)
}

describe('formatDiagnostics', () => {
  it('gives a warning that comes often one line, below what is drawn', () => {
    const often = [1, 2, 3, 4].map((line) =>
      diagnostic(line, 1, 4, {
        severity: 'warning',
        code: 'floating-image',
        message: `nothing for ${line}`,
        hint: 'wait',
      }),
    )
    const drawn = draw([...often, diagnostic(5, 5, 4)])
    expect(drawn[0]).toBe('error[yaml-syntax] platform.yaml:5:5')
    expect(drawn.filter((line) => line.startsWith('warning'))).toEqual(
      [1, 2, 3, 4].map((line) => `warning[floating-image] platform.yaml:${line}:1: nothing for ${line} (wait)`),
    )
    expect(draw(often.slice(0, 3)).filter((line) => line.includes('^'))).toHaveLength(3)
  })

  it('counts what is not written yet, lists it when asked, and leaves it out beside an error', () => {
    const limits = [1, 2].map((line) => diagnostic(line, 1, 4, { severity: 'warning', code: 'not-yet-supported' }))
    const count = '2 fields of the spec are accepted and not written yet; `quoin synth --verbose` lists them'
    expect(formatDiagnostics(limits, () => text, { color: false })).toBe(`${count}\n`)
    const warning = diagnostic(3, 1, 4, { severity: 'warning', code: 'floating-image' })
    expect(formatDiagnostics([...limits, warning], () => text, { color: false })).toMatch(
      new RegExp(`\\n\\n1 warning\\n\\n${count}\\n$`),
    )
    expect(formatDiagnostics(limits, () => text, { color: false, verbose: true })).toContain('\n2 warnings\n')
    expect(formatDiagnostics([...limits, diagnostic(5, 5, 4)], () => text, { color: false })).toMatch(/\n1 error\n$/)
  })

  it('draws the place, the reason and the fix', () => {
    const given = diagnostic(5, 5, 4, {
      message: 'the service `web` has no field `prot`',
      why: 'a misspelt field would change nothing',
      hint: 'did you mean `port`?',
    })
    expect(draw([given], text, 'nothing was written')).toEqual([
      'error[yaml-syntax] platform.yaml:5:5',
      '  the service `web` has no field `prot`',
      '  3 |   web:',
      '  4 |     build: web',
      '  5 |     prot: 3000',
      '    |     ^^^^',
      '  6 |     routes: [shop.example.com]',
      '  why: a misspelt field would change nothing',
      '  help: did you mean `port`?',
      '',
      '1 error; nothing was written',
      '',
    ])
  })

  it('shows the second place', () => {
    const related = [
      { message: '`name` is first written here', span: { file: 'platform.yaml', line: 1, column: 1, length: 4 } },
    ]
    expect(draw([diagnostic(2, 1, 8, { severity: 'warning', related })])).toEqual([
      'warning[yaml-syntax] platform.yaml:2:1',
      '  something is wrong',
      '  1 | name: shop',
      '  2 | services:',
      '    | ^^^^^^^^',
      '  3 |   web:',
      '  platform.yaml:1:1: `name` is first written here',
      '  1 | name: shop',
      '    | ^^^^',
      '',
      '1 warning',
      '',
    ])
  })

  it('needs no place and no text', () => {
    const message = 'there is no platform.yaml here'
    expect(draw([{ code: 'missing-platform-file', severity: 'error', message, hint: 'one\n  two\nthree' }])).toEqual([
      'error[missing-platform-file]',
      `  ${message}`,
      '  help: one',
      '          two',
      '        three',
      '',
      '1 error',
      '',
    ])
    expect(formatDiagnostics([diagnostic(9, 9, 1)], () => undefined, { color: false })).toContain(
      'platform.yaml:9:9\n  something',
    )
    expect(draw([diagnostic(99, 1, 1)]).slice(0, 3)).toEqual([
      'error[yaml-syntax] platform.yaml:99:1',
      '  something is wrong',
      '',
    ])
  })

  it('sorts by place, tells nothing twice and counts', () => {
    const lines = draw(
      [diagnostic(5, 5, 4), diagnostic(1, 1, 4, { severity: 'warning' }), diagnostic(5, 5, 4), diagnostic(4, 5, 5)],
      text,
      'nothing was written',
    )
    expect(lines.filter((line) => /^(error|warning)/.test(line)).map((line) => line.split(' ')[1])).toEqual([
      'platform.yaml:1:1',
      'platform.yaml:4:5',
      'platform.yaml:5:5',
    ])
    expect(lines.at(-2)).toBe('2 errors, 1 warning; nothing was written')
  })

  it('says nothing about nothing', () => expect(formatDiagnostics([], () => text, { color: true })).toBe(''))

  it('paints only when asked', () => {
    const painted = formatDiagnostics([diagnostic(1, 1, 4)], () => text, { color: true })
    expect(painted).toContain('\x1b[1;31merror[yaml-syntax]\x1b[0m')
    const plain = formatDiagnostics([diagnostic(1, 1, 4)], () => text, { color: false })
    expect(painted.replace(/\x1b\[[0-9;]*m/g, '')).toBe(plain)
  })

  it('leaves no space at the end of a line', () => {
    const drawn = formatDiagnostics([diagnostic(3, 1, 1)], () => 'a:   \n\n b\t\n\n', { color: false, tail: 'x' })
    expect(drawn).not.toMatch(/[ \t]$/m)
  })

  it('passes no control character on to the terminal', () => {
    const drawn = formatDiagnostics([diagnostic(1, 4, 1, { message: 'bad \x1b[2J' })], () => 'a: \x1b[2J\0', {
      color: false,
    })
    expect(drawn).toContain('a: ␛[2J␀')
    expect(drawn).not.toMatch(/[\0-\x09\x0B-\x1F]/)
  })
})

describe('the underline', () => {
  const cases: [name: string, test: { line: string; column: number; length: number; want: string[] }][] = [
    ['stands below plain text', { line: 'a: bad', column: 4, length: 3, want: ['  1 | a: bad', '    |    ^^^'] }],
    [
      'stands behind tabs',
      { line: '\ta:\tbad', column: 5, length: 3, want: ['  1 |     a:    bad', '    |           ^^^'] },
    ],
    [
      'is wide below wide characters',
      { line: '名: 前 x', column: 4, length: 1, want: ['  1 | 名: 前 x', '    |     ^^'] },
    ],
    [
      'stands behind wide characters',
      { line: '🚀: é x', column: 7, length: 1, want: ['  1 | 🚀: é x', '    |       ^'] },
    ],
    ['points behind the end of a line', { line: 'a:', column: 3, length: 1, want: ['  1 | a:', '    |   ^'] }],
    ['ignores line ends of Windows', { line: 'a: b\r', column: 4, length: 1, want: ['  1 | a: b', '    |    ^'] }],
  ]
  it.each(cases)('%s', (_, { line, column, length, want }) => {
    expect(underlined(diagnostic(1, column, length), `${line}\n`)).toEqual(want)
  })

  it('finds its place in a line that is too long', () => {
    const [shown = '', mark = ''] = underlined(diagnostic(1, 501, 3), `${'x'.repeat(500)}bad${'y'.repeat(500)}`)
    expect(shown.length).toBeLessThan(80)
    expect(shown).toMatch(/\| …x+bady+…$/)
    expect(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('bad')
  })

  it('is cut when it is too long itself', () => {
    const [shown = '', mark = ''] = underlined(diagnostic(1, 1, 400), 'x'.repeat(400))
    expect(shown).toMatch(/x…$/)
    expect(mark.length).toBe(shown.length)
  })
})
