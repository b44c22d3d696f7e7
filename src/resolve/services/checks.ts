// The steps of a service's checks: the preset of its runtime, what the spec replaces, what it drops.
import { isJsonObject, type Json } from '../../lib/json.ts'
import { percent, wholeMinutes } from '../../lib/quantities.ts'
import type { RuntimeLanguage, ServiceChecks } from '../../model/service.ts'
import { checkPreset } from './check-presets.ts'
import type { Context } from '../context.ts'
import type { EffectiveService } from '../layers/effective.ts'

const stepNames = ['install', 'lint', 'format', 'typecheck', 'test', 'build'] as const

/** The checks of a service; null where CI is off, the service has none of its own, or nothing is known to run. */
export function checksOf(service: EffectiveService, { spec }: Context): ServiceChecks | null {
  const { ci: written = {}, build, runtime } = service
  if (spec.ci === false || written === false || build === undefined) return null
  const coverage = (spec.ci.coverage || {}).min
  const language = (runtime ?? 'static').split('@')[0] as RuntimeLanguage
  const preset = checkPreset(language, coverage === undefined ? 0 : percent(coverage))
  const steps = Object.fromEntries(stepNames.map((step) => [step, commandOf(written[step], preset[step])])) as Record<
    (typeof stepNames)[number],
    string
  >
  return {
    directory: typeof written.directory === 'string' ? written.directory : build.context,
    matrix: Array.isArray(written.matrix) ? written.matrix.map(String) : [],
    ...steps,
    steps: isJsonObject(written.steps)
      ? Object.entries(written.steps).map(([name, command]) => ({ name, command: String(command) }))
      : [],
    timeout: wholeMinutes(typeof written.timeout === 'string' ? written.timeout : spec.ci.timeout),
  }
}

/** `false` drops a step, a text or a list of texts replaces it, `true` and nothing keep the preset. */
function commandOf(written: Json | undefined, preset: string): string {
  if (written === false) return ''
  if (Array.isArray(written)) return written.map(String).join('\n')
  return typeof written === 'string' ? written : preset
}
