// The chart of the services: for people who install them by Helm, without the Argo CD of this platform.
import { digestOf } from '../../../lib/hash.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../lib/json.ts'
import { folders } from '../../../model/names/files.ts'
import type { OutputFile } from '../../../model/output.ts'
import { emitServiceObjects } from '../service/service-objects.ts'
import { plainNames, settingsNames } from '../service/settings.ts'
import type { HelmChartSlice, ServiceSlice } from '../slices.ts'
import { forHelm } from './hooks.ts'
import { Unifier } from './unify.ts'
import { camel, overlay, Values, type Variants } from './values.ts'

/** The files of the chart. Values of the environment nearest to production are the defaults. */
export function emitHelmChart(slice: HelmChartSlice): OutputFile[] {
  const { platform, environments } = slice
  const folder = folders.chart(platform)
  const values = new Values()
  const services = [...new Set(slice.services.flat().map(({ service }) => service.name))].sort()
  const templates = services.flatMap((name) => templatesOf(name, groupOf(name, services), slice, values))
  const production = environments.findIndex(({ tier }) => tier === 'production')
  const defaults = values.of(production === -1 ? environments.length - 1 : production)
  const yaml = (name: string, document: Json): OutputFile => ({
    path: `${folder}/${name}`,
    format: 'yaml',
    documents: [document],
  })
  const parts = [
    yaml('values.yaml', defaults),
    ...environments.map(({ environment }, index) =>
      yaml(`values-${environment}.yaml`, overlay(defaults, values.of(index))),
    ),
    { path: `${folder}/values.schema.json`, format: 'json', documents: [values.schema()] } satisfies OutputFile,
    ...templates,
  ]
  return [yaml('Chart.yaml', chartOf(slice, parts, production)), ...parts]
}

/**
 * Nobody has counted versions yet, so the hash of what is in it follows the version: same input, same version, and `helm
 * package --version` sets the one that is published.
 * @see https://helm.sh/docs/topics/charts/#the-chartyaml-file
 */
function chartOf(
  { platform, repository, environments, services }: HelmChartSlice,
  parts: OutputFile[],
  production: number,
): JsonObject {
  const tags = new Set(
    (services.at(production) ?? []).map(
      ({ service }) => /[:@]([^/]+)$/.exec(service.image.reference.replace(/^.*\//, ''))?.[1] ?? '',
    ),
  )
  const content = digestOf(parts, 12)
  const oldest = environments
    .map(({ kubernetes }) => kubernetes)
    .sort((one, other) => Number(one.split('.')[1]) - Number(other.split('.')[1]))[0]
  return {
    apiVersion: 'v2',
    name: platform,
    description: `The services of ${platform}`,
    type: 'application',
    version: `0.1.0+${content}`,
    appVersion: tags.size === 1 ? [...tags][0] : content,
    kubeVersion: `>=${oldest}.0-0`, // `-0`: builds of clouds look like pre-releases
    sources: [`https://github.com/${repository}`],
  }
}

/** An object by environment, under the file that it stands in. */
type Candidate = { file: string; kind: string; name: string; variants: (JsonObject | undefined)[] }

function templatesOf(
  service: string,
  group: string,
  { platform, environments, services }: HelmChartSlice,
  values: Values,
): OutputFile[] {
  const slices = services.map((each) => each.find((slice) => slice.service.name === service))
  const shared = {
    values,
    group,
    namespaces: environments.map(({ namespace }) => namespace),
    images: slices.map((slice) => slice?.service.image.reference),
    variables: `/${service}/config-map.yaml`,
  }
  const candidates = candidatesOf(
    slices.map((slice) => (slice === undefined ? [] : installable(slice))),
    service,
  )
  const files = [...new Set(candidates.map(({ file }) => file))]
  return files.map((file) => {
    const own = candidates.filter((candidate) => candidate.file === file)
    const objects = objectsOf(own)
    const holes = {}
    const mark = markOf(own)
    const documents = own.map(({ variants }, index) =>
      new Unifier({ ...shared, mark, object: objects[index] ?? '' }, holes).unify(variants),
    )
    const when = own.map(({ variants }, index) => conditionOf(variants, `${group}.${objects[index]}`, values))
    return {
      path: `${folders.chart(platform)}/templates/${service}/${file}.yaml`,
      format: 'yaml',
      documents,
      template: { holes, when },
    }
  })
}

/** Texts of users may look like a hole, such as files that they mount: then holes are called something else. */
function markOf(candidates: Candidate[]): string {
  const texts = JSON.stringify(candidates)
  for (let count = 0; ; count++) {
    const mark = `value${count === 0 ? '' : count}`
    if (!texts.includes(`__${mark}_`)) return mark
  }
}

/**
 * Who installs the chart says which image runs: nothing waits for a release of ours. Values change what a ConfigMap holds, so
 * that no hash of it can be in its name. Helm runs every migration before any workload.
 */
function installable(slice: ServiceSlice): OutputFile[] {
  const { service } = slice
  const released = { ...slice, migrators: [], service: { ...service, image: { ...service.image, released: true } } }
  const [versioned, plain] = [settingsNames(released), plainNames(service)]
  const renamed = (text: string) =>
    text
      .replaceAll(`"${versioned.configMap}"`, `"${plain.configMap}"`)
      .replaceAll(`"${versioned.secret}"`, `"${plain.secret}"`)
  return emitServiceObjects(released).map((file) => ({
    ...file,
    documents: file.documents.map((document) => JSON.parse(renamed(JSON.stringify(document))) as Json),
  }))
}

/** What the values of the objects of a file stand under: the file, and where it has more of them their names, and then their kinds. */
function objectsOf(candidates: Candidate[]): string[] {
  const names = candidates.map(({ file, name }) => camel(candidates.length === 1 ? file : [file, name]))
  const isTaken = (name: string) => names.filter((other) => other === name).length > 1
  return names.map((name, index) => (isTaken(name) ? camel([name, candidates[index]?.kind ?? '']) : name))
}

/** What the values of a service stand under. Helm has `global`; names that are one without their dashes keep them as what a template can name. */
function groupOf(service: string, all: readonly string[]): string {
  const isOne = all.filter((other) => camel(other) === camel(service)).length === 1
  return isOne && service !== 'global' ? camel(service) : `service_${service.replaceAll('-', '_')}`
}

function conditionOf(variants: Variants, object: string, values: Values): string {
  const has = variants.map((variant) => variant !== undefined)
  return has.every(Boolean) ? '' : `.Values.${values.place([`${object}.enabled`], has)}`
}

/** Objects are the same that stand in files of one name, and have one kind and name; a hash in the name does not count. */
function candidatesOf(files: OutputFile[][], service: string): Candidate[] {
  const candidates = new Map<string, Candidate>()
  files.forEach((own, environment) => {
    for (const { path, documents } of own)
      for (const document of documents) {
        const object = isJsonObject(document) ? forHelm(document) : undefined
        if (object === undefined) continue
        const file = (path.split('/').at(-1) ?? '').replace('.yaml', '')
        const name = nameOf(object).replace(/-[0-9a-f]{8}$/, '')
        const key = `${file} ${String(object.kind)} ${name}`
        const candidate = candidates.get(key) ?? {
          file,
          kind: String(object.kind),
          name: name === service ? '' : name.replace(`${service}-`, ''),
          variants: files.map(() => undefined),
        }
        candidate.variants[environment] = object
        candidates.set(key, candidate)
      }
  })
  return [...candidates.values()]
}

function nameOf({ metadata }: JsonObject): string {
  return isJsonObject(metadata) ? String(metadata.name) : ''
}
