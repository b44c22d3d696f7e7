// The one table of emitters, in the order of the tree under generated/. `units` is light and always runs; `load` brings
// the module that builds documents, and with it the heavy libraries, only when a unit must run.
import type { Emitter } from '../model/output.ts'
import { alertmanager } from './alertmanager/units.ts'
import { applications } from './argocd/units.ts'
import { effective } from './effective/units.ts'
import { dashboards } from './grafana/units.ts'
import { workflows } from './github/units.ts'
import { addonValues } from './helm/units.ts'
import {
  addonObjects,
  backingObjects,
  exporterObjects,
  backupObjects,
  helmChart,
  platformObjects,
  previewObjects,
  serviceObjects,
  storageObjects,
} from './kubernetes/units.ts'
import { rules } from './prometheus/units.ts'
import { printedPages, readme, runbooks, secretsPage } from './readme/units.ts'
import { githubStack } from './terraform/units.ts'

export const emitters = {
  readme,
  runbooks,
  printedPages,
  secretsPage,
  effective,
  ...applications,
  serviceObjects,
  backingObjects,
  exporterObjects,
  backupObjects,
  storageObjects,
  platformObjects,
  previewObjects,
  addonObjects,
  helmChart,
  addonValues,
  githubStack,
  workflows,
  rules,
  alertmanager,
  dashboards,
} satisfies Record<string, Emitter<unknown>>

export type EmitterName = keyof typeof emitters
