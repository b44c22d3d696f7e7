// Rule: names that differ in the spec differ in the output too, where they are written in another form.
import { deliveryApp } from '../../model/delivery/delivery-app.ts'
import type { Platform } from '../../model/platform.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { inServices, type Rule, type WrittenLayer } from '../rule.ts'
import { isJsonObject, type Json } from '../../lib/json.ts'

/** A name, where it is written, and what becomes of it. */
type Named = { name: string; path: SpecPath; form: string; target?: 'key' }

export const namesMeet: Rule = (platform, written) => [
  ...sameInputs(written),
  ...sameVolumes(platform),
  ...sameRepositories(written),
]

/** Secrets and variables of GitHub: the inputs of Terraform are in lower case, and GitHub itself does not tell case apart. */
function sameInputs(written: readonly WrittenLayer[]): Finding[] {
  const inputs = written.flatMap(({ spec: { secrets } }) =>
    ['ci', 'variables'].flatMap((list) =>
      itemsOf(isJsonObject(secrets) ? secrets[list] : undefined).map((name, index): Named => ({
        name,
        path: ['secrets', list, index],
        form: name.toLowerCase(),
      })),
    ),
  )
  const own = new Set(Object.values(deliveryApp.terraform).map((name) => name.toLowerCase()))
  return [
    ...twice(
      inputs,
      'secrets and variables of GitHub are told apart without regard to case, and both kinds are inputs of Terraform',
    ),
    ...inputs.filter(({ form }) => own.has(form)).map((input) => finding(input, 'the app that delivers', ownInput)),
  ]
}

const ownInput = 'the platform has an input of this name already'

function itemsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** Volumes are named after their paths, with hyphens for everything that a name cannot hold. */
function sameVolumes(platform: Platform): Finding[] {
  return inServices(platform, ({ name: service, volumes }) =>
    twice(
      volumes.map(({ name, path }): Named => ({
        name: path,
        path: ['services', service, 'volumes', path],
        form: name,
        target: 'key',
      })),
      'a volume is named after its path, without what a name cannot hold',
    ),
  )
}

/** GitHub keeps names of repositories as they are written, and finds them without regard to case. */
function sameRepositories(written: readonly WrittenLayer[]): Finding[] {
  const slugs = written.flatMap(({ spec: { repository, services } }): Named[] => [
    ...(isJsonObject(repository)
      ? slugAt(repository['name'], ['repository', 'name'])
      : slugAt(repository, ['repository'])),
    ...(isJsonObject(repository) ? slugAt(repository['gitops'], ['repository', 'gitops']) : []),
    ...Object.entries(isJsonObject(services) ? services : {}).flatMap(([name, service]) =>
      isJsonObject(service) ? slugAt(service['repository'], ['services', name, 'repository']) : [],
    ),
  ])
  const spelled = [...new Map(slugs.map((slug) => [slug.name, slug])).values()]
  return twice(spelled, 'GitHub finds a repository whatever its case, so that both are one')
}

function slugAt(value: Json | undefined, path: SpecPath): Named[] {
  return typeof value === 'string' ? [{ name: value, path, form: value.toLowerCase() }] : []
}

function twice(names: readonly Named[], why: string): Finding[] {
  const first = new Map<string, Named>()
  return names.flatMap((each) => {
    const known = first.get(each.form)
    if (known === undefined) first.set(each.form, each)
    return known === undefined ? [] : [{ ...finding(each, `\`${known.name}\``, why), related: [placeOf(known)] }]
  })
}

function finding({ name, path, target }: Named, other: string, why: string): Finding {
  return {
    code: 'names-meet',
    severity: 'error',
    at: { path, ...(target && { target }) },
    message: `\`${name}\` would be the same as ${other}`,
    why,
    hint: 'give it another name',
  }
}

function placeOf({ name, path, target }: Named): NonNullable<Finding['related']>[number] {
  return { message: `\`${name}\` stands here`, at: { path, ...(target && { target }) } }
}
