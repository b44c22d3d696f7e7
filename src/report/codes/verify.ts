// Codes of mistakes found by the stage `verify`.
import type { CodeEntry } from '../codes.ts'

export const verifyCodes = {
  'not-understood': {
    title: 'A text that its reader refuses',
    explanation:
      'Some texts go to another program as they are written: expressions of alerts to Prometheus, commands with `${{ }}` to GitHub Actions. They are checked with the grammar of that program before anything is written, because one mistake makes the whole file useless there.',
  },
  'invalid-output': {
    title: 'Generated file refused by its target',
    explanation:
      'Before anything is written, every generated file is checked against the schema or parser of what will read it: ' +
      'Kubernetes and the operators, GitHub Actions, Prometheus, Alertmanager, Grafana, Terraform. A file was refused, and ' +
      'the message points at the value of the spec that it was most likely made of, or else at what the file is made for. ' +
      'Write another value there; and please report the spec, because what a consumer refuses should be refused at once, in ' +
      'words of the spec. Nothing was written.',
  },
  'object-clash': {
    title: 'Two things of one name',
    explanation:
      'Objects and files are named after what they are made for: a database `db` with a pool has a NetworkPolicy `db-pooler`, and so does a service of that name. Argo CD would apply both in turn, and one would undo the other. Give one of the two another name.',
  },
  'not-served': {
    title: 'Something that the cluster’s version of Kubernetes does not know',
    explanation:
      '`infrastructure.cluster.version` says which version the cluster has. A generated or patched object is of a kind, or has a field, that came with a later version or left with an earlier one. A cluster refuses unknown kinds and drops unknown fields. Write the version that the cluster really has, upgrade it, or change the patch.',
  },
} satisfies Record<string, CodeEntry>
