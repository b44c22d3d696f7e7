// docs/deployments/helm.md: how the services are installed by Helm, where the Argo CD of this platform does not run.
import { durationText } from '../../../lib/quantities.ts'
import { folders } from '../../../model/names/files.ts'
import { migrationDeadline } from '../../../model/delivery/release.ts'
import { clusterServices } from '../../../model/delivery/targets.ts'
import { table } from '../table.ts'
import { commands, page } from '../text.ts'
import { nearestToProduction, type Page } from './page.ts'

type Place = { name: string; tier: 'development' | 'staging' | 'production'; namespace: string }
type Slice = { platform: string; places: Place[]; services: string[]; migrates: boolean }

export const helm: Page<Slice> = {
  kind: 'guide',
  path: 'docs/deployments/helm.md',
  about: 'the services are installed by Helm, without Argo CD',
  slice({ name, delivery, environments }) {
    const own = environments.filter((environment) => clusterServices(environment).length > 0)
    if (!delivery.chart || own.length === 0) return null
    const services = own.flatMap(clusterServices)
    return {
      platform: name,
      places: own.map(({ name: environment, tier, facts }) => ({
        name: environment,
        tier,
        namespace: facts.namespace,
      })),
      services: [...new Set(services.map((service) => service.name))].sort(),
      migrates: services.some(({ migration }) => migration !== null),
    }
  },
  print: ({ platform, places, services, migrates }) => {
    const chart = `generated/${folders.chart(platform)}`
    const shown = nearestToProduction(places)
    return page([
      '# The services by Helm',
      `\`${chart}\` holds ${services.map((service) => `\`${service}\``).join(', ')}: the objects that Argo CD applies, as templates. It is for clusters that Argo CD of this platform does not look after; where it does, both would own the same objects.`,
      table(
        ['environment', 'namespace', 'values'],
        places.map(({ name, namespace }) => [name, `\`${namespace}\``, `\`values-${name}.yaml\``]),
      ),
      `What differs between environments is a value; those of \`${shown?.name}\` are the defaults. \`values.schema.json\` refuses what no template reads. Objects go to the namespace of the release; in another one than the table says, change the values that have its name in a longer text, such as queries of a release analysis.`,
      '## Install, change, take back',
      // Helm waits five minutes for a hook unless told otherwise. @see https://helm.sh/docs/helm/helm_upgrade/
      commands(
        `helm upgrade --install ${platform} ${chart} --namespace ${shown?.namespace} --values ${chart}/values-${shown?.name}.yaml --timeout ${durationText(migrationDeadline + 300)}`,
        `helm history ${platform} --namespace ${shown?.namespace}`,
        `helm rollback ${platform} --namespace ${shown?.namespace}`,
        '# a package with a version of its own, for a registry',
        `helm package ${chart} --version 1.2.3`,
      ),
      '## What must be there before',
      'The chart brings the services alone. Their databases, caches and queues, the gateway, the operators whose objects it has (such as External Secrets) and what the services of a namespace share (`kubernetes/<environment>/platform`, with the credentials of the registry and the secret store) are installed apart. Alerts are not in it: they belong to the Prometheus of the platform.',
      ...(migrates ? ['## Migrations', migrations] : []),
    ])
  },
}

/** @see https://helm.sh/docs/topics/charts_hooks/ */
const migrations =
  'They are hooks. An upgrade runs them before the new version starts, with the variables and secrets of the release before: bring a variable that a migration reads with an upgrade of its own. The first installation runs them after everything else, so pods may restart until they are done; do not add `--wait` to it, because Helm would wait for those pods first. `helm rollback` runs none of them and leaves the database as it is.'
