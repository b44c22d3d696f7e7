// Kubernetes and Argo CD objects against closed schemas: a field that the API does not know is a failure.
import type { ValidateFunction } from 'ajv'
import { Ajv } from 'ajv'
import { isJsonObject, type Json } from '../../../src/lib/json.ts'
import type { Check, Document, Finding } from '../check.ts'
import { closeCustomResource, closeDefinitions } from '../close.ts'
import { withoutSchema } from '../kinds-without-schema.ts'
import { explain, readSchema, requireSchema, type Schema, type SchemaStore } from '../schemas.ts'
import { documentsLike } from '../trees.ts'

/** The versions of Kubernetes that our output must fit: the newest with published definitions, and the one before. */
export const kubernetesVersions = ['v1.36.0', 'v1.35.0']

/** Where Kubernetes objects are; a kustomization is a file of kustomize, not an object of the cluster. */
export const manifests = /^generated\/(kubernetes|argocd)\/.*(?<!kustomization)\.ya?ml$/

export const kubernetesSchemas: Check = {
  name: 'kubernetes-schemas',
  about: `every Kubernetes object fits the closed schemas of ${kubernetesVersions.join(' and ')} and of its CRD`,
  needsSchemas: true,
  run(tree, bench) {
    const documents = documentsLike(tree, manifests)
    const results = documents.map((document) => checkObject(document, validatorsOf(bench.schemas)))
    return {
      judged: [...new Set(documents.map(({ file }) => file))],
      findings: results.flatMap(({ findings }) => findings),
      notes: [...new Set(results.flatMap(({ notes }) => notes))],
    }
  },
}

type Answer = { findings: Finding[]; notes: string[] }

function checkObject({ file, value }: Document, validators: Validators): Answer {
  const failed = (rule: string, message: string) => ({ findings: [{ file, rule, message }], notes: [] })
  if (!isJsonObject(value) || typeof value['apiVersion'] !== 'string' || typeof value['kind'] !== 'string')
    return failed('not-an-object', 'a document here must be a Kubernetes object with `apiVersion` and `kind`')
  const kind = `${value['apiVersion']} ${value['kind']}`
  const found = validators.find(value['apiVersion'], value['kind'])
  const reason = withoutSchema[kind]
  if (found.length === 0 && reason !== undefined) return { findings: [], notes: [`${kind} is not judged: ${reason}`] }
  if (found.length === 0) return failed('no-schema', `no schema is known for ${kind}`)
  return { findings: found.flatMap(({ source, validate }) => report(file, kind, source, validate, value)), notes: [] }
}

function report(file: string, kind: string, source: string, validate: ValidateFunction, value: Json): Finding[] {
  return validate(value)
    ? []
    : explain(validate.errors).map((message) => ({ file, rule: source, message: `${kind} ${message}` }))
}

type Found = { source: string; validate: ValidateFunction }
type Validators = { find(apiVersion: string, kind: string): Found[] }

const made = new WeakMap<SchemaStore, Validators>()

/** Validators of a store, made once, each compiled when it is first asked for. */
function validatorsOf(store: SchemaStore): Validators {
  const known = made.get(store) ?? makeValidators(store)
  made.set(store, known)
  return known
}

function makeValidators(store: SchemaStore): Validators {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
  const kinds = new Map<string, Found[]>()
  const definitions = kubernetesVersions.map((version) => {
    const file = closeDefinitions(requireSchema(store, `kubernetes/definitions-${version}.json`))
    ajv.addSchema(file, version)
    return { version, byKind: definitionNames(file) }
  })
  const core = (kind: string): Found[] =>
    definitions.flatMap(({ version, byKind }) => {
      const name = byKind.get(kind)
      return name === undefined
        ? []
        : [{ source: version, validate: ajv.compile({ $ref: `${version}#/definitions/${name}` }) }]
    })
  const custom = (apiVersion: string, kind: string): Found[] => {
    const path = crdPath(apiVersion, kind)
    const schema = path === undefined ? undefined : readSchema(store, path)
    if (path === undefined || schema === undefined) return []
    const metadata = { $ref: `${kubernetesVersions[0]}#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta` }
    return [{ source: path, validate: ajv.compile(closeCustomResource(schema, metadata)) }]
  }
  const compileKind = (apiVersion: string, kind: string): Found[] => {
    const found = core(`${apiVersion} ${kind}`)
    return found.length > 0 ? found : custom(apiVersion, kind)
  }
  return {
    find(apiVersion, kind) {
      const key = `${apiVersion} ${kind}`
      const found = kinds.get(key) ?? compileKind(apiVersion, kind)
      kinds.set(key, found)
      return found
    },
  }
}

/** The file of a custom resource's schema, `undefined` for the core group (whose version has no `/`). */
export function crdPath(apiVersion: string, kind: string): string | undefined {
  const [group, version] = apiVersion.split('/')
  return version === undefined ? undefined : `crds/${group}/${kind.toLowerCase()}_${version}.json`
}

/** Maps "apps/v1 Deployment" to the name of its definition. */
export function definitionNames(file: Schema): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, definition] of Object.entries(file['definitions'] as Record<string, Schema>)) {
    const kinds = (definition['x-kubernetes-group-version-kind'] ?? []) as {
      group: string
      version: string
      kind: string
    }[]
    const only = kinds.length === 1 ? kinds[0] : undefined // DeleteOptions and its like belong to every group
    if (only !== undefined) names.set(`${only.group === '' ? '' : `${only.group}/`}${only.version} ${only.kind}`, name)
  }
  return names
}
