// How Dex signs people in through GitHub: a document of its own, as text inside Argo CD's values.
// @see https://dexidp.io/docs/connectors/github/
import type { Access } from '../../../model/security/security.ts'

/** The configuration; `secret` names the Secret with the keys clientID and clientSecret. Only members of the teams get in. */
export function printDexConfig(access: Access[], secret: string): string {
  return [
    'connectors:',
    '  - type: github',
    '    id: github',
    '    name: GitHub',
    '    config:',
    `      clientID: $${secret}:clientID`,
    `      clientSecret: $${secret}:clientSecret`,
    '      teamNameField: slug',
    '      orgs:',
    ...[...teamsByOwner(access)].flatMap(([owner, teams]) => [
      `        - name: ${owner}`,
      '          teams:',
      ...teams.map((team) => `            - ${team}`),
    ]),
    '',
  ].join('\n')
}

function teamsByOwner(access: Access[]): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const { team } of access) {
    const [owner = '', name = ''] = team.split('/')
    owners.set(owner, [...(owners.get(owner) ?? []), name])
  }
  return owners
}
