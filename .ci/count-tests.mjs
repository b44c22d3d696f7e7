// Reads vitest's JSON report and prints `N passed, N failed`. A file that could not be loaded has no tests, and counts as
// one failure; without a report, that is the failure.
import { existsSync, readFileSync } from 'node:fs'

const report = process.argv[2]
if (report === undefined || !existsSync(report)) {
  console.log('0 passed, 1 failed (vitest wrote no report)')
} else {
  const { numPassedTests, numFailedTests, numPendingTests, success, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const counted = numFailedTests + unloaded.length
  const failed = success || counted > 0 ? counted : 1
  console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`)
}
