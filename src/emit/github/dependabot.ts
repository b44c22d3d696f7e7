// `dependabot.yml`: updates of packages, base images and actions, as pull requests.
import type { JsonObject } from '../../lib/json.ts'
import { githubPaths } from '../../model/delivery/github-files.ts'
import type { OutputFile } from '../../model/output.ts'
import type { RuntimeLanguage } from '../../model/service.ts'
import type { RepositorySlice } from './slice.ts'
import { githubFile } from './workflow.ts'

/** Days that a release must be old: most malicious releases are found and withdrawn within a week. */
const cooldownDays = 7

/** Dependabot's name of each language's packages. @see https://docs.github.com/en/code-security/reference/supply-chain-security/supported-ecosystems-and-repositories */
const ecosystems: Partial<Record<RuntimeLanguage, string>> = {
  python: 'pip',
  node: 'npm',
  go: 'gomod',
  ruby: 'bundler',
  php: 'composer',
  java: 'maven',
  deno: 'deno',
}

/** One entry per ecosystem and directory. The platform's own repository has the compiler as an npm package. */
export function dependabot(slice: RepositorySlice): OutputFile {
  const { repository, directories, images } = slice
  const entries = [
    { ecosystem: 'github-actions', directory: '.' },
    ...(repository.holdsPlatform ? [{ ecosystem: 'npm', directory: '.' }] : []),
    ...directories.flatMap(({ directory, runtime }) => {
      const ecosystem = ecosystems[runtime.language]
      return ecosystem === undefined ? [] : [{ ecosystem, directory }]
    }),
    ...images.map(({ build }) => ({ ecosystem: 'docker', directory: folderOf(build.dockerfile) })),
  ]
  const distinct = new Map(entries.map((entry) => [`${entry.ecosystem} ${entry.directory}`, entry]))
  const updates = [...distinct.values()].map(({ ecosystem, directory }) => update(ecosystem, directory, slice))
  return githubFile(repository.slug, githubPaths.dependabot, { version: 2, updates })
}

/** Small updates come as one pull request, each major one by itself. */
function update(
  ecosystem: string,
  directory: string,
  { dependabot: interval, generated }: RepositorySlice,
): JsonObject {
  return {
    'package-ecosystem': ecosystem,
    directory: directory === '.' ? '/' : `/${directory}`,
    'exclude-paths': ecosystem === 'github-actions' ? generated.filter(isWorkflow) : undefined,
    schedule: { interval },
    cooldown: { 'default-days': cooldownDays },
    groups: { minor: { patterns: ['*'], 'update-types': ['minor', 'patch'] } },
  }
}

/**
 * The actions of generated workflows come with the compiler: a pull request that raises one here would be undone by the
 * next delivery, or fail the check that `generated/` is as the compiler writes it. Workflows of other hands are updated.
 */
function isWorkflow(path: string): boolean {
  return path.startsWith(githubPaths.workflow(''))
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.'
}
