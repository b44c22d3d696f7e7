// What a release becomes under `releases:`: an image has one version for all who run it, so a service that is released
// by its name takes the others of its image with it, unless a line of its own says otherwise.
import { releasedRepository } from '../../model/delivery/image-names.ts'
import { builtImage, repositoryOf } from '../../resolve/services/images.ts'
import type { Layers } from '../../resolve/layers/layers.ts'
import type { Release } from './parse.ts'

/**
 * One line under `releases:`. `services` run it; `pinned` run the image too, but have a release of their own; `replaced`
 * are the lines of services that ran the image under its former name.
 */
export type Entry = { key: string; version: string; services: string[]; pinned: string[]; replaced: string[] }

type Effective = Layers['effective']

/** The lines to write, in the order of the words. */
export function entriesOf({ environment, versions }: Release, layers: Layers[]): Entry[] {
  const layer = layers.find(({ name }) => name === environment)
  if (layer === undefined) return []
  return Object.entries(versions).map(([word, version]) => entryOf(word, version, layer.effective))
}

/** The images that an environment builds, with the services that run each. */
export function imagesOf(spec: Effective): Map<string, string[]> {
  const images = new Map<string, string[]>()
  for (const [name, service] of Object.entries(spec.services)) {
    if (service.build === undefined || service.image !== undefined) continue
    const { repository } = builtImage(name, service, spec)
    images.set(repository, [...(images.get(repository) ?? []), name])
  }
  return images
}

function entryOf(word: string, version: string, spec: Effective): Entry {
  const { services, releases = {} } = spec
  const images = imagesOf(spec)
  const service = services[word]
  if (service === undefined) return ofImage(word, version, images, releases)
  const alone = service.image !== undefined || releases[word] !== undefined
  const repository =
    service.image === undefined ? builtImage(word, service, spec).repository : repositoryOf(service.image)
  if (!alone) return ofImage(repository, version, images, releases)
  const complete = version.startsWith('sha256:') ? `${repository}@${version}` : version
  return { key: word, version: complete, services: [], pinned: [], replaced: [] }
}

function ofImage(
  key: string,
  version: string,
  images: ReadonlyMap<string, string[]>,
  releases: Record<string, string>,
): Entry {
  const runners = images.get(key) ?? []
  const replaced = runners.filter((name) => isOfFormerName(releases[name], key))
  const pinned = runners.filter((name) => releases[name] !== undefined && !replaced.includes(name))
  return { key, version, services: runners.filter((name) => !pinned.includes(name)), pinned, replaced }
}

/** True when a service has run on under the name that its image had before. */
function isOfFormerName(release: string | undefined, image: string): boolean {
  const named = release === undefined ? undefined : releasedRepository(release)
  return named !== undefined && named !== image
}
