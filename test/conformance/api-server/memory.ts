// Takes an API server back to an earlier state by deleting from its store what came since: no finalizer can hold it back.
import { BrokenTool } from '../tools.ts'

/** The keys that a store held at one time. */
export type Memory = Set<string>

type Range = { kvs?: { key: string }[] }

/** Remembers the keys of a store at this address; etcd's keys are base64 in its JSON API. */
export async function remember(store: string): Promise<Memory> {
  return new Set(await keysOf(store))
}

/** Deletes every key that is not remembered; the API server watches its store, and so forgets these objects as well. */
export async function forget(store: string, memory: Memory): Promise<void> {
  const since = (await keysOf(store)).filter((key) => !memory.has(key))
  for (const key of since) await ask(store, 'deleterange', { key })
}

async function keysOf(store: string): Promise<string[]> {
  const { kvs } = (await ask(store, 'range', {
    key: btoa('/registry/'),
    range_end: btoa('/registry0'),
    keys_only: true,
  })) as Range
  return (kvs ?? []).map(({ key }) => key)
}

/** @see https://etcd.io/docs/v3.6/dev-guide/api_grpc_gateway/ */
async function ask(store: string, what: 'range' | 'deleterange', body: object): Promise<unknown> {
  const answer = await fetch(`${store}/v3/kv/${what}`, { method: 'POST', body: JSON.stringify(body) })
  if (!answer.ok) throw new BrokenTool(`etcd refuses ${what}: ${await answer.text()}`)
  return answer.json()
}
