// CustomResourceDefinitions for the kinds of a tree, made of the public schemas, and the server that is given them.
import { setTimeout as sleep } from 'node:timers/promises'
import type { JsonObject } from '../../../src/lib/json.ts'
import { crdPath } from '../checks/kubernetes-schemas.ts'
import { withoutSchema } from '../kinds-without-schema.ts'
import { readSchema, type Schema, type SchemaStore } from '../schemas.ts'
import { BrokenTool } from '../tools.ts'
import { rootOf, type ApiClient } from './client.ts'
import { structuralSchema } from './structural.ts'

/**
 * The custom kinds that belong to no namespace; the public schemas do not say. All others belong to one.
 * @see https://cert-manager.io/docs/configuration/, https://external-secrets.io/latest/api/clustersecretstore/,
 * https://gateway-api.sigs.k8s.io/api-types/gatewayclass/, https://docs.konghq.com/kubernetes-ingress-controller/latest/reference/custom-resources/,
 * https://cert-manager.io/docs/trust/trust-manager/api-reference/, https://kyverno.io/docs/policy-types/
 */
const clusterScoped = new Set([
  'ClusterIssuer',
  'ClusterSecretStore',
  'ClusterExternalSecret',
  'GatewayClass',
  'KongClusterPlugin',
  'Bundle',
  'ImageValidatingPolicy',
  'ValidatingPolicy',
  'CiliumClusterwideNetworkPolicy',
  'ClusterPolicy',
])

/** The longest wait for the server to serve a new kind, ms. */
const longestWait = 60_000

/** What of a kind is not judged: a note, or so many parts of its schema that are not structural. */
type Unjudged = { note?: string; open: number }

/** The custom kinds of one server. */
export class Definitions {
  readonly #client: ApiClient
  readonly #store: SchemaStore
  readonly #known = new Map<string, Promise<Unjudged>>()

  constructor(client: ApiClient, store: SchemaStore) {
    this.#client = client
    this.#store = store
  }

  /**
   * Gives the server a definition of each custom kind ("apiVersion Kind") that has a public schema, or a known reason for
   * having none; such a kind is accepted as it is. The notes say what is not judged.
   */
  async define(kinds: string[]): Promise<string[]> {
    for (const kind of kinds) if (!this.#known.has(kind)) this.#known.set(kind, this.#define(kind))
    const all = await Promise.all(kinds.map((kind) => this.#known.get(kind) as Promise<Unjudged>))
    const open = all.reduce((sum, each) => sum + each.open, 0)
    const notes = all.flatMap(({ note }) => note ?? [])
    return open === 0
      ? notes
      : [
          ...notes,
          `${open} ${open === 1 ? 'part' : 'parts'} of the public schemas can't be said in a definition: whatever stands there is accepted`,
        ]
  }

  async #define(kind: string): Promise<Unjudged> {
    const [apiVersion, name] = kind.split(' ') as [string, string]
    const path = crdPath(apiVersion, name)
    const source = path === undefined ? undefined : readSchema(this.#store, path)
    const reason = withoutSchema[kind]
    if (source === undefined && reason === undefined) return { open: 0 } // Kubernetes' own, or a kind that the server will refuse
    const { schema, open } = source === undefined ? { schema: anyObject, open: 0 } : structuralSchema(source)
    const { problem } = await this.#client.create(
      `${rootOf('apiextensions.k8s.io/v1')}/customresourcedefinitions`,
      definitionOf(apiVersion, name, schema),
    )
    if (problem !== undefined) throw new BrokenTool(`the server refuses the definition of ${kind}: ${problem}`)
    await served(this.#client, kind)
    return source === undefined ? { note: `${kind} is accepted as it is: ${reason}`, open } : { open }
  }
}

const anyObject: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }

/** One definition per kind: no tree has two versions of one. */
export function definitionOf(apiVersion: string, kind: string, schema: Schema): JsonObject {
  const [group, version] = apiVersion.split('/') as [string, string]
  const plural = pluralOf(kind)
  const hasStatus = (schema['properties'] as Schema | undefined)?.['status'] !== undefined
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    // Groups of the Kubernetes project may not be defined without this annotation.
    metadata: {
      name: `${plural}.${group}`,
      annotations: { 'api-approved.kubernetes.io': 'unapproved, on a server that is thrown away' },
    },
    spec: {
      group,
      scope: clusterScoped.has(kind) ? 'Cluster' : 'Namespaced',
      names: { kind, plural, singular: kind.toLowerCase() },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          schema: { openAPIV3Schema: schema },
          ...(hasStatus ? { subresources: { status: {} } } : {}),
        },
      ],
    },
  }
}

/** The plural that most definitions have; nothing that is applied refers to it. */
function pluralOf(kind: string): string {
  const name = kind.toLowerCase()
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`
}

/** Waits until the server both answers for a kind and lists it. */
async function served(client: ApiClient, kind: string): Promise<void> {
  const [apiVersion, name] = kind.split(' ') as [string, string]
  const deadline = Date.now() + longestWait
  const answers = async () =>
    (await client.get(`${rootOf(apiVersion)}/${pluralOf(name)}?limit=1`)).problem === undefined
  while (!(await answers()) || (await client.resourceOf(apiVersion, name)) === undefined) {
    if (Date.now() > deadline) throw new BrokenTool(`the server does not serve ${kind} after ${longestWait / 1000} s`)
    await sleep(100)
  }
}
