// Where the state of a stack is kept.
import type { JsonObject } from '../../lib/json.ts'
import type { TerraformState } from '../../model/platform.ts'
import { literal } from './template.ts'

/** The part of the `terraform` block for the stack `name` of a platform: one workspace or one key per stack. */
export function stateOf(state: TerraformState, platform: string, name: string): JsonObject {
  const key = `${platform}/${name}`
  switch (state.backend) {
    case 'terraform-cloud':
      return { cloud: { organization: literal(state.organization), workspaces: { name: `${platform}-${name}` } } }
    case 's3':
      return {
        backend: {
          s3: {
            bucket: literal(state.bucket),
            key: `${key}.tfstate`,
            region: state.region,
            encrypt: true,
            ...lock(state.lock, platform),
          },
        },
      }
    case 'gcs':
      return { backend: { gcs: { bucket: literal(state.bucket), prefix: key } } }
    case 'azurerm':
      // The storage account comes from `-backend-config`, or from ARM_* variables of the run.
      return {
        backend: { azurerm: { container_name: literal(state.container), key: `${key}.tfstate`, use_oidc: true } },
      }
  }
}

/** S3 locks by itself since Terraform 1.10; a table is for those who must keep theirs. */
function lock(kind: 'native' | 'dynamodb', platform: string): JsonObject {
  return kind === 'native' ? { use_lockfile: true } : { dynamodb_table: `${platform}-terraform-locks` }
}
