import { readdirSync } from 'node:fs'

export type SpecFile = { file: string; kind: 'platform' | 'environment' }

/** Every file of the root platform and of those in examples/. */
export function specFiles(): SpecFile[] {
  const folders = [
    '.',
    ...readdirSync('examples')
      .sort()
      .map((name) => `examples/${name}`),
  ]
  return folders.flatMap((folder) => [
    { file: `${folder}/platform.yaml`, kind: 'platform' as const },
    ...readdirSync(`${folder}/environments`)
      .sort()
      .map((name) => ({ file: `${folder}/environments/${name}`, kind: 'environment' as const })),
  ])
}
