// A dashboard from rows of graphs: ids, places and everything that dashboards have in common.
import { dashboardUid } from '../../model/observability/dashboards.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import { graphPanel, type Graph } from './panel.ts'
import type { Dashboard, Panel, RowPanel } from './types.ts'

/** Graphs under a heading. */
export type Row = { title: string; graphs: Graph[] }

/** Grafana's grid has 24 columns; at most three graphs stand side by side, so that a legend can be read. */
const columns = 24
const mostSideBySide = 3
const rowHeight = 1
const graphHeight = 8

/** The classic format, which Grafana 13 still loads; @see the default of @grafana/grafana-foundation-sdk 0.0.21. */
const schemaVersion = 42

/** One dashboard as a file; rows without graphs are left out. */
export function dashboardFile(facts: EnvironmentFacts, name: string, title: string, rows: Row[]): OutputFile {
  const dashboard: Dashboard = {
    id: null,
    uid: dashboardUid(facts, name),
    title: `${title} (${facts.environment})`,
    tags: ['quoin', facts.platform, facts.environment],
    timezone: 'browser',
    editable: false,
    graphTooltip: 1,
    time: { from: 'now-6h', to: 'now' },
    refresh: '30s',
    schemaVersion,
    panels: placed(rows.filter(({ graphs }) => graphs.length > 0)),
    templating: { list: [] },
    annotations: { list: [] },
    links:
      facts.runbooks === ''
        ? []
        : [
            {
              title: 'Runbooks',
              type: 'link',
              icon: 'doc',
              tooltip: 'What to do when an alert fires',
              url: facts.runbooks,
              tags: [],
              asDropdown: false,
              targetBlank: true,
              includeVars: false,
              keepTime: false,
            },
          ],
  }
  return { path: `${folders.dashboards(facts.environment)}/${name}.json`, format: 'json', documents: [dashboard] }
}

/** Rows from top to bottom, each heading above its graphs; ids count from 1 in reading order. */
function placed(rows: Row[]): (Panel | RowPanel)[] {
  const panels: (Panel | RowPanel)[] = []
  let top = 0
  for (const { title, graphs } of rows) {
    panels.push({
      type: 'row',
      id: panels.length + 1,
      title,
      collapsed: false,
      gridPos: { x: 0, y: top, w: columns, h: rowHeight },
      panels: [],
    })
    top += rowHeight
    const across = Math.min(graphs.length, mostSideBySide)
    graphs.forEach((graph, index) => {
      const gridPos = {
        x: (index % across) * (columns / across),
        y: top + Math.floor(index / across) * graphHeight,
        w: columns / across,
        h: graphHeight,
      }
      panels.push({ id: panels.length + 1, gridPos, ...graphPanel(graph) })
    })
    top += Math.ceil(graphs.length / across) * graphHeight
  }
  return panels
}
