// Findings that we accept, each with its reason. The reasons are printed with every run, and so is a waiver that no
// finding uses any more. Keep the list short: a waiver hides the next mistake of its kind as well.
import type { Finding } from './check.ts'

/**
 * Accepts the findings of one check with one rule; `message` narrows it to the findings whose text matches, `file` to
 * the files whose path matches.
 */
export type Waiver = { check: string; rule: string; message?: RegExp; file?: RegExp; reason: string }

export const waivers: Waiver[] = [
  {
    check: 'kube-score',
    rule: 'container-image-pull-policy',
    reason:
      'images are pinned by digest, so IfNotPresent can only run the same bytes; Always makes each pod start depend on the registry',
  },
  {
    check: 'kube-score',
    rule: 'container-resources',
    message: /CPU limit is not set/,
    reason: 'a CPU limit throttles a container on an idle node; requests share the CPU fairly, and the quota caps the namespace',
  },
]

/** True when the waiver covers the finding of this check. */
export function isWaivedBy(waiver: Waiver, check: string, finding: Finding): boolean {
  const sameRule = waiver.check === check && waiver.rule === finding.rule
  const sameText = waiver.message === undefined || waiver.message.test(finding.message)
  return sameRule && sameText && (waiver.file === undefined || waiver.file.test(finding.file))
}
