// The actions that workflows use: the commit that runs, and the version that this commit is. Pinned by commit because a
// tag can be moved to other code after it was reviewed. Seen in workflows of public repositories, 2026-08-22 at the
// latest; dependabot raises them in the repositories that receive them, this table raises them here.

/** A pinned action. `version` stands in the comment behind the commit, where dependabot reads it. */
export type ActionPin = { commit: string; version: string }

export const actions = {
  'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/create-github-app-token': { commit: 'bcd2ba49218906704ab6c1aa796996da409d3eb1', version: 'v3.2.0' },
  'actions/setup-go': { commit: 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e', version: 'v7.0.0' },
  'actions/setup-node': { commit: '820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' },
  'actions/setup-python': { commit: '5fda3b95a4ea91299a34e894583c3862153e4b97', version: 'v7.0.0' },
  'aquasecurity/trivy-action': { commit: 'ed142fd0673e97e23eac54620cfb913e5ce36c25', version: 'v0.36.0' },
  'aws-actions/configure-aws-credentials': { commit: 'e6de054238d6b7531b4efff3b6587d9aade6a06c', version: 'v6.2.3' },
  'codecov/codecov-action': { commit: 'fb8b3582c8e4def4969c97caa2f19720cb33a72f', version: 'v7.0.0' },
  'docker/build-push-action': { commit: '53b7df96c91f9c12dcc8a07bcb9ccacbed38856a', version: 'v7.3.0' },
  'docker/login-action': { commit: 'dbcb813823bdd20940b903addbd779551569679f', version: 'v4.6.0' },
  'docker/metadata-action': { commit: 'dc802804100637a589fabce1cb79ff13a1411302', version: 'v6.2.0' },
  'docker/setup-buildx-action': { commit: '37fe631027851001ddb9b187196cc803df7f5f0e', version: 'v4.3.0' },
  'docker/setup-qemu-action': { commit: '96fe6ef7f33517b61c61be40b68a1882f3264fb8', version: 'v4.2.0' },
  'github/codeql-action/analyze': { commit: 'ff2f1c621b7f889edc0d3c761ac2e6a3f8cdb0dd', version: 'v4.37.7' },
  'github/codeql-action/init': { commit: 'ff2f1c621b7f889edc0d3c761ac2e6a3f8cdb0dd', version: 'v4.37.7' },
  'github/codeql-action/upload-sarif': { commit: 'ff2f1c621b7f889edc0d3c761ac2e6a3f8cdb0dd', version: 'v4.37.7' },
  'google-github-actions/auth': { commit: '12060449e87204eca501a11f2f7f1483024afff0', version: 'v3' },
  // The newest pin seen is old for an action that moves weekly; it is 2026-06-26 in kubevela/kubevela.
  'ruby/setup-ruby': { commit: 'a6e6f86333f0a2523ece813039b8b4be04560854', version: 'v1.190.0' },
  'sigstore/cosign-installer': { commit: '6f9f17788090df1f26f669e9d70d6ae9567deba6', version: 'v4.1.2' },
} satisfies Record<string, ActionPin>

export type ActionName = keyof typeof actions

/** What stands behind `uses:`, such as `actions/checkout@3d3c42e5…`. */
export function pinnedAction(name: ActionName): string {
  return `${name}@${actions[name].commit}`
}

/** The version of each pin, by what stands behind `uses:`; the printer writes it as a comment on the same line. */
export const actionComments: Record<string, string> = Object.fromEntries(
  Object.entries(actions).map(([name, pin]) => [`${name}@${pin.commit}`, pin.version]),
)
