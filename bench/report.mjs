// The measurements as tables for people, each target with its verdict.
import { sum } from './measure.mjs'

/**
 * What must be reached. `of` picks the figure from the measurements; undefined where this run did not measure it.
 * @type {{ what: string, limit: number, unit: string, of: (measured: object) => number | undefined }[]}
 */
export const targets = [
  {
    what: 'root platform, fresh process, no state, to `node -e 0`',
    limit: 3.5,
    unit: 'x',
    of: ({ root }) => root.cold / root.node,
  },
  {
    what: 'root platform, nothing changed, to `node -e 0`',
    limit: 1.8,
    unit: 'x',
    of: ({ root }) => root.unchanged / root.node,
  },
  {
    what: '1000 services by 3 environments, no state',
    limit: 6,
    unit: 's',
    of: ({ sizes }) => sizes[1000] && sizes[1000].cold / 1000,
  },
  { what: '… into an empty folder', limit: 6, unit: 's', of: ({ sizes }) => sizes[1000] && sizes[1000].empty / 1000 },
  { what: '… peak memory', limit: 500, unit: 'MB', of: ({ sizes }) => sizes[1000]?.memory },
  {
    what: '… after an edit of one line',
    limit: 0.5,
    unit: 's',
    of: ({ sizes }) => sizes[1000] && sizes[1000].edit / 1000,
  },
  {
    what: 'time per unit at 3000 services, to that at 300',
    limit: 1.2,
    unit: 'x',
    of: ({ sizes }) => sizes[3000] && sizes[3000].perUnit / sizes[300].perUnit,
  },
]

/** Every target with what was measured and whether it is met; targets that this run did not measure are left out. */
export function verdicts(measured) {
  return targets.flatMap(({ what, limit, unit, of }) => {
    const value = of(measured)
    return value === undefined ? [] : [{ what, limit, unit, value, met: value <= limit }]
  })
}

/** The whole report as text. `measured`: `{ root, sizes }` by number of services, as the cases give them. */
export function reportOf(measured) {
  const rows = [
    ['the platform of this repository', measured.root],
    ...Object.entries(measured.sizes).map(([count, size]) => [`${count} services`, size]),
  ]
  return [
    table(
      [
        'wall time (ms)',
        'node -e 0',
        'empty folder',
        'no state',
        'unchanged',
        'one-line edit',
        'files',
        'peak MB',
        'ms per unit',
      ],
      rows.map(timesRow),
    ),
    table(['ratio to node -e 0', 'empty folder', 'no state', 'unchanged', 'one-line edit'], rows.map(ratiosRow)),
    table(
      ['share of each stage, no state', ...rows.map(([name]) => name)],
      stageRows(rows.map(([, row]) => row.stages)),
    ),
    table(
      ['target', 'at most', 'measured', ''],
      verdicts(measured).map(({ what, limit, unit, value, met }) => [
        what,
        `${limit} ${unit}`,
        `${value.toFixed(2)} ${unit}`,
        met ? 'met' : 'NOT MET',
      ]),
    ),
  ].join('\n')
}

function timesRow([name, { node, empty, cold, unchanged, edit, files, memory, perUnit }]) {
  return [
    name,
    ...[node, empty, cold, unchanged, edit].map(round),
    files,
    round(memory),
    perUnit === undefined ? '' : perUnit.toFixed(2),
  ]
}

function ratiosRow([name, { node, empty, cold, unchanged, edit }]) {
  return [name, ...[empty, cold, unchanged, edit].map((time) => (time / node).toFixed(2))]
}

function stageRows(all) {
  const names = [...new Set(all.flatMap((stages) => Object.keys(stages)))]
  return names.map((name) => [name, ...all.map((stages) => share(stages[name] ?? 0, sum(Object.values(stages))))])
}

const round = (number) => String(Math.round(number))
const share = (part, whole) => `${round((100 * part) / whole)} %`

/** Columns as wide as their widest cell; the first is aligned to the left, numbers to the right. */
function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd()
  return `${[line(all[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n')}\n`
}
