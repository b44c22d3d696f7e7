// What the checks of a service run when the spec does not say: the commands that each language's projects have by
// convention. A step that a language has no custom for is ''. `ci.<step>` of the service replaces one, `false` drops it.
import type { RuntimeLanguage, ServiceChecks } from '../../model/service.ts'

/** The commands of a service's checks. */
export type CheckCommands = Pick<ServiceChecks, 'install' | 'lint' | 'format' | 'typecheck' | 'test' | 'build'>

const none: CheckCommands = { install: '', lint: '', format: '', typecheck: '', test: '', build: '' }

/** Which tools an application is checked with is its own business, and so is their version: both stand in its lockfiles. */
const presets: Record<RuntimeLanguage, CheckCommands> = {
  python: {
    ...none,
    // Tools of development, flake8 and the others below, stand in requirements-dev.txt by custom, or in the one file.
    install: [
      'python -m pip install -r requirements.txt',
      'if [ -f requirements-dev.txt ]; then python -m pip install -r requirements-dev.txt; fi',
    ].join('\n'),
    lint: 'flake8 .',
    format: 'black --check .',
    typecheck: 'mypy .',
    test: 'pytest --cov --cov-report=xml',
  },
  // `npm ci` installs exactly what the lockfile says. The scripts have the names that every template gives them.
  node: {
    ...none,
    install: 'npm ci',
    lint: 'npm run lint',
    typecheck: 'npx tsc --noEmit',
    test: 'npm test',
    build: 'npm run build',
  },
  // The compiler checks types, in the build.
  go: {
    ...none,
    install: 'go mod download',
    lint: 'go vet ./...',
    format: 'test -z "$(gofmt -l .)"',
    test: 'go test -race -coverprofile=coverage.out ./...',
    build: 'go build ./...',
  },
  ruby: { ...none, install: 'bundle install', lint: 'bundle exec rubocop', test: 'bundle exec rake test' },
  php: {
    ...none,
    install: 'composer install --no-interaction --prefer-dist',
    lint: 'composer validate --strict',
    typecheck: 'vendor/bin/phpstan analyse',
    test: 'vendor/bin/phpunit',
  },
  // `verify` runs the checks of style and the tests that the project has bound to it.
  java: { ...none, test: './mvnw --batch-mode verify', build: './mvnw --batch-mode package -DskipTests' },
  deno: {
    ...none,
    lint: 'deno lint',
    format: 'deno fmt --check',
    typecheck: 'deno check .',
    test: 'deno test --allow-all',
  },
  static: none,
}

/**
 * The commands for one language. `coverage` in percent: the tests fail below it, where the language's own tool can
 * measure that; 0 is no gate.
 */
export function checkPreset(language: RuntimeLanguage, coverage = 0): CheckCommands {
  const preset = presets[language]
  if (coverage === 0 || language !== 'python') return preset
  return { ...preset, test: `${preset.test} --cov-fail-under=${coverage}` }
}
