// The table of conformance checks, in the order in which they run: our own reading of schemas first, tools after.
import type { Check } from '../check.ts'
import { actionlint } from './actionlint.ts'
import { amtool } from './amtool.ts'
import { apiServer } from './api-server.ts'
import { argocdPaths } from './argocd-paths.ts'
import { checkov } from './checkov.ts'
import { configSchemas } from './config-schemas.ts'
import { grafanaQueries } from './grafana-queries.ts'
import { helmTemplate } from './helm-template.ts'
import { helmValues } from './helm-values.ts'
import { kubeLinter } from './kube-linter.ts'
import { kubeScore } from './kube-score.ts'
import { kubeconform } from './kubeconform.ts'
import { kubernetesSchemas } from './kubernetes-schemas.ts'
import { promtoolRules, promtoolTests } from './promtool.ts'
import { terraform } from './terraform.ts'
import { yaml } from './yaml.ts'
import { zizmor } from './zizmor.ts'

export const checks: Check[] = [
  yaml,
  kubernetesSchemas,
  configSchemas,
  helmValues,
  helmTemplate,
  argocdPaths,
  kubeconform,
  apiServer,
  kubeScore,
  kubeLinter,
  checkov,
  promtoolRules,
  promtoolTests,
  grafanaQueries,
  amtool,
  actionlint,
  zizmor,
  terraform,
]
