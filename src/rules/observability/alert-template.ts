// Rule: Prometheus can parse the texts of alerts; a template that it refuses takes all rules of the file with it.
import { prometheus } from '../../facts/prometheus/index.ts'
import { templateMistake } from '../../lib/go-template.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

const functions: readonly string[] = [...prometheus.templateFunctions.value, ...prometheus.goFunctions.value]

export const alertTemplate: Rule = ({ environments }) =>
  environments.flatMap(({ name: environment, alertRules }) =>
    alertRules.flatMap(({ name, summary }): Finding[] => {
      const mistake = templateMistake(summary, functions)
      if (mistake === undefined) return []
      return [
        {
          code: 'alert-template',
          severity: 'error',
          at: { path: ['alerts', 'rules', name, 'summary'], environment },
          message: `the summary of \`${name}\` is not a template of Prometheus: ${mistake}`,
          why: 'Prometheus refuses the whole object with the rules, and every alert in it is gone',
          hint: 'write functions such as `{{ $value | humanize }}` and labels such as `{{ $labels.instance }}`',
        },
      ]
    }),
  )
