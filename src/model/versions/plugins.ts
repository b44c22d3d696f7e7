// Plugins that operators load when they start, and where each comes from.
import { images } from './images.ts'

/**
 * Moves the weights of HTTPRoutes for Argo Rollouts; its settings stand under its name. The releases hold a program per kind
 * of processor, and one address that all nodes would share; the image is built for all, and each node takes its own.
 * @see https://rollouts-plugin-trafficrouter-gatewayapi.readthedocs.io/en/latest/installation/#installing-the-plugin-via-init-containers
 */
export const gatewayWeights = {
  name: 'argoproj-labs/gatewayAPI',
  image: images.gatewayWeights,
  /** Where the image has the program. */
  program: '/bin/rollouts-plugin-trafficrouter-gatewayapi',
}
