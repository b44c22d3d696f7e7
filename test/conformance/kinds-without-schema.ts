// Kinds for which no public schema is at hand. Each has a reason, printed with every run; a kind that is neither here
// nor among the schemas is a failure.

/** "apiVersion Kind" to the reason why objects of that kind are not judged. */
export const withoutSchema: Record<string, string> = {
  'generators.external-secrets.io/v1alpha1 VaultDynamicSecret': 'the schemas at hand hold none of the generators; `synth` checks it with the validator compiled from its CRD',
  'generators.external-secrets.io/v1alpha1 Password': 'the schemas at hand hold none of the generators; `synth` checks it with the validator compiled from its CRD',
}
