// How a job gets the language of a service, and where that language keeps its locks.
import type { Runtime, RuntimeLanguage } from '../../model/service.ts'
import { action, type Step } from './workflow.ts'

/** `latest`: the version where the spec leaves it open. Languages that the runner brings along have no steps. */
type Toolchain = { latest: string; steps(version: string, directory: string): Step[] }

const toolchains: Record<RuntimeLanguage, Toolchain> = {
  // The newest release of the one major version.
  python: {
    latest: '3.x',
    steps: (version, directory) => [
      action('actions/setup-python', {
        'python-version': version,
        cache: 'pip',
        'cache-dependency-path': inside(directory, 'requirements*.txt'),
      }),
    ],
  },
  // The newest release with long-term support.
  node: {
    latest: 'lts/*',
    steps: (version, directory) => [
      action('actions/setup-node', {
        'node-version': version,
        cache: 'npm',
        'cache-dependency-path': inside(directory, 'package-lock.json'),
      }),
    ],
  },
  // The newest stable release; the action caches modules by itself.
  go: {
    latest: 'stable',
    steps: (version, directory) => [
      action('actions/setup-go', { 'go-version': version, 'cache-dependency-path': inside(directory, 'go.sum') }),
    ],
  },
  // `default` reads .ruby-version or .tool-versions.
  ruby: {
    latest: 'default',
    steps: (version, directory) => [
      action('ruby/setup-ruby', { 'ruby-version': version, 'bundler-cache': true, 'working-directory': directory }),
    ],
  },
  // The runner brings Composer and several versions of PHP and of the JDK.
  // @see https://github.com/actions/runner-images/blob/main/images/ubuntu/Ubuntu2404-Readme.md
  php: { latest: '', steps: () => [] },
  java: { latest: '', steps: () => [] },
  deno: { latest: '', steps: () => [] },
  static: { latest: '', steps: () => [] },
}

/** The steps that install the language. `version` may be an expression of the matrix; '' is the newest. */
export function setUp(runtime: Runtime | null, version: string, directory: string): Step[] {
  if (runtime === null) return []
  const toolchain = toolchains[runtime.language]
  return toolchain.steps(version || toolchain.latest, directory)
}

function inside(directory: string, file: string): string {
  return directory === '.' ? file : `${directory}/${file}`
}
