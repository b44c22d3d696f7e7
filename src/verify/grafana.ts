// Grafana dashboards: what Grafana needs to load one and to keep its links alive. The queries are parsed by promql.ts.
import { isJsonObject } from '../lib/json.ts'
import type { Check, Report } from './problem.ts'
import { checkUnique, objectsOf, textOf, type Item } from './shape.ts'

/** @see https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/ */
export const checkDashboard: Check = (document, report) => {
  if (!isJsonObject(document)) return report('', 'is not a dashboard')
  const uid = textOf(document, 'uid', '', report)
  if (uid !== undefined && !/^[a-zA-Z0-9_-]{1,40}$/.test(uid)) {
    report('/uid', `"${uid}" is not a uid: at most 40 of a-z, A-Z, 0-9, - and _`)
  }
  textOf(document, 'title', '', report)
  if (document['panels'] === undefined) return report('/panels', 'is missing')
  const panels = allPanels(objectsOf(document['panels'], '/panels', report), report)
  checkUnique(
    panels.flatMap(({ item, at }) => (typeof item['id'] === 'number' ? [{ value: item['id'], at: `${at}/id` }] : [])),
    'panel id',
    report,
  )
  for (const panel of panels) checkPanel(panel, report)
}

/** A row that is folded holds its panels inside. */
function allPanels(panels: readonly Item[], report: Report): Item[] {
  return panels.flatMap((panel) => [
    panel,
    ...allPanels(objectsOf(panel.item['panels'], `${panel.at}/panels`, report), report),
  ])
}

/** Panels that show no data of a source. */
const withoutData: ReadonlySet<string> = new Set(['row', 'text', 'dashlist', 'news', 'alertlist'])

/** The width of Grafana's grid. */
const columns = 24

function checkPanel({ item: panel, at }: Item, report: Report): void {
  const type = textOf(panel, 'type', at, report)
  if (typeof panel['id'] !== 'number') report(`${at}/id`, 'is missing')
  const place = panel['gridPos']
  const inGrid = isJsonObject(place) && typeof place['x'] === 'number' && typeof place['w'] === 'number'
  if (!inGrid) report(`${at}/gridPos`, 'is missing')
  else if (Number(place['x']) + Number(place['w']) > columns)
    report(`${at}/gridPos`, `is wider than ${columns} columns`)
  if (type === undefined || withoutData.has(type)) return
  const targets = objectsOf(panel['targets'], `${at}/targets`, report)
  if (targets.length === 0) report(`${at}/targets`, 'queries nothing')
  const sourced = panel['datasource'] !== undefined || targets.every(({ item }) => item['datasource'] !== undefined)
  if (!sourced) report(`${at}/datasource`, 'is missing')
}
