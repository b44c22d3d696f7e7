// Rule: the files that a service mounts fit into their object, and each place of a container holds one thing.
import { largestFiles } from '../../model/files.ts'
import type { Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

export const mountedFile: Rule = (platform) =>
  inServices(platform, (service, { name: environment }) =>
    [...tooMuch(service), ...samePlaces(service)].map(({ path, ...words }): Finding => ({
      code: 'mounted-file',
      severity: 'error',
      at: { path: ['services', service.name, 'files', ...path], environment, target: 'key' },
      ...words,
    })),
  )

type Reason = { path: string[] } & Pick<Finding, 'message' | 'why' | 'hint'>

function tooMuch({ name, files }: Service): Reason[] {
  const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  if (size <= largestFiles) return []
  return [
    {
      path: [],
      message: `the files of \`${name}\` have ${size} bytes together, more than the ${largestFiles} that can be mounted`,
      why: 'Kubernetes keeps them in a ConfigMap, which holds 1 MiB and no more',
      hint: 'copy the largest into the image, or let the process fetch them from a bucket',
    },
  ]
}

/** A file cannot be a directory of another one, nor stand where a volume is. */
function samePlaces({ files, volumes }: Service): Reason[] {
  return files.flatMap(({ path }): Reason[] => {
    const volume = volumes.find((each) => each.path === path || each.path.startsWith(`${path}/`))
    const below = files.find((each) => each.path.startsWith(`${path}/`))
    const other = volume?.path ?? below?.path
    if (other === undefined) return []
    return [
      {
        path: [path],
        message: `\`${path}\` is a file, and ${other === path ? 'a volume' : `a directory on the way to \`${other}\``}`,
        why: 'one place of a container holds one thing',
        hint: 'mount one of the two at another path',
      },
    ]
  })
}
