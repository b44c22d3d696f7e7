// What an image is called: after what builds it, and never after the services beside it. A digest exists only in the
// repository that it was pushed to, so a name that another service could move would leave released versions behind.

/** What the name of an image follows from. `repository`: owner/name of the code. */
export type ImageSource = {
  repository: string
  context: string
  /** Relative to the context. */
  dockerfile: string
  /** The name that the spec gives the image; '' where it gives none. */
  own: string
  /** The service, where build arguments make the image its own; '' otherwise. */
  service: string
}

/** An image's short name, alone in its repository of code, and where it is pushed to. */
export type ImageName = { name: string; repository: string }

/**
 * `backend` of acme/shop is `ghcr.io/acme/shop/backend`, and `.` is `ghcr.io/acme/shop`. Elsewhere the name of the
 * repository stays in front of it: a registry with a path holds the images of several repositories, and Docker Hub knows
 * no third level.
 * @see https://docs.docker.com/docker-hub/repos/create/#naming-a-repository
 */
export function imageName(source: ImageSource, registry: string): ImageName {
  const [account = '', code = ''] = source.repository.toLowerCase().split('/')
  const part = partOf(source)
  const below = part === '' ? '' : `${registry === 'ghcr.io' ? '/' : '-'}${part}`
  const place = registry.includes('/') ? code : `${account}/${code}`
  return { name: identifier(part === '' ? code : part), repository: `${registry}/${place}${below}` }
}

function partOf({ context, dockerfile, own, service }: ImageSource): string {
  if (own !== '') return own
  return [slug(context), service || slug(variantOf(dockerfile))].filter((word) => word !== '').join('-')
}

/** `Dockerfile.worker`, `worker.Dockerfile` and `worker/Dockerfile` are all `worker`. */
function variantOf(dockerfile: string): string {
  return dockerfile.replace(/(?:^|(?<=[/.]))Dockerfile(?=$|\.)/, '')
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** GitHub's outputs and jobs carry the name, and theirs begin with a letter. */
function identifier(text: string): string {
  const word = slug(text)
  return /^[a-z]/.test(word) ? word : `image-${word}`
}

/** The image that a release names beside its version: `ghcr.io/acme/shop` of `ghcr.io/acme/shop@sha256:…`. */
export function releasedRepository(release: string): string | undefined {
  return /^(?!sha256:)(?<repository>.+?)(?:@sha256:[0-9a-f]{64}|:[^:/@]+)$/.exec(release)?.groups?.['repository']
}
