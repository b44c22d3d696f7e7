// Rule: data that one process at a time may write is given to one process at a time.
import type { Environment } from '../../model/environment.ts'
import { partsOf } from '../../model/delivery/strategies/index.ts'
import type { Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

export const singleWriter: Rule = (platform) =>
  inServices(platform, (service, environment) => {
    const data = writtenAlone(service)
    return data === undefined ? [] : crowdOf(service).map((crowd) => twoWriters(service, environment, data, crowd))
  })

/** What only one process may write: a volume of a size, or the file of a SQLite database. */
function writtenAlone({ volumes, uses }: Service): string | undefined {
  const file = uses.find(({ kind, engine }) => kind === 'database' && engine === 'sqlite')
  if (file !== undefined) return `the SQLite database \`${file.name}\``
  const volume = volumes.find(({ size }) => size !== '')
  return volume && `the volume \`${volume.path}\``
}

type Crowd = { key: string; does: string; instead: string }

/** Whatever makes two processes of a service run at the same time. */
function crowdOf({ asked: { autoscaling, strategy }, scaling }: Service): Crowd[] {
  const replicas = scaling.kind === 'fixed' ? scaling.replicas : 0
  const scaled: Crowd[] =
    autoscaling === null
      ? []
      : [{ key: 'autoscaling', does: 'scales', instead: 'write `autoscaling: false` and `replicas: 1`' }]
  const several: Crowd[] =
    autoscaling !== null || replicas < 2
      ? []
      : [{ key: 'replicas', does: `has ${replicas} replicas`, instead: 'write `replicas: 1`' }]
  const released: Crowd[] = !partsOf({ kind: strategy }).runsTwoVersions
    ? []
    : [
        {
          key: 'strategy',
          does: `runs two versions at once (${strategy})`,
          instead: 'write `strategy: recreate`: the old version then stops before the new one starts',
        },
      ]
  return [...scaled, ...several, ...released]
}

function twoWriters(service: Service, environment: Environment, data: string, { key, does, instead }: Crowd): Finding {
  return {
    code: 'single-writer',
    severity: 'error',
    at: { path: ['services', service.name, key], environment: environment.name, target: 'key' },
    message: `\`${service.name}\` ${does}, but only one process at a time may write ${data}`,
    why: 'a second replica would wait for the volume for ever, or damage the data',
    hint: `${instead}; or keep the data in a database or a bucket, which many may write`,
  }
}
