// The log stores, each with how it is asked.
import { collector, type LogStore } from '../../../../model/observability/observability.ts'
import { nearestToProduction } from '../page.ts'
import { azureMonitorSections, cloudLoggingSections, cloudwatchSections } from './clouds.ts'
import { elasticSections } from './elasticsearch.ts'
import { lokiSections } from './loki.ts'
import type { Place } from './place.ts'

/** `browsers`: what finds the reports of pages. Where another agent reads the logs of pods, the collector prints them. */
type Store = { title: string; sections(place: Place): string[]; browsers(place: Place): string }

const printed = 'loki.echo.browser'

export const stores: Record<LogStore, Store> = {
  loki: {
    title: 'Loki',
    sections: lokiSections,
    browsers: ({ namespace }) => `{service="browser", namespace="${namespace}"}`,
  },
  elk: {
    title: 'Elasticsearch',
    sections: elasticSections,
    browsers: () => `kubernetes.container.name : "${collector.name}" and message : "${printed}"`,
  },
  cloudwatch: {
    title: 'CloudWatch',
    sections: cloudwatchSections,
    browsers: () => 'filter attributes.service = "browser"',
  },
  'cloud-logging': {
    title: 'Cloud Logging',
    sections: cloudLoggingSections,
    browsers: () => `resource.labels.container_name="${collector.name}" "${printed}"`,
  },
  'azure-monitor': {
    title: 'Azure Monitor',
    sections: azureMonitorSections,
    browsers: () => `ContainerLogV2 | where ContainerName == "${collector.name}" and LogMessage has "${printed}"`,
  },
}

/** A section per store that is used, with queries for the environment that is nearest to production. */
export function storeSections(places: Place[]): string[] {
  return (Object.keys(stores) as LogStore[]).flatMap((store) => {
    const own = places.filter(({ logs }) => logs?.store === store)
    const last = nearestToProduction(own)
    if (last === undefined) return []
    const others = own.filter((place) => place !== last).map(({ name, namespace }) => `\`${namespace}\` (${name})`)
    return [
      `## ${stores[store].title} (${own.map(({ name }) => name).join(', ')})`,
      ...stores[store].sections(last),
      ...(others.length === 0 ? [] : [`Elsewhere the namespace is ${others.join(', ')}.`]),
    ]
  })
}
