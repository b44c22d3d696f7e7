// Every container of every example: what runs all the time gets its signals, and Kubernetes reads no text as a reference
// that is none.
import { parseAllDocuments } from 'yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import { compileFiles, platformFiles, platformFolders } from '../../support/platforms.ts'
import { expanded } from '../../support/expansion.ts'
import { sampleService, sampleWorker } from '../../support/model.ts'
import { objectsOf } from './objects.ts'

type Container = { where: string; longRunning: boolean; container: JsonObject }

/** Kinds whose pods are started again when they end. */
const longRunning = ['Deployment', 'Rollout', 'StatefulSet', 'DaemonSet']

/** The first program of a shell that a long-running container may keep: those that set traps, or end with `exec`. */
const keepsItsShell = /(^|\n|;)\s*trap |(^|\n|;|&&)\s*exec [^\n]*\s*$/

function containersIn(value: Json | undefined, kind: string, where: string): Container[] {
  if (Array.isArray(value)) return value.flatMap((item) => containersIn(item, kind, where))
  if (!isJsonObject(value)) return []
  const own = ['containers', 'initContainers'].flatMap((key) =>
    (Array.isArray(value[key]) ? value[key] : []).filter(isJsonObject).map((container) => ({
      where: `${where} ${String(container['name'])}`,
      longRunning: longRunning.includes(kind) && key === 'containers',
      container,
    })),
  )
  return [...own, ...Object.values(value).flatMap((member) => containersIn(member, kind, where))]
}

function containersOf(documents: Json[], where: string): Container[] {
  return documents.filter(isJsonObject).flatMap((document) => containersIn(document, String(document['kind']), where))
}

/** Strings that the kubelet expands: of the container itself, and of what it runs in it. */
function textsOf({ container }: Container): string[] {
  const probes = ['startupProbe', 'readinessProbe', 'livenessProbe'].map((key) => container[key])
  const executed = probes.flatMap((probe) =>
    isJsonObject(probe) && isJsonObject(probe['exec']) ? [probe['exec']['command']] : [],
  )
  const values = variablesOf(container).map(({ value }) => value)
  return [container['command'], container['args'], ...executed, ...values]
    .flat()
    .filter((text) => typeof text === 'string')
}

function variablesOf({ env }: JsonObject): JsonObject[] {
  return Array.isArray(env) ? env.filter(isJsonObject) : []
}

/** References to what is no variable of the container: the shell's, which Kubernetes must not read. */
function strayReferences(container: Container): string[] {
  const known = new Set(variablesOf(container.container).map(({ name }) => String(name)))
  return textsOf(container).flatMap((text) =>
    [...text.replaceAll('$$', '').matchAll(/\$\(([^)]*)\)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !known.has(name)),
  )
}

function deafShell({ longRunning: runs, container: { command } }: Container): boolean {
  if (!runs || !Array.isArray(command) || !/(^|\/)(ba|da)?sh$/.test(String(command[0]))) return false
  const script = String(command.at(-1))
  return command.includes('-c') && !keepsItsShell.test(script)
}

/** Drain Fortin runs on no cluster. */
const onClusters = platformFolders.filter((folder) => folder !== 'examples/drain-fortin')

describe.each(onClusters)('%s', (folder) => {
  const containers: Container[] = []

  beforeAll(async () => {
    for (const [path, text] of await compileFiles(platformFiles(folder))) {
      if (!path.startsWith('kubernetes/') || !path.endsWith('.yaml')) continue
      containers.push(
        ...containersOf(
          parseAllDocuments(text).map((document) => document.toJS() as Json),
          path,
        ),
      )
    }
  })

  test('has containers', () => expect(containers.length).toBeGreaterThan(10))

  test('no shell of a long-running container keeps signals to itself', () => {
    expect(containers.filter(deafShell).map(({ where }) => where)).toEqual([])
  })

  test('Kubernetes finds references only to variables', () => {
    expect(containers.flatMap((each) => strayReferences(each).map((name) => `${each.where}: ${name}`))).toEqual([])
  })
})

describe('a text of the spec with dollars reaches the container as it is written', () => {
  const text = 'echo $$ $(hostname) $(PORT) $$$(PORT) "$HOME" ${PORT} | cat'
  const health = {
    probe: { kind: 'command' as const, command: text },
    live: '',
    headers: [],
    port: 0,
    interval: 30,
    timeout: 5,
    startup: 60,
  }
  const migration = {
    run: text,
    validate: text,
    verify: text,
    contract: text,
    rollback: text,
    backup: false,
    direct: [],
  }
  const everywhere = { command: text, init: text, health }
  const services = {
    worker: sampleWorker(everywhere),
    cron: sampleWorker({ ...everywhere, type: 'cron', schedule: '0 3 * * *' }),
    job: sampleWorker({ ...everywhere, type: 'job' }),
    backend: sampleService({
      ...everywhere,
      migration,
      seed: text,
      strategy: { kind: 'rolling', surge: '1', unavailable: '0' },
    }),
    arguments: sampleWorker({ arguments: [text, text] }),
  }

  test.each(Object.entries(services))('%s', (name, service) => {
    const containers = Object.entries(objectsOf(service)).flatMap(([file, documents]) =>
      containersOf(documents ?? [], `${name} ${file}`),
    )
    const texts = containers.flatMap(textsOf).filter((each) => each.includes('hostname'))
    expect(texts.length).toBeGreaterThan(1)
    expect(new Set(texts.map((each) => expanded(each, { PORT: '5000' })))).toEqual(new Set([text]))
  })
})
