import { describe, expect, test } from 'vitest'
import { cronProblem } from '../../src/lib/cron.ts'

describe('sound:', () => {
  test.each([
    '0 3 * * *',
    '*/5 * * * *',
    '0 0-6/2 1,15 * ?',
    '30 4 * jan-mar MON-FRI',
    '0 3 29 2 *',
    '0 3 31 2 1',
    '59 23 31 12 6',
    '0 3 31 2,3 *',
  ])('%s', (text) => expect(cronProblem(text)).toBeUndefined())
})

describe('refused, or never true:', () => {
  test.each([
    ['60 * * * *', '`60` is no minute, which is 0 to 59'],
    ['0 24 * * *', '`24` is no hour, which is 0 to 23'],
    ['0 3 0 * *', '`0` is no day of the month, which is 1 to 31'],
    ['0 3 * 13 *', '`13` is no month, which is 1 to 12'],
    ['0 3 * * 7', '`7` is no day of the week, which is 0 to 6'],
    ['0 3 * * fry', '`fry` is no day of the week, which is 0 to 6'],
    ['0 3 L * *', '`L` is no day of the month, which is 1 to 31'],
    ['? 3 * * *', '`?` is no minute, which is 0 to 59'],
    ['0 9-5 * * *', '`9-5` ends before it begins'],
    ['*/0 * * * *', '`*/0` has no step that is a number from 1 on'],
    ['0 3 30 2 *', 'month 2 has no day 30'],
    ['0 3 31 4,6 *', 'month 4,6 has no day 31'],
  ])('%s', (text, want) => expect(cronProblem(text)).toBe(want))
})
