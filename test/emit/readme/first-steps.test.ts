// The first steps, followed to the letter, must give everything that waits in the cluster what it waits for.
import { expect, test } from 'vitest'
import { compileFiles, platformFiles } from '../../support/platforms.ts'

const root = compileFiles(platformFiles('.'))
const chat = compileFiles(platformFiles('examples/chat-app'))

test.each([
  ['the root platform', root, 'french-novel-tool', ['dev', 'production', 'staging'], ['preview']],
  ['the chat application', chat, 'chat', ['production', 'staging'], ['dev']],
])('every role by which a store signs in to Vault is made: %s', async (_, files, platform, own, guests) => {
  const written = await files
  const roles = [...written].flatMap(([path, text]) =>
    path.endsWith('/cluster-secret-store.yaml') ? [...text.matchAll(/role: (\S+)/g)].map((match) => match[1]!) : [],
  )
  expect([...new Set(roles)].sort()).toEqual([...own, ...guests].map((name) => `${platform}-${name}`).sort())
  const readme = written.get('README.md')!
  expect(readme).toContain(`vault write auth/kubernetes/role/${platform}-$ENV`)
  for (const name of guests) {
    expect(readme).toContain(`In the cluster of staging, run the last command once more with \`ENV=${name}\``)
    expect(readme).toContain(`\`${platform}/${name}/…\` for ${name}, in the store of staging`)
  }
})

test('whoever is to fill the store is sent to the list that is complete', async () => {
  expect((await root).get('README.md')).toContain('Fill the secret store: [`docs/secrets.md`](docs/secrets.md)')
})

test('names that external-dns does not write are told with where they must lead', async () => {
  expect((await chat).get('README.md')).toContain(
    '`chat.example.com` (production) must lead to the load balancer that `kubectl --namespace traefik get services` shows',
  )
  expect((await root).get('README.md')).toContain(
    'There is no load balancer in development: reach `novels.dev.example.com` (dev)',
  )
  expect((await root).get('README.md')).not.toContain('must lead to the load balancer')
})
