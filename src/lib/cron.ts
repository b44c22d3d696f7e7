// What can be wrong with a cron expression that has five fields, as its readers in a cluster see it: the controller of
// CronJobs, KEDA and the operators of databases use one parser. @see https://pkg.go.dev/github.com/robfig/cron/v3

type Field = { noun: string; from: number; to: number; names: string[] }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const fields: Field[] = [
  { noun: 'minute', from: 0, to: 59, names: [] },
  { noun: 'hour', from: 0, to: 23, names: [] },
  { noun: 'day of the month', from: 1, to: 31, names: [] },
  { noun: 'month', from: 1, to: 12, names: ['', ...months] },
  // Sunday is 0 alone: the 7 that some know is refused.
  { noun: 'day of the week', from: 0, to: 6, names: weekdays },
]

/** Days of each month in the year that has most. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Says why an expression of five fields never comes true, or is refused; undefined when it is sound. */
export function cronProblem(expression: string): string | undefined {
  const texts = expression.split(' ')
  for (const [index, field] of fields.entries()) {
    for (const item of (texts[index] ?? '').split(',')) {
      const problem = itemProblem(item, field)
      if (problem !== undefined) return problem
    }
  }
  return dateProblem(texts)
}

function itemProblem(item: string, { noun, from, to, names }: Field): string | undefined {
  const [range = '', step] = item.split('/')
  if (step !== undefined && !/^[1-9][0-9]*$/.test(step)) return `\`${item}\` has no step that is a number from 1 on`
  if (range === '*' || (range === '?' && noun.startsWith('day'))) return undefined
  const ends = range.split('-').map((end) => numberOf(end, names))
  if (ends.length > 2 || ends.some((end) => end === undefined || end < from || end > to))
    return `\`${item}\` is no ${noun}, which is ${from} to ${to}`
  return ends[0]! > ends.at(-1)! ? `\`${item}\` ends before it begins` : undefined
}

function numberOf(text: string, names: string[]): number | undefined {
  if (/^[0-9]{1,2}$/.test(text)) return Number(text)
  const index = text === '' ? -1 : names.indexOf(text.toLowerCase())
  return index === -1 ? undefined : index
}

/** A day that no month in question has. A day of the week beside it would be enough by itself. */
function dateProblem([, , days = '', month = '', weekday = '']: string[]): string | undefined {
  if (!/^[0-9,]+$/.test(days) || !/^[0-9,]+$/.test(month) || weekday !== '*') return undefined
  const first = Math.min(...days.split(',').map(Number))
  const room = Math.max(...month.split(',').map((number) => longest[Number(number) - 1]!))
  return first > room ? `month ${month} has no day ${first}` : undefined
}
