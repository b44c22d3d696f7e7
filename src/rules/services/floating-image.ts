// Rule: an image that others build is named so exactly that it cannot change under a running platform.
import { inServices, type Rule } from '../rule.ts'

export const floatingImage: Rule = (platform) =>
  inServices(platform, ({ name, build, image }, { name: environment }) => {
    const tag = image.reference.slice(image.repository.length)
    if (build !== null || image.pinnedByDigest || !['', ':latest'].includes(tag)) return []
    return [
      {
        code: 'floating-image',
        severity: 'warning',
        at: { path: ['services', name, 'image'], environment },
        message: `\`${image.reference}\` ${tag === '' ? 'has no tag, which means `latest`' : 'is whatever was pushed last'}`,
        why: 'two replicas may run different versions, and nobody can go back to the one before',
        hint: `name a version: \`${image.repository}:1.2.3\`, or the digest: \`${image.repository}@sha256:…\``,
      },
    ]
  })
