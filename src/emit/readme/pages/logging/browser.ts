// How pages report errors from browsers.
import { browserPath } from '../../../../model/observability/observability.ts'
import { table } from '../../table.ts'
import { nearestToProduction } from '../page.ts'
import { block, type Place } from './place.ts'
import { stores } from './stores.ts'

/** @see https://github.com/grafana/faro-web-sdk/blob/main/docs/sources/tutorials/quick-start-browser.md */
export function browserSections(places: Place[]): string[] {
  const hearing = places.filter(({ browsers }) => browsers.length > 0)
  const last = nearestToProduction(hearing)
  const first = last?.browsers[0]
  if (last === undefined || first === undefined) return []
  const name = first.service || first.host
  const snippet = [
    `import { getWebInstrumentations, initializeFaro } from '@grafana/faro-web-sdk'`,
    ...(last.traces ? [`import { TracingInstrumentation } from '@grafana/faro-web-tracing'`] : []),
    '',
    'initializeFaro({',
    `  url: 'https://${first.host}${browserPath}',`,
    `  app: { name: '${name}', version: '<commit>', environment: '${last.name}' },`,
    ...(last.traces
      ? ['  instrumentations: [...getWebInstrumentations(), new TracingInstrumentation()],']
      : ['  instrumentations: getWebInstrumentations(),']),
    '})',
  ]
  const packages = last.traces ? '@grafana/faro-web-sdk @grafana/faro-web-tracing' : '@grafana/faro-web-sdk'
  const query = last.logs === null ? '' : ` \`${stores[last.logs.store].browsers(last)}\` finds them.`
  return [
    '## From browsers',
    `Errors, warnings and web vitals of pages go to \`${browserPath}\` of the host that they come from. \`npm install ${packages}\`, and before anything else:`,
    block('js', snippet),
    table(
      ['environment', 'address'],
      hearing.flatMap((place) => place.browsers.map(({ host }) => [place.name, `\`https://${host}${browserPath}\``])),
    ),
    `Everybody may write there, fifty reports per second at most; pages of other hosts may not.${query}`,
  ]
}
