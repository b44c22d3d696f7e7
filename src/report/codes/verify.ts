// Codes of mistakes found by the stage `verify`.
import type { CodeEntry } from '../codes.ts'

export const verifyCodes = {
  'invalid-output': {
    title: 'Generated file refused by its target',
    explanation:
      'Before anything is written, every generated file is checked against the schema or parser of what will read it: ' +
      'Kubernetes and the operators, GitHub Actions, Prometheus, Alertmanager, Grafana, Terraform. A file was refused. ' +
      'Where `patches` or `addons.<name>.values` wrote the refused value, correct it there; otherwise this is a bug in ' +
      'Quoin, because a valid spec must give valid files: please report it with the spec. Nothing was written.',
  },
  'not-served': {
    title: 'Something that the cluster’s version of Kubernetes does not know',
    explanation:
      '`infrastructure.cluster.version` says which version the cluster has. A generated or patched object is of a kind, or has a field, that came with a later version or left with an earlier one. A cluster refuses unknown kinds and drops unknown fields. Write the version that the cluster really has, upgrade it, or change the patch.',
  },
} satisfies Record<string, CodeEntry>
