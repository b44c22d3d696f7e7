// What runs in a pod of a service: the service itself, or a task of it.
import { objectNames } from '../../../../model/names/services.ts'
import type { Migration, Service } from '../../../../model/service.ts'

/**
 * `server` runs until it is stopped, and has ports and probes; `task` runs to its end. `owner` is the value of the
 * name label of its pods. `command` runs through `sh -c`; '' keeps the command of the image. `arguments` are given to the
 * entrypoint of the image; none keeps those of the image. `direct`: variables with the value of another one.
 */
export type Process = {
  kind: 'server' | 'task'
  /** It is what the service is for, and no step of a release. */
  isService: boolean
  owner: string
  component: string
  command: string
  arguments: string[]
  direct: Migration['direct']
}

export function serverProcess(service: Service): Process {
  return {
    kind: 'server',
    isService: true,
    owner: service.name,
    component: service.type,
    command: service.command,
    arguments: service.arguments,
    direct: [],
  }
}

/** The pods of a service of type `cron` or `job`. */
export function taskProcess(service: Service): Process {
  return { ...serverProcess(service), kind: 'task' }
}

/** Of the migration's kind: who lets the migration in lets the seed in. */
export function seedProcess(service: Service): Process {
  return {
    kind: 'task',
    isService: false,
    owner: objectNames.migrationJob(service.name),
    component: 'seed',
    command: service.seed,
    arguments: [],
    direct: service.migration?.direct ?? [],
  }
}

/** The steps of a migration have a name of their own: with the labels of the service their pods would be sent requests. */
export function migrationProcess(service: Service, migration: Migration, command: string): Process {
  return {
    kind: 'task',
    isService: false,
    owner: objectNames.migrationJob(service.name),
    component: 'migration',
    command,
    arguments: [],
    direct: migration.direct,
  }
}
