// A real API server: what it refuses, warns of, changes when it is applied again, or does not let run, no schema can tell.
import { applyAgain, applyAll } from '../api-server/apply.ts'
import { Definitions } from '../api-server/definitions.ts'
import { forget, remember } from '../api-server/memory.ts'
import { environmentsOf, stepsOf, type Step } from '../api-server/plan.ts'
import { judgePods } from '../api-server/pods.ts'
import { startApiServer, type ApiServer } from '../api-server/server.ts'
import type { Check, Finding, Result, Workbench } from '../check.ts'

export const apiServer: Check = {
  name: 'api-server',
  about: 'a kube-apiserver takes every object, holds it as it is given, and lets the pods of all workloads in',
  needsSchemas: true,
  tool: ['kube-apiserver', 'etcd'],
  async run(tree, bench) {
    const plans = environmentsOf(tree).map((environment) => stepsOf(tree, environment))
    return plans.length === 0 ? { judged: [], findings: [] } : judgePlans(await sessionOf(bench), plans)
  },
}

/** The server of one run, which all trees share, and the kinds that it knows. */
type Session = ApiServer & { definitions: Definitions }

const sessions = new WeakMap<Workbench, Promise<Session>>()

function sessionOf(bench: Workbench): Promise<Session> {
  const known = sessions.get(bench) ?? startSession(bench)
  sessions.set(bench, known)
  return known
}

async function startSession(bench: Workbench): Promise<Session> {
  const server = await startApiServer(bench.tool('etcd'), bench.tool('kube-apiserver'), bench.scratch('api-server'))
  bench.atEnd(server.stop)
  return { ...server, definitions: new Definitions(server.client, bench.schemas) }
}

/** Each environment meets a server that has the kinds and nothing else. */
async function judgePlans({ client, store, definitions }: Session, plans: Step[][]): Promise<Result> {
  const kinds = new Set(plans.flat().map(({ value }) => `${value['apiVersion']} ${value['kind']}`))
  const notes = await definitions.define([...kinds].sort())
  const empty = await remember(store)
  const findings: Finding[] = []
  for (const steps of plans) {
    const { taken, findings: refused } = await applyAll(client, steps)
    findings.push(...refused, ...(await applyAgain(client, taken)), ...(await judgePods(client, taken)))
    await forget(store, empty)
  }
  return { judged: [...new Set(plans.flat().map(({ file }) => file))], findings, notes }
}
