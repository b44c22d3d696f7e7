// Secrets and variables that workflows read. Only their names stand here: a value comes from a variable of the workspace,
// which has no default.
import { deliveryApp } from '../../../model/delivery/delivery-app.ts'
import type { RepositorySecrets } from '../../../model/platform.ts'
import type { Block, Variable } from '../stack.ts'
import { expression, identifier } from '../template.ts'
import type { KeptRepository } from '../slices.ts'
import { repositoryName } from './repository.ts'

/** The inputs behind the secrets and variables that the spec names. */
export function secretVariables({ ci, variables }: RepositorySecrets): Variable[] {
  return [
    ...ci.map((name): Variable => ({
      name: variableName(name),
      type: 'string',
      sensitive: true,
      description: `Value of the secret ${name} of GitHub Actions.`,
    })),
    ...variables.map((name): Variable => ({
      name: variableName(name),
      type: 'string',
      description: `Value of the variable ${name} of GitHub Actions.`,
    })),
  ]
}

/** The secrets and variables of a repository. */
export function secretBlocks({ slug, owner, environments, secrets: { ci, variables } }: KeptRepository): Block[] {
  const repository = repositoryName(slug)
  const named = [
    ...variables.map((name) => ({ name, input: variableName(name) })),
    ...(environments.length > 0 ? [{ name: deliveryApp.clientIdVariable, input: deliveryApp.terraform.clientId }] : []),
  ]
  return [
    ...ci.map((name): Block => {
      const attributes = { repository, secretName: name, plaintextValue: expression(`var.${variableName(name)}`) }
      return { kind: 'secret', id: identifier(slug, name), owner, attributes }
    }),
    ...named.map(({ name, input }): Block => {
      const attributes = { repository, variableName: name, value: expression(`var.${input}`) }
      return { kind: 'variable', id: identifier(slug, name), owner, attributes }
    }),
  ]
}

/** The key of the delivering app, in each environment: a job reads it only after the environment let it pass. */
export function environmentSecretBlocks({ slug, owner, environments }: KeptRepository): Block[] {
  return environments.map(({ name }): Block => {
    const attributes = {
      repository: repositoryName(slug),
      environment: expression(`github_repository_environment.${identifier(slug, name)}.environment`),
      secretName: deliveryApp.privateKeySecret,
      plaintextValue: expression(`var.${deliveryApp.terraform.privateKey}`),
    }
    return { kind: 'environmentSecret', id: identifier(slug, name, deliveryApp.privateKeySecret), owner, attributes }
  })
}

/** Terraform's names are lower case by custom. */
function variableName(name: string): string {
  return name.toLowerCase()
}
