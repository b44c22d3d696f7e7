// Runs the units of the GitHub emitter, and reads back what it wrote.
import { parse } from 'yaml'
import { emitGithub } from '../../../src/emit/github/emit.ts'
import { workflows } from '../../../src/emit/github/units.ts'
import type { Environment } from '../../../src/model/environment.ts'
import type { OutputFile } from '../../../src/model/output.ts'
import type { Platform } from '../../../src/model/platform.ts'
import type { Service } from '../../../src/model/service.ts'
import { printFile } from '../../../src/write/print.ts'
import { sampleEnvironment, sampleFacts } from '../../support/model.ts'

/** A workflow as its consumer reads it, as far as the tests look. */
export type Workflow = { on: Record<string, unknown>; permissions: object; jobs: Record<string, WorkflowJob> }
export type WorkflowJob = {
  name: string
  if?: string
  needs?: string[]
  uses?: string
  'timeout-minutes'?: number
  permissions?: Record<string, string>
  environment?: string
  outputs?: Record<string, string>
  strategy?: { matrix: Record<string, string[]> }
  steps?: {
    name?: string
    id?: string
    uses?: string
    run?: string
    with?: Record<string, unknown>
    env?: Record<string, string>
  }[]
}

/** All files of a platform, in the order of emission. */
export function emitAll(platform: Platform): OutputFile[] {
  return workflows.units(platform).flatMap(({ slice }) => emitGithub(slice))
}

/** All files as text, by path. */
export function printAll(platform: Platform): Map<string, string> {
  return new Map(emitAll(platform).map((file) => [file.path, printFile(file)]))
}

/** One workflow, printed and parsed again. */
export function readWorkflow(platform: Platform, file: string): Workflow {
  const found = [...printAll(platform)].find(([path]) => path.endsWith(`/workflows/${file}`))
  if (found === undefined) throw new Error(`no workflow ${file}`)
  return parse(found[1]) as Workflow
}

/** All workflows, printed and parsed again, by file name. */
export function readWorkflows(platform: Platform): [string, Workflow][] {
  return [...printAll(platform)]
    .filter(([path]) => path.includes('/workflows/'))
    .map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), parse(text) as Workflow])
}

/** dev follows `develop`; staging and production follow `main`, one after the other, production with approval. */
export function threeEnvironments(services?: Service[]): Environment[] {
  const open = { approval: false, approvers: [] }
  const branch = (name: string) => ({ kind: 'branch', branch: name }) as const
  return [
    sampleEnvironment({
      facts: sampleFacts({ environment: 'dev', tier: 'development' }),
      trigger: branch('develop'),
      ...open,
    }),
    sampleEnvironment({
      facts: sampleFacts({ environment: 'staging', tier: 'staging' }),
      trigger: branch('main'),
      ...open,
    }),
    sampleEnvironment(),
  ].map((environment) => (services === undefined ? environment : { ...environment, services }))
}
