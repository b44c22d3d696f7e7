// The analyses of a Rollout, by the moment at which they run.
import { judgementsOf, type Moment } from '../../../../../model/delivery/release.ts'
import { objectNames } from '../../../../../model/names/services.ts'
import type { Service } from '../../../../../model/service.ts'
import type { Canary } from './contract.ts'

/** Which version is measured, the controller tells by the hash that it gives the pods. */
export function analysisAt(service: Service, moment: Moment): NonNullable<Canary['analysis']> | undefined {
  if (!judgementsOf(service).some((judgement) => judgement.moment === moment)) return undefined
  return {
    templates: [{ templateName: objectNames.analysis(service.name, moment) }],
    args: [{ name: 'latest-hash', valueFrom: { podTemplateHashValue: 'Latest' } }],
  }
}

/** From the first pods of the new version on; before that there is nothing to measure. */
export function backgroundAnalysis(service: Service): Canary['analysis'] {
  const analysis = analysisAt(service, 'during')
  return analysis && { ...analysis, startingStep: 1 }
}
