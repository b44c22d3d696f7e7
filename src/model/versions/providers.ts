// Terraform and its providers: where they come from and which versions are allowed, each with its source and date.

/** A provider's address in the registry and the versions that may be installed. */
export type ProviderRequirement = { source: string; version: string }

/** `import` blocks need 1.5, `use_lockfile` of the s3 backend 1.10. @see https://developer.hashicorp.com/terraform/language/v1.10.x/upgrade-guides */
export const terraformVersion = '>= 1.10.0'

export const providers = {
  // 6.9.0 is the provider whose attributes our types describe (2025-11); a minor release only adds to them.
  github: { source: 'integrations/github', version: '~> 6.9' },
} satisfies Record<string, ProviderRequirement>
