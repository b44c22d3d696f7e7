// Plugins that operators load when they start: where each comes from, and the hash without which it is refused.

/**
 * Moves the weights of HTTPRoutes for Argo Rollouts; its settings stand under its name. argoproj-labs/
 * rollouts-plugin-trafficrouter-gatewayapi v0.17.0, seen 2026-08; built for amd64, on which the controller must run.
 */
export const gatewayWeights = {
  name: 'argoproj-labs/gatewayAPI',
  location: 'https://github.com/argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi/releases/download/v0.17.0/gatewayapi-plugin-linux-amd64',
  sha256: '1904ca787d33107c140521899d61fff030ee75d99908bd175fca5a4647759061',
}
