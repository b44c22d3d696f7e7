// Codes of the rules in `src/rules/platform/`: add-ons and Kubernetes.
import type { CodeEntry } from '../../codes.ts'

export const platformCodes = {
  'kubernetes-ended': {
    title: 'A version of Kubernetes that is no longer repaired',
    explanation:
      'The version of the cluster gets no more security fixes. It is compiled as asked. The compiler knows only what had ended on the day of its own table, because it has no clock.',
  },
  'kubernetes-unknown': {
    title: 'A version of Kubernetes that is newer than the compiler',
    explanation:
      'The version of the cluster is not in the table of versions that the compiler knows. It is compiled as for the newest one that it knows.',
  },
  'unknown-value': {
    title: 'A Helm value that the chart does not have',
    explanation:
      '`addons.<name>.values` is laid over our values of the chart. Helm drops a key that a chart does not know without a word, so each key is compared with those of the chart. Where `addons.<name>.version` asks for another version than ours it is a warning, because the keys of that version are not known.',
  },
  'values-not-checked': {
    title: 'Helm values that cannot be checked',
    explanation: 'The keys of this chart are not known to the compiler. The values are passed on as they are.',
  },
} satisfies Record<string, CodeEntry>
