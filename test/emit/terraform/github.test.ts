// The stack that keeps the repositories.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emitGithubStack } from '../../../src/emit/terraform/github/stack.ts'
import { githubStack } from '../../../src/emit/terraform/units.ts'
import type { JsonObject } from '../../../src/lib/json.ts'
import { requiredChecks } from '../../../src/model/delivery/checks.ts'
import { githubFiles } from '../../../src/model/delivery/github-files.ts'
import type { Platform } from '../../../src/model/platform.ts'
import { printFile } from '../../../src/write/print.ts'
import { printAll as printWorkflows } from '../github/support.ts'
import { sampleEnvironment, samplePlatform, sampleRepository, sampleService } from '../../support/model.ts'

type Blocks = Record<string, Record<string, Record<string, unknown>>>
type Configuration = {
  terraform: JsonObject
  variable: Record<string, JsonObject>
  provider: { github: JsonObject[] }
  import: JsonObject[]
  data: Blocks
  resource: Blocks
}

const cart = sampleRepository({
  slug: 'other/cart',
  owner: 'other',
  name: 'cart',
  holdsPlatform: false,
  visibility: 'public',
  setsVisibility: true,
  services: ['cart'],
})
const cartService = sampleService({
  name: 'cart',
  repository: 'other/cart',
  image: { ...sampleService().image, name: 'cart', repository: 'ghcr.io/acme/cart' },
})
const twoRepositories = samplePlatform({
  repositories: [sampleRepository(), cart],
  environments: [
    sampleEnvironment({ approvers: ['acme/ops', 'ana'], services: [...sampleEnvironment().services, cartService] }),
  ],
})

function textOf(platform: Platform): string {
  return githubStack
    .units(platform)
    .flatMap(({ slice }) => emitGithubStack(slice))
    .map(printFile)
    .join('')
}

function stackOf(platform: Platform): Configuration {
  return JSON.parse(textOf(platform)) as Configuration
}

test('a repository that exists is taken over, and never destroyed', () => {
  const { import: imports, resource } = stackOf(samplePlatform())
  expect(imports).toEqual([{ id: 'french-novel-tool', to: 'github_repository.acme__french-novel-tool' }])
  expect(resource.github_repository?.['acme__french-novel-tool']).toMatchObject({
    name: 'french-novel-tool',
    visibility: 'private',
    delete_branch_on_merge: true,
    vulnerability_alerts: true,
    lifecycle: { prevent_destroy: true },
  })
})

test('secrets are looked for in public repositories', () => {
  const { resource } = stackOf(twoRepositories)
  expect(resource.github_repository?.['acme__french-novel-tool']?.security_and_analysis).toBeUndefined()
  expect(resource.github_repository?.other__cart?.security_and_analysis).toEqual({
    secret_scanning: { status: 'enabled' },
    secret_scanning_push_protection: { status: 'enabled' },
  })
})

test('the default branch takes reviewed pull requests whose checks passed', () => {
  const platform = samplePlatform({
    repositories: [
      sampleRepository({ protection: { reviews: 2, codeOwners: true, signed: true, checks: ['vercel'] } }),
    ],
  })
  const { rules, conditions, enforcement } = stackOf(platform).resource.github_repository_ruleset?.[
    'acme__french-novel-tool'
  ] as Record<string, any>
  expect({ conditions, enforcement }).toEqual({
    conditions: { ref_name: { exclude: [], include: ['~DEFAULT_BRANCH'] } },
    enforcement: 'active',
  })
  expect(rules).toMatchObject({ deletion: true, non_fast_forward: true, required_signatures: true })
  expect(rules.pull_request).toMatchObject({ required_approving_review_count: 2, require_code_owner_review: true })
  const contexts = rules.required_status_checks.required_check.map(({ context }: { context: string }) => context)
  expect(contexts).toEqual(['backend-ci', 'frontend-ci', 'security', 'synth-check', 'vercel'])
  const own = requiredChecks(platform, platform.repositories[0]!)
  expect(contexts).toEqual([...own, 'vercel'])
  const apps = rules.required_status_checks.required_check.filter((check: object) => !('integration_id' in check))
  expect(apps).toEqual([{ context: 'vercel' }]) // whose app reports it, only GitHub knows
})

test('production is deployed from its branch, after an approval', () => {
  const { data, resource } = stackOf(twoRepositories)
  expect(data).toMatchObject({ github_team: { acme__ops: { slug: 'ops' } }, github_user: { ana: { username: 'ana' } } })
  expect(resource.github_repository_environment?.['acme__french-novel-tool__production']).toMatchObject({
    environment: 'production',
    prevent_self_review: true,
    reviewers: [{ teams: ['${data.github_team.acme__ops.id}'], users: ['${data.github_user.ana.id}'] }],
    deployment_branch_policy: { custom_branch_policies: true, protected_branches: false },
  })
  expect(
    resource.github_repository_environment_deployment_policy?.['acme__french-novel-tool__production']?.branch_pattern,
  ).toBe('main')
})

test('an environment without approval has no reviewers', () => {
  const environments = [sampleEnvironment({ approval: false })]
  expect(
    stackOf(samplePlatform({ environments })).resource.github_repository_environment?.[
      'acme__french-novel-tool__production'
    ]?.reviewers,
  ).toBeUndefined()
})

test('releases are deployed from version tags', () => {
  const environments = [sampleEnvironment({ trigger: { kind: 'release' } })]
  const policies = stackOf(samplePlatform({ environments })).resource.github_repository_environment_deployment_policy
  expect(policies?.['acme__french-novel-tool__production']?.tag_pattern).toBe('v*')
})

test('a secret is a name here, and its value an input without a default', () => {
  const { variable, resource } = stackOf(samplePlatform())
  const values = [
    ...Object.values(resource.github_actions_secret ?? {}),
    ...Object.values(resource.github_actions_environment_secret ?? {}),
  ]
  expect(values.map(({ secret_name }) => secret_name).sort()).toEqual([
    'DELIVERY_APP_PRIVATE_KEY',
    'DOCKER_PASSWORD',
    'DOCKER_USERNAME',
  ])
  for (const { plaintext_value } of values) {
    const name = /^\$\{var\.(\w+)\}$/.exec(String(plaintext_value))?.[1] ?? ''
    expect(variable[name], name).toMatchObject({ sensitive: true })
  }
  for (const input of Object.values(variable)) expect(input).not.toHaveProperty('default')
})

test('the key of the delivering app belongs to each environment, not to the repository', () => {
  const { resource } = stackOf(samplePlatform())
  expect(
    resource.github_actions_environment_secret?.['acme__french-novel-tool__production__DELIVERY_APP_PRIVATE_KEY']
      ?.environment,
  ).toBe('${github_repository_environment.acme__french-novel-tool__production.environment}')
})

test('a repository without code gets no secret', () => {
  const gitops = sampleRepository({ slug: 'acme/platform', name: 'platform', services: [] })
  const code = sampleRepository({ holdsPlatform: false })
  const { resource } = stackOf(samplePlatform({ repositories: [code, gitops], platformRepository: 'acme/platform' }))
  const owners = Object.values({ ...resource.github_actions_secret, ...resource.github_actions_variable }).map(
    ({ repository }) => repository,
  )
  expect(new Set(owners)).toEqual(new Set(['${github_repository.acme__french-novel-tool.name}']))
})

test('files are delivered to other repositories, and the app may push them', () => {
  const { resource } = stackOf(twoRepositories)
  const files = Object.values(resource.github_repository_file ?? {})
  expect(files.map(({ file }) => file)).toEqual(githubFiles(twoRepositories, cart))
  expect(files.find(({ file }) => file === '.github/workflows/cart-ci.yml')?.content).toBe(
    '${file("${path.module}/../../../github/other/cart/.github/workflows/cart-ci.yml")}',
  )
  const bypass = Object.entries(resource.github_repository_ruleset ?? {}).map(([id, { bypass_actors }]) => [
    id,
    (bypass_actors as JsonObject[])[0]?.bypass_mode,
  ])
  expect(bypass).toEqual([
    ['acme__french-novel-tool', 'pull_request'],
    ['other__cart', 'always'],
  ])
})

test('each owner has its own provider and installation', () => {
  const { provider, resource } = stackOf(twoRepositories)
  expect(provider.github.map(({ owner, alias }) => [owner, alias])).toEqual([
    ['acme', undefined],
    ['other', 'other'],
  ])
  expect(resource.github_repository?.other__cart?.provider).toBe('github.other')
  expect(resource.github_repository?.['acme__french-novel-tool']?.provider).toBeUndefined()
})

test.each([
  [
    { backend: 'terraform-cloud', organization: 'acme' } as const,
    { cloud: { organization: 'acme', workspaces: { name: 'french-novel-tool-github' } } },
  ],
  [
    { backend: 's3', bucket: 'acme-tf', region: 'eu-central-1', lock: 'native' } as const,
    {
      backend: {
        s3: {
          bucket: 'acme-tf',
          encrypt: true,
          key: 'french-novel-tool/github.tfstate',
          region: 'eu-central-1',
          use_lockfile: true,
        },
      },
    },
  ],
  [
    { backend: 'gcs', bucket: 'acme-tf' } as const,
    { backend: { gcs: { bucket: 'acme-tf', prefix: 'french-novel-tool/github' } } },
  ],
  [
    { backend: 'azurerm', container: 'tf' } as const,
    { backend: { azurerm: { container_name: 'tf', key: 'french-novel-tool/github.tfstate', use_oidc: true } } },
  ],
])('state is kept in %o', (terraform, expected) => {
  expect(stackOf(samplePlatform({ terraform })).terraform).toEqual({
    ...expected,
    required_providers: { github: { source: 'integrations/github', version: '~> 6.9' } },
    required_version: '>= 1.10.0',
  })
})

test('text of the user is not a template', () => {
  const platform = samplePlatform({
    repositories: [
      sampleRepository({ protection: { reviews: 1, codeOwners: false, signed: false, checks: ['${x} %{y}'] } }),
    ],
  })
  expect(textOf(platform)).toContain('"$${x} %%{y}"')
})

test('the file says what made it, and nothing about the library', () => {
  const text = textOf(twoRepositories)
  expect(text).toMatch(/^\{\n {2}"\/\/": "Generated by Quoin from platform\.yaml\./)
  expect(text.match(/"\/\/"/g)).toHaveLength(1)
  expect(text).not.toMatch(/cdktf|uniqueId|stackName/)
})

test('the same platform makes the same bytes', () => {
  expect(textOf(structuredClone(twoRepositories))).toBe(textOf(twoRepositories))
})

test('what belongs to services does not change the stack', () => {
  const [service, ...others] = sampleEnvironment().services
  const moved = sampleEnvironment({ services: [{ ...service!, port: 6000 }, ...others] })
  expect(githubStack.units(samplePlatform({ environments: [moved] }))).toEqual(githubStack.units(samplePlatform()))
})

const terraform = spawnSync('terraform', ['version']).status === 0

test.skipIf(!terraform)(
  'Terraform reads every string, and finds every file to deliver (skipped where it is not installed)',
  () => {
    const generated = mkdtempSync(path.join(tmpdir(), 'generated-'))
    const folder = path.join(generated, 'terraform/github/shared')
    try {
      for (const [file, text] of printWorkflows(twoRepositories)) write(path.join(generated, file), text)
      write(
        path.join(folder, 'main.tf.json'),
        JSON.stringify({ locals: { strings: withoutReferences(stackOf(twoRepositories).resource) } }),
      )
      execFileSync('terraform', ['init', '-backend=false'], { cwd: folder, stdio: 'pipe' })
      const { stdout } = spawnSync('terraform', ['validate', '-json'], { cwd: folder, encoding: 'utf8' })
      expect(JSON.parse(stdout)).toMatchObject({ valid: true, diagnostics: [] })
    } finally {
      rmSync(generated, { recursive: true })
    }
  },
)

/** Without the provider, references to its resources mean nothing: they stay as text, everything else is parsed. */
function withoutReferences(resource: Blocks): unknown {
  return JSON.parse(JSON.stringify(resource).replace(/\$\{(?=(?:data\.)?github_|var\.)/g, '$$$${'))
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
