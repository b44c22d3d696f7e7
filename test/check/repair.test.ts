import { expect, test } from 'vitest'
import * as repair from '../../src/check/repair.ts'

test.each<[keyof typeof repair, string, string | undefined]>([
  ['repairDuration', '5 min', '5m'],
  ['repairDuration', '2 Hours', '2h'],
  ['repairDuration', '100 millis', '100ms'],
  ['repairDuration', '3 months', undefined],
  ['repairDuration', '5', undefined],
  ['repairPercent', '99.9', '99.9%'],
  ['repairPercent', '70 %', '70%'],
  ['repairPercent', 'most', undefined],
  ['repairSize', '512 MB', '512Mi'],
  ['repairSize', '1.5G', '1.5Gi'],
  ['repairSize', '512', undefined],
  ['repairMoney', '110', '$110'],
  ['repairMoney', '110 USD', '$110'],
  ['repairMoney', '110 €', undefined],
  ['repairRate', '100/min', '100/m'],
  ['repairRate', '100 per minute', '100/m'],
  ['repairRate', '20 rps', '20/s'],
  ['repairRate', '20/y', undefined],
  ['repairSchedule', 'every day', 'daily'],
  ['repairSchedule', '@hourly', 'hourly'],
  ['repairSchedule', 'sometimes', undefined],
  ['repairName', 'My_App', 'my-app'],
  ['repairName', '9lives-', 'lives'],
  ['repairName', '42', undefined],
  ['repairCondition', 'error_rate>5% for 5 min', 'error_rate > 5% for 5m'],
  ['repairCondition', 'latency_p95 => 2x baseline', 'latency_p95 >= 2x baseline'],
  ['repairCondition', 'error_rate > 5% for ever', undefined],
])('%s(%s)', (name, text, want) => {
  expect(repair[name](text)).toBe(want)
})
