import { expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { checkTerraform } from '../../src/verify/terraform.ts'
import { reportsOf, withValue } from './broken.ts'

const good = {
  '//': 'Generated; ${not} checked',
  terraform: {
    required_version: '>= 1.9',
    cloud: { organization: 'acme', workspaces: { name: 'shop' } },
    required_providers: { github: { source: 'integrations/github', version: '~> 6.9' } },
  },
  provider: { github: [{ owner: 'acme' }] },
  variable: { token: { type: 'string' } },
  data: { github_team: { ops: { slug: 'ops' } } },
  resource: {
    github_repository: { shop: { name: 'shop', description: 'costs 5$ or 50%' } },
    github_repository_file: {
      check: {
        repository: '${github_repository.shop.name}',
        content: 'echo $${{ github.sha }} %%{ if }',
        branch: '${data.github_team.ops.id}',
        commit_author: '${var.token}',
        commit_email: '${github_repository.shop.pages[0].url}',
      },
    },
  },
}

test('takes a good configuration', () => expect(reportsOf(checkTerraform, good)).toEqual([]))

const file = 'resource.github_repository_file.check'

const broken: [string, Json | undefined, string][] = [
  ['terraform', undefined, '/terraform: is missing'],
  ['terraform.cloud', undefined, 'either cloud or backend'],
  ['terraform.backend', { s3: {} }, 'either cloud or backend'],
  ['terraform.required_version', undefined, '/terraform/required_version: is missing'],
  ['terraform.required_providers.github.version', undefined, '/terraform/required_providers/github'],
  ['terraform.required_providers.github.source', undefined, '/terraform/required_providers/github'],
  [`${file}.content`, 'echo ${{ github.sha }}', 'escape it'],
  [`${file}.content`, '%{ if true }', 'escape it'],
  [`${file}.content`, '${HOME', 'escape it'],
  [`${file}.content`, '${lower(a.b)}', 'escape it'],
  [`${file}.repository`, '${github_repository.shopp.name}', 'github_repository.shopp, which'],
  [`${file}.repository`, '${var.tokens}', 'var.tokens, which'],
  [`${file}.repository`, '${data.github_team.dev.id}', 'data.github_team.dev, which'],
  [`${file}.repository`, { '${x.y}': 'a' }, 'in a key'],
]

test.each(broken)('refuses %s = %j', (path, value, message) => {
  expect(reportsOf(checkTerraform, withValue(good, path, value)).join('\n')).toContain(message)
})

test('refuses what is no configuration', () => {
  expect(reportsOf(checkTerraform, [])).toEqual([': is not a Terraform configuration'])
})
