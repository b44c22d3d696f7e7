// How a job signs in to the container registry: with a short-lived identity where the registry knows GitHub's, with a
// user name and password from secrets where it does not.
import { action, type Permissions, type Step } from './workflow.ts'

/** The steps, and what a job needs for them that pushes, or that only pulls. */
export type RegistryLogin = { push: Permissions; pull: Permissions; steps: Step[] }

const identity: Permissions = { 'id-token': 'write' }

/** By the registry's host; the first that matches. */
const logins: { host: RegExp; login(host: string): RegistryLogin }[] = [
  { host: /^ghcr\.io$/, login: githubRegistry },
  { host: /^docker\.io$/, login: () => withPassword(undefined, 'DOCKER') },
  { host: /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/, login: awsRegistry },
  { host: /(?:-docker\.pkg\.dev|^gcr\.io)$/, login: googleRegistry },
]

/** The login for `registry`, of which the part before the first slash is the host. */
export function registryLogin(registry: string): RegistryLogin {
  const host = registry.split('/')[0] ?? registry
  const known = logins.find((candidate) => candidate.host.test(host))
  return known === undefined ? withPassword(host, 'REGISTRY') : known.login(host)
}

function githubRegistry(host: string): RegistryLogin {
  const parameters = { registry: host, username: '${{ github.actor }}', password: '${{ secrets.GITHUB_TOKEN }}' }
  return { push: { packages: 'write' }, pull: { packages: 'read' }, steps: [logIn(parameters)] }
}

/** The role trusts this repository. @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
function awsRegistry(host: string): RegistryLogin {
  const region = host.split('.').at(-3) ?? ''
  const role = action(
    'aws-actions/configure-aws-credentials',
    { 'role-to-assume': '${{ vars.AWS_ROLE_ARN }}', 'aws-region': region },
    { name: 'Assume the role of the registry' },
  )
  return { push: identity, pull: identity, steps: [role, logIn({ registry: host })] }
}

/** @see https://github.com/google-github-actions/auth#workload-identity-federation-through-a-service-account */
function googleRegistry(host: string): RegistryLogin {
  const account = action(
    'google-github-actions/auth',
    {
      workload_identity_provider: '${{ vars.GCP_WORKLOAD_IDENTITY_PROVIDER }}',
      service_account: '${{ vars.GCP_SERVICE_ACCOUNT }}',
      token_format: 'access_token',
    },
    { name: 'Act as the service account of the registry', id: 'google' },
  )
  const password = '${{ steps.google.outputs.access_token }}'
  return {
    push: identity,
    pull: identity,
    steps: [account, logIn({ registry: host, username: 'oauth2accesstoken', password })],
  }
}

function withPassword(registry: string | undefined, prefix: string): RegistryLogin {
  const username = `\${{ secrets.${prefix}_USERNAME }}`
  const password = `\${{ secrets.${prefix}_PASSWORD }}`
  return { push: {}, pull: {}, steps: [logIn({ registry, username, password })] }
}

function logIn(parameters: Record<string, string | undefined>): Step {
  return action('docker/login-action', parameters, { name: 'Sign in to the registry' })
}
