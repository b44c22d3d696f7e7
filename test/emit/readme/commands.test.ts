// What a page tells people to type must be there: every object, Application, container and file that a command names is one
// that was generated for the same platform, and every link leads to a page.
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../../src/emit/readme/pages/index.ts'
import { cleanTree } from '../../incremental/clean.ts'
import { platformFiles, platformFolders } from '../../support/platforms.ts'

/** Without `generated/` at the front. */
type Tree = Map<string, string>

const trees = new Map<string, Tree>()

beforeAll(async () => {
  for (const folder of platformFolders) {
    const tree = (await cleanTree(platformFiles(folder))) ?? expect.fail(`${folder} has mistakes`)
    trees.set(
      folder,
      new Map(
        [...tree].flatMap(([file, text]): [string, string][] =>
          file.startsWith('generated/') ? [[file.slice('generated/'.length), text]] : [],
        ),
      ),
    )
  }
}, 120_000)

const printedPages = (tree: Tree) =>
  [...tree].filter(([file]) => file === 'README.md' || (file.startsWith('docs/') && file.endsWith('.md')))

/** `kind/name in namespace` of every object of a tree. */
function objectsIn(tree: Tree): Set<string> {
  const manifests = [...tree]
    .filter(([file]) => /^(kubernetes|argocd)\/.*\.yaml$/.test(file))
    .flatMap(([, text]) => text.split(/^---$/m))
  return new Set(
    manifests.map((text) =>
      objectName(
        field(text, /^kind: (\S+)/m),
        field(text, /^ {2}name: "?([^"\s]+)/m),
        field(text, /^ {2}namespace: (\S+)/m),
      ),
    ),
  )
}

const field = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? ''
const objectName = (kind: string, name: string, namespace: string) => `${kind}/${name} in ${namespace}`

const kinds: Record<string, string> = {
  hpa: 'HorizontalPodAutoscaler',
  scaledobject: 'ScaledObject',
  rollout: 'Rollout',
  rollouts: 'Rollout',
  deployment: 'Deployment',
  cronjob: 'CronJob',
  cluster: 'Cluster',
}

/** What the chart of an add-on or an operator makes is in no file of ours. */
const madeByOthers = /^(kube-prometheus-stack-|logs-|loki$|argo-cd-)/

/** The objects that a command needs; what it makes itself (`create job x`), and what a restore makes, is not among them. */
function needed(command: string): string[] {
  const namespace = field(command, /(?:-n|--namespace) (\S+)/)
  const found = [
    ...[...command.matchAll(/\b(hpa|scaledobject|rollout|deployment|cronjob)\/([a-z0-9-]+)/g)].map(
      ([, kind = '', name = '']) => objectName(kinds[kind] ?? '', name, namespace),
    ),
    ...[...command.matchAll(/argo rollouts (?:get rollout|[a-z]+) ([a-z0-9-]+)/g)].map(([, name = '']) =>
      objectName('Rollout', name, namespace),
    ),
    ...[...command.matchAll(/port-forward service\/([a-z0-9-]+)/g)]
      .filter(([, name = '']) => !madeByOthers.test(name))
      .map(([, name = '']) => objectName('Service', name, namespace)),
    ...[...command.matchAll(/argocd app (?:set|sync|get|wait|diff) ([a-z0-9-]+)/g)].map(([, name = '']) =>
      objectName('Application', name, 'argocd'),
    ),
    ...[...command.matchAll(/--from=cronjob\/([a-z0-9-]+)/g)].map(([, name = '']) =>
      objectName('CronJob', name, namespace),
    ),
  ]
  return found
}

/** Lines of blocks of commands, and commands within sentences. */
function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'))
  const quoted = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`((?:kubectl|argocd) [^`]+)`/g)].map(
    ([, command = '']) => command,
  )
  return [...blocks, ...quoted]
}

describe.each(platformFolders)('%s', (folder) => {
  const tree = () => trees.get(folder) ?? new Map<string, string>()

  test('commands name objects that exist', () => {
    const objects = objectsIn(tree())
    const missing = printedPages(tree()).flatMap(([file, text]) =>
      commandsOf(text).flatMap((command) =>
        needed(command)
          .filter((each) => !objects.has(each))
          .map((each) => `${file}: ${each}`),
      ),
    )
    expect(missing).toEqual([])
  })

  test('containers of an import are those of its Job', () => {
    const all = [...tree()]
    for (const [file, text] of printedPages(tree())) {
      for (const [, job = '', container = ''] of text.matchAll(/logs -f job\/(\S+) -c (\S+)/g)) {
        const manifest =
          all.find(([name, each]) => name.endsWith('import-job.yaml') && each.includes(`name: ${job}\n`))?.[1] ?? ''
        expect(manifest, `${file}: ${job} ${container}`).toMatch(new RegExp(`- name: ${container}\\n`))
      }
    }
  })

  test('files that commands read are there', () => {
    const named = printedPages(tree()).flatMap(([, text]) =>
      [...text.matchAll(/(?:create|apply) -f generated\/([\w./$-]+)/g)].map(([, file = '']) => file),
    )
    // `$ENV` stands for an environment.
    expect(named.filter((file) => !file.includes('$') && !tree().has(file))).toEqual([])
  })

  test('a workflow that is started by hand takes what it is given', () => {
    const lines = printedPages(tree()).flatMap(([, text]) =>
      commandsOf(text).filter((line) => line.startsWith('gh workflow run')),
    )
    for (const line of lines) {
      const workflow =
        tree().get(`github/${field(line, /--repo (\S+)/)}/.github/workflows/${field(line, /run (\S+)/)}`) ?? ''
      for (const value of [field(line, /environment=(\S+)/), field(line, /image=(\S+)/)])
        expect(workflow, line).toContain(`          - ${value}\n`)
    }
    expect(lines.length > 0).toBe(
      [...tree().keys()].some((file) => file.endsWith('/promote.yml')) && tree().has('docs/runbooks/deployment.md'),
    )
  })

  test('links lead to pages, and the index leads to every page', () => {
    const targets = (file: string, text: string) =>
      [...text.matchAll(/\]\(([^):]+?\.(?:md|example))\)/g)].map(([, target = '']) =>
        path.posix.join(path.posix.dirname(file), target),
      )
    expect(
      printedPages(tree()).flatMap(([file, text]) =>
        targets(file, text)
          .filter((target) => !tree().has(target))
          .map((target) => `${file}: ${target}`),
      ),
    ).toEqual([])
    const listed = targets('README.md', tree().get('README.md') ?? '')
    expect([...tree().keys()].filter((file) => file.startsWith('docs/') && !listed.includes(file))).toEqual([])
  })
})

test('there are commands to look at, of every kind', () => {
  const all = [...trees.values()].flatMap((tree) =>
    printedPages(tree).flatMap(([, text]) => commandsOf(text).flatMap(needed)),
  )
  for (const kind of [
    'HorizontalPodAutoscaler',
    'ScaledObject',
    'Rollout',
    'Deployment',
    'CronJob',
    'Service',
    'Application',
  ])
    expect(all.filter((each) => each.startsWith(`${kind}/`)).length, kind).toBeGreaterThan(2)
})

test('every page is printed for some example, and some are not for others', () => {
  const waiting = pages
    .filter(({ path: file }) => [...trees.values()].every((tree) => !tree.has(file)))
    .map(({ path: file }) => file)
  // No example has two databases of one engine to copy between.
  expect(waiting).toEqual(['docs/runbooks/postgres-to-postgres.md', 'docs/runbooks/mongodb-to-mongodb.md'])
  expect(trees.get('examples/drain-fortin')?.has('docs/runbooks/scaling.md')).toBe(false)
})
