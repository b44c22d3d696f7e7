// One object of all environments -> one document with holes, where they differ.
import { namespaceLabel } from '../../../model/names/labels.ts'
import { isJsonObject, ownValue, type Json, type JsonObject } from '../../../lib/json.ts'
import type { HelmTemplate } from '../../../model/output.ts'
import { camel, namesOf, type Values, type Variants } from './values.ts'

/**
 * The values, those of the service under `group` and those of the object under `object`; by environment its namespace and
 * the image of the service, which is a value of its own wherever it stands; and the template whose hash is that of the variables.
 * `mark` is a word of holes that no text of the objects holds.
 */
export type Unification = {
  values: Values
  group: string
  object: string
  namespaces: readonly string[]
  images: readonly (string | undefined)[]
  variables: string
  mark: string
}

/** Keys whose whole value is the name of a namespace. */
const namespaceKeys = ['namespace', namespaceLabel]

/** Unifies an object; what differs is added to `holes`, which the objects of a file share. */
export class Unifier {
  readonly #context: Unification
  readonly #holes: HelmTemplate['holes']

  constructor(context: Unification, holes: HelmTemplate['holes']) {
    this.#context = context
    this.#holes = holes
  }

  /** The document of all environments that have the object; the others have `undefined`. */
  unify(variants: Variants, path: readonly string[] = [], key = ''): Json {
    const here = variants.filter((value) => value !== undefined)
    if (here.every(isJsonObject) && haveCommonKey(here)) return this.#unifyMaps(variants, path)
    if (here.every(Array.isArray) && areAlike(here)) return this.#unifyLists(variants, path)
    return this.#unifyLeaf(variants, path, key)
  }

  /** Keys that all have come first, so that an optional line never opens an item of a list. */
  #unifyMaps(variants: Variants, path: readonly string[]): Json {
    const maps = variants.map((value) => value as JsonObject | undefined)
    const keys = [...new Set(maps.flatMap((map) => Object.keys(map ?? {})))]
    const common = (key: string) => maps.every((map) => map === undefined || ownValue(map, key) !== undefined)
    const ordered = [...keys.filter(common), ...keys.filter((key) => !common(key))]
    return Object.fromEntries(
      ordered.map((key) => {
        const members = maps.map((map) => map && ownValue(map, key))
        return [
          key,
          common(key) ? this.unify(members, [...path, key], key) : this.#value(members, [...path, key], true),
        ]
      }),
    )
  }

  #unifyLists(variants: Variants, path: readonly string[]): Json {
    const lists = variants.map((value) => value as Json[] | undefined)
    const first = lists.find((list) => list !== undefined) ?? []
    return first.map((item, index) =>
      this.unify(
        lists.map((list) => list?.[index]),
        [...path, nameOf(item) ?? String(index)],
      ),
    )
  }

  #unifyLeaf(variants: Variants, path: readonly string[], key: string): Json {
    const { namespaces, images, variables, values, group } = this.#context
    const isEach = (wanted: readonly (Json | undefined)[]) =>
      variants.every((value, index) => value === undefined || value === wanted[index])
    if (namespaceKeys.includes(key) && isEach(namespaces)) return this.#hole('{{ .Release.Namespace | quote }}')
    if (key === 'image' && isEach(images))
      return this.#hole(`{{ .Values.${values.place([`${group}.image`], images)} | toJson }}`)
    if (key === 'checksum/config')
      return this.#hole(`{{ include (print $.Template.BasePath "${variables}") . | sha256sum | quote }}`)
    return this.#inNamespace(variants) ?? onlyOne(variants) ?? this.#value(variants, path, false)
  }

  /** A name of the cluster's DNS is the same but for the namespace: `redis.shop-dev.svc`. */
  #inNamespace(variants: Variants): Json | undefined {
    const parts = variants.map((value, index) =>
      typeof value === 'string' ? value.split(`.${this.#context.namespaces[index]}.svc`) : undefined,
    )
    const same = onlyOne(parts)
    const isText = variants.every((value) => value === undefined || typeof value === 'string')
    return isText && Array.isArray(same) && same.length > 1
      ? same.join(`.${this.#hole('{{ .Release.Namespace }}')}.svc`)
      : undefined
  }

  /** Most labels are those of all objects of the service, and so values of the service. */
  #value(variants: Variants, path: readonly string[], optional: boolean): Json {
    const { values, group, object } = this.#context
    const ofService = path.at(-2) === 'labels' ? [`${group}.${camel(path.slice(-2))}`] : []
    const address = `.Values.${values.place([...ofService, ...namesOf(path).map((name) => `${group}.${object}.${name}`)], variants, optional)}`
    return this.#hole(`{{ ${address} | toJson }}`, optional ? `not (kindIs "invalid" ${address})` : '')
  }

  #hole(expression: string, optional = ''): string {
    const name = `__${this.#context.mark}_${Object.keys(this.#holes).length}__`
    this.#holes[name] = { expression, optional }
    return name
  }
}

/** The value of all who have one; undefined where they differ. */
function onlyOne(variants: Variants): Json | undefined {
  const here = variants.filter((value) => value !== undefined)
  return new Set(here.map((value) => JSON.stringify(value))).size === 1 ? here[0] : undefined
}

/** Without one, nothing might be left of the map in some environment: then it is a value as a whole, as is an empty one. */
function haveCommonKey([first, ...others]: readonly JsonObject[]): boolean {
  return Object.keys(first ?? {}).some((key) => others.every((each) => ownValue(each, key) !== undefined))
}

/** Item by item, lists are compared where each item has its counterpart: the same name, or no name, at the same place. */
function areAlike([first, ...others]: readonly Json[][]): boolean {
  if (first === undefined || first.length === 0) return false
  return others.every(
    (other) =>
      other.length === first.length &&
      first.every((item, index) => isJsonObject(item) && nameOf(item) === nameOf(other[index])),
  )
}

function nameOf(item: Json | undefined): string | undefined {
  return isJsonObject(item) && typeof item.name === 'string' ? item.name : undefined
}
