// `synth --env E`: only the files of one environment are produced, and all others are left as they are.
import type { Stage } from '../write/stage.ts'

/** The environment that a path under generated/ belongs to; undefined for files of none. */
export function environmentOf(path: string): string | undefined {
  const [family = '', second = ''] = path.split('/')
  if (family === 'effective') return second.replace(/\.yaml$/, '')
  if (family === 'terraform') return path.split('/')[2]
  return second.includes('.') || family === 'github' || family === 'docs' ? undefined : second
}

/** Leaves every file of another environment, or of none, as it is. */
export function keepOthers(stage: Stage, environment: string): void {
  stage.isPartial = true
  for (const path of stage.manifest) {
    if (environmentOf(path) !== environment) stage.retain(path, 'an environment that was not asked for')
  }
}
