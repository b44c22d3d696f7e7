// No two units make the same thing: of two objects with one name Argo CD applies both in turn, and one of them wins; of two
// files with one path the later one stays.
import { hashText } from '../lib/hash.ts'
import type { Json } from '../lib/json.ts'
import type { OutputFile } from '../model/output.ts'
import { identityOf } from '../model/patch.ts'

/** What a unit makes of which there may be one: an object in a cluster, or a file. `text` names it to people. */
export type Made = { key: string; text: string }

/** Two units that make the same; `first` was there before. */
export type Clash<Unit> = { text: string; first: Unit; second: Unit }

/** So many characters of a hash tell the objects of a run apart; what seems to be made twice is looked at again. */
const length = 12

/** Where a unit's objects live: environments of one cluster share it. */
export type Places = { clusterOf(environment: string): string }

/** What all units of a run make, as short hashes, which a later run can keep. */
export class Uniqueness<Unit> {
  readonly #owners = new Map<string, Unit>()
  readonly #again: { hash: string; text: string; first: Unit; second: Unit }[] = []

  /** Notes what a unit makes that has run. */
  take(unit: Unit, made: readonly Made[]): void {
    for (const { key, text } of made) this.#note(hashOf(key), text, unit)
  }

  /** Notes what a unit made when it last ran. */
  keep(unit: Unit, hashes: string): void {
    for (let at = 0; at < hashes.length; at += length) this.#note(hashes.slice(at, at + length), '', unit)
  }

  /** What was made twice; `madeBy` runs a unit again, because a hash alone does not prove it. */
  async clashes(madeBy: (unit: Unit) => Promise<readonly Made[]>): Promise<Clash<Unit>[]> {
    const found: Clash<Unit>[] = []
    for (const { hash, first, second } of this.#again) {
      const others = new Map(
        (await madeBy(second)).filter(({ key }) => hashOf(key) === hash).map((made) => [made.key, made]),
      )
      const same = (await madeBy(first)).find(({ key }) => others.has(key))
      if (same !== undefined) found.push({ text: same.text, first, second })
    }
    return found
  }

  #note(hash: string, text: string, unit: Unit): void {
    const first = this.#owners.get(hash)
    if (first === undefined) this.#owners.set(hash, unit)
    else this.#again.push({ hash, text, first, second: unit })
  }
}

/** The hashes of what a unit makes, in one text. */
export function hashesOf(made: readonly Made[]): string {
  return made.map(({ key }) => hashOf(key)).join('')
}

function hashOf(key: string): string {
  return hashText(key).slice(0, length)
}

/** What the files of a unit are: each file, and each Kubernetes object in it. */
export function madeIn(files: readonly OutputFile[], { clusterOf }: Places): Made[] {
  return files.flatMap((file) => [
    { key: `file ${file.path.toLowerCase()}`, text: `\`generated/${file.path}\`` },
    ...(/^(kubernetes|argocd)\//.test(file.path) ? objectsIn(file, clusterOf) : []),
  ])
}

function objectsIn({ path, documents }: OutputFile, clusterOf: Places['clusterOf']): Made[] {
  const cluster = clusterOf(path.split('/')[1] ?? '')
  return documents.flatMap((document) => objectOf(document, cluster))
}

/** Versions of one API serve the same objects. */
function objectOf(document: Json, cluster: string): Made[] {
  const identity = identityOf(document)
  if (identity === undefined) return []
  const { apiVersion, kind, name, namespace } = identity
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  const place = namespace === '' ? '' : ` in the namespace \`${namespace}\``
  return [{ key: JSON.stringify([cluster, namespace, group, kind, name]), text: `the ${kind} \`${name}\`${place}` }]
}
