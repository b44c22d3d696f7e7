// The one table of rules: is it sensible? Each looks at the whole model and returns what it finds.
import type { Platform } from '../model/platform.ts'
import type { Finding } from '../report/diagnostic.ts'

/** One rule: model -> findings. */
export type Rule = (platform: Platform) => Finding[]

/** Every rule, in the order in which their findings are most useful to read. */
export const rules: Record<string, Rule> = {}

/** All findings of all rules. */
export function judge(platform: Platform): Finding[] {
  return Object.values(rules).flatMap((rule) => rule(platform))
}
