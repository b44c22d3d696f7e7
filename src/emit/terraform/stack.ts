// A stack as data becomes Terraform JSON. The only file that knows cdktf, which is archived upstream: its successor, or
// none at all, can take its place here.
import { tmpdir } from 'node:os'
import { ActionsEnvironmentSecret } from '@cdktf/provider-github/lib/actions-environment-secret/index.js'
import { ActionsSecret } from '@cdktf/provider-github/lib/actions-secret/index.js'
import { ActionsVariable } from '@cdktf/provider-github/lib/actions-variable/index.js'
import { DataGithubTeam } from '@cdktf/provider-github/lib/data-github-team/index.js'
import { DataGithubUser } from '@cdktf/provider-github/lib/data-github-user/index.js'
import { GithubProvider, type GithubProviderConfig } from '@cdktf/provider-github/lib/provider/index.js'
import { RepositoryDependabotSecurityUpdates } from '@cdktf/provider-github/lib/repository-dependabot-security-updates/index.js'
import { RepositoryEnvironmentDeploymentPolicy } from '@cdktf/provider-github/lib/repository-environment-deployment-policy/index.js'
import { RepositoryEnvironment } from '@cdktf/provider-github/lib/repository-environment/index.js'
import { RepositoryFile } from '@cdktf/provider-github/lib/repository-file/index.js'
import { RepositoryRuleset } from '@cdktf/provider-github/lib/repository-ruleset/index.js'
import { Repository } from '@cdktf/provider-github/lib/repository/index.js'
import {
  App,
  TerraformStack,
  TerraformVariable,
  Token,
  type TerraformElement,
  type TerraformVariableConfig,
} from 'cdktf'
import type { JsonObject } from '../../lib/json.ts'
import { inTerraformOrder } from './order.ts'

/** Every kind of block that a stack may hold, by the class that describes its attributes. */
const kinds = {
  environmentSecret: ActionsEnvironmentSecret,
  secret: ActionsSecret,
  variable: ActionsVariable,
  team: DataGithubTeam,
  user: DataGithubUser,
  securityUpdates: RepositoryDependabotSecurityUpdates,
  deploymentPolicy: RepositoryEnvironmentDeploymentPolicy,
  environment: RepositoryEnvironment,
  file: RepositoryFile,
  ruleset: RepositoryRuleset,
  repository: Repository,
}
type Kind = keyof typeof kinds
type Attributes<K extends Kind> = Omit<ConstructorParameters<(typeof kinds)[K]>[2], 'provider'>

/**
 * One resource or data source. `id`: its name in Terraform, unique among all blocks of the stack. `owner` names the
 * provider configuration. Attribute names as TypeScript writes them.
 */
export type Block = { [K in Kind]: { kind: K; id: string; owner: string; attributes: Attributes<K> } }[Kind]

/** An input. Without a default, so that a run without its value fails instead of writing an empty one. */
export type Variable = Pick<TerraformVariableConfig, 'description' | 'sensitive'> & {
  name: string
  type: 'string' | 'number'
}

/** A provider configuration, by the owner that its blocks name; the first one is the default. */
export type Provider = { owner: string; attributes: Omit<GithubProviderConfig, 'alias'> }

/** A stack as data. `settings`: the `terraform` block. `imports`: what exists already, and is taken over. */
export type StackPlan = {
  name: string
  header: string
  settings: JsonObject
  variables: Variable[]
  providers: Provider[]
  blocks: Block[]
  imports: { to: string; id: string }[]
}

/** Terraform JSON of a stack: nothing of the library's own in it, keys sorted, same plan, same bytes. */
export function synthesise(plan: StackPlan): JsonObject {
  // The library makes this directory when it is missing; one that exists stays untouched.
  const stack = new TerraformStack(new App({ outdir: tmpdir() }), plan.name)
  for (const { name, ...config } of plan.variables) {
    new TerraformVariable(stack, `variable ${name}`, config).overrideLogicalId(name)
  }
  const providers = addProviders(stack, plan.providers)
  for (const block of plan.blocks) addBlock(stack, block, providers)
  for (const [key, value] of Object.entries(plan.settings)) stack.addOverride(`terraform.${key}`, value)
  if (plan.imports.length > 0) stack.addOverride('import', plan.imports)
  return { '//': plan.header, ...inTerraformOrder(stack.toTerraform() as JsonObject) }
}

/** An expression where a number is expected, such as an id that Terraform knows only when it runs. */
export function numberFrom(expression: string): number {
  return Token.asNumber(expression)
}

function addProviders(stack: TerraformStack, providers: Provider[]): Map<string, GithubProvider> {
  return new Map(
    providers.map(({ owner, attributes }, index) => {
      const alias = index === 0 ? undefined : owner
      return [owner, new GithubProvider(stack, index === 0 ? 'github' : `github-${owner}`, { ...attributes, alias })]
    }),
  )
}

/** Two kinds of block may have the same name, the library's tree has one of each. Blocks of the default provider do not name it. */
function addBlock(
  stack: TerraformStack,
  { kind, id, owner, attributes }: Block,
  providers: Map<string, GithubProvider>,
): void {
  const provider = providers.get(owner)
  if (provider === undefined) throw new Error(`block ${id} names the owner ${owner}, which has no provider`)
  // A block and its attributes belong together by the type of `Block`, which TypeScript does not follow through a table.
  const Construct = kinds[kind] as new (scope: TerraformStack, id: string, config: object) => TerraformElement
  const config = provider.alias === undefined ? attributes : { ...attributes, provider }
  new Construct(stack, `${kind} ${id}`, config).overrideLogicalId(id)
}
