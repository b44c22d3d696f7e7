// Configuration files of other tools against their published schemas: GitHub, Codecov, Prometheus, Alertmanager, kustomize.
import type { Check, Document, Finding } from '../check.ts'
import { compile, explain, requireSchema, type SchemaStore } from '../schemas.ts'
import { documentsLike } from '../trees.ts'

/** Which files are checked against which schema. The first row that matches a path counts. */
export const schemaOf: { files: RegExp; schema: string }[] = [
  { files: /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, schema: 'files/github-workflow.json' },
  { files: /(^|\/)\.github\/actions\/.*\/action\.ya?ml$/, schema: 'files/github-action.json' },
  { files: /(^|\/)\.github\/dependabot\.ya?ml$/, schema: 'files/dependabot-2.0.json' },
  { files: /^generated\/github\/.*\/\.?codecov\.ya?ml$/, schema: 'files/codecov.json' },
  { files: /^generated\/prometheus\/[^/]+\/rules\/.*\.ya?ml$/, schema: 'files/prometheus.rules.json' },
  { files: /^generated\/prometheus\/[^/]+\/tests\/.*\.ya?ml$/, schema: 'files/prometheus.rules.test.json' },
  { files: /^generated\/prometheus\/[^/]+\/prometheus\.ya?ml$/, schema: 'files/prometheus.json' },
  { files: /^generated\/alertmanager\/[^/]+\/alertmanager\.ya?ml$/, schema: 'files/prometheus-alertmanager.json' },
  { files: /^generated\/.*\/kustomization\.ya?ml$/, schema: 'files/kustomization.json' },
]

export const configSchemas: Check = {
  name: 'config-schemas',
  about: 'workflows, Dependabot, Codecov, Prometheus, Alertmanager and kustomize files fit their published schemas',
  needsSchemas: true,
  run(tree, bench) {
    const documents = schemaOf.flatMap(({ files, schema }) =>
      documentsLike(tree, files).map((document) => ({ document, schema })),
    )
    return {
      judged: documents.map(({ document }) => document.file),
      findings: documents.flatMap(({ document, schema }) => checkDocument(document, schema, bench.schemas)),
    }
  },
}

function checkDocument({ file, value }: Document, schema: string, store: SchemaStore): Finding[] {
  const validate = compile(requireSchema(store, schema))
  return validate(value) ? [] : explain(validate.errors).map((message) => ({ file, rule: schema, message }))
}
