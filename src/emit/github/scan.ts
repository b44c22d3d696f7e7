// Trivy, over an image or over the code. Findings of public repositories go to code scanning, which is free there.
import type { JsonObject } from '../../lib/json.ts'
import { trivySeverities, type FailOn } from '../../model/delivery/checks.ts'
import { action, type Permissions, type Step } from './workflow.ts'

/** What a job with `trivySteps` needs beyond the code. */
export function scanPermissions(publicRepository: boolean): Permissions {
  return publicRepository ? { 'security-events': 'write' } : {}
}

/** The scan of `target` (trivy-action's own parameters), and the upload of what it found. */
export function trivySteps(target: JsonObject, category: string, failOn: FailOn, publicRepository: boolean): Step[] {
  // Findings without a fix stop nobody.
  const gate = { 'ignore-unfixed': true, severity: trivySeverities[failOn], 'exit-code': '1' }
  const report = publicRepository
    ? { format: 'sarif', output: 'trivy.sarif', 'limit-severities-for-sarif': true }
    : { format: 'table' }
  const scan = action('aquasecurity/trivy-action', { ...target, ...gate, ...report }, { name: 'Scan with Trivy' })
  if (!publicRepository) return [scan]
  const upload = action(
    'github/codeql-action/upload-sarif',
    { sarif_file: 'trivy.sarif', category },
    { name: 'Show the findings in code scanning', if: "always() && hashFiles('trivy.sarif') != ''" },
  )
  return [scan, upload]
}
