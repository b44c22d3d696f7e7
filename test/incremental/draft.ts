// A small platform that tests keep editing: the spec as data, and how it is written to files.
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/lib/json.ts'
import type { PlatformFiles } from '../support/platforms.ts'

/**
 * The spec as data. `style` changes only how it is written. `included` moves the services to a file of their own.
 * `damage` is put at the end of platform.yaml, and breaks it.
 */
export type Draft = {
  platform: Record<string, JsonObject | string>
  overlays: Record<string, JsonObject>
  style: { comment: number; flow: boolean; indent: number; blankLines: boolean }
  included: boolean
  damage: string
}

/** Two services, two environments, and something of every family; its own repository, so that files stand in place. */
export function firstDraft(): Draft {
  return {
    platform: {
      apiVersion: 'platform/v1',
      name: 'shop',
      repository: { name: 'acme/shop' },
      team: { github: 'acme/ops' },
      services: {
        web: {
          build: '.',
          runtime: 'node@20',
          port: 3000,
          health: '/health',
          routes: ['shop.example.com'],
          uses: ['db'],
        },
        worker: { build: '.', ci: false, command: 'node worker.js', uses: ['db'] },
      },
      databases: { db: { engine: 'postgres', provider: 'external' } },
      domains: { 'example.com': {} },
      environments: { staging: { deploy: 'main' }, production: { deploy: 'release', approval: true } },
    },
    overlays: {},
    style: { comment: 0, flow: false, indent: 2, blankLines: false },
    included: false,
    damage: '',
  }
}

/** The files that say what the draft says. */
export function filesOf({ platform, overlays, style, included, damage }: Draft): PlatformFiles {
  const { services, ...rest } = platform
  const top = included ? { ...rest, include: ['services/*.yaml'] } : platform
  const files: PlatformFiles = { 'platform.yaml': written(top, style) + damage }
  if (included) files['services/all.yaml'] = written({ services }, style)
  for (const [name, overlay] of Object.entries(overlays)) files[`environments/${name}.yaml`] = written(overlay, style)
  return files
}

function written(value: object, { comment, flow, indent, blankLines }: Draft['style']): string {
  if (flow) return `# edition ${comment}\n${JSON.stringify(value)}\n`
  const text = stringify(value, { indent, lineWidth: 0 })
  return `# edition ${comment}\n${blankLines ? text.replaceAll('\n', '\n\n') : text}`
}
