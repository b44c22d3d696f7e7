// Passwords that nobody chooses: made in the cluster, once, for what runs in it.
import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret'
import type { IPassword } from '@kubernetes-models/external-secrets/generators.external-secrets.io/v1alpha1/Password'
import type { Chart } from 'cdk8s'
import { addObject } from './chart.ts'
import { serviceWaves, syncWave } from './sync.ts'

/**
 * 32 letters and digits are 190 bits. No symbols: the password stands in URLs and configuration files, in which half of
 * them would have to be escaped.
 */
const passwordShape: IPassword['spec'] = { length: 32, digits: 8, symbols: 0, noUpper: false, allowRepeat: true }

/** In the template of a generated Secret, the place of the password. */
export const passwordPlace = '{{ .password }}'

/**
 * `secret` is the name of the Secret that is made. `keys` are its keys; their values may hold `passwordPlace`, so that a
 * whole URL can be one of them.
 */
export type GeneratedPassword = { secret: string; keys: Record<string, string> }

/**
 * Adds the generator of a password, and the ExternalSecret that calls it once and never again: what is set up with the
 * password would not learn of another one. `annotations` go on both, for those that must outlive their owner. To the
 * file `password` and `external-secret`; a unit that has several tells them apart by the name of the Secret.
 * @see https://external-secrets.io/latest/api/generator/password/
 */
export function addGeneratedPassword(
  chart: Chart,
  { secret, keys }: GeneratedPassword,
  annotations: Record<string, string> = {},
): void {
  const metadata = { name: secret, annotations: { ...syncWave(serviceWaves.configuration), ...annotations } }
  addObject<IPassword>(chart, `password.${secret}`, {
    apiVersion: 'generators.external-secrets.io/v1alpha1',
    kind: 'Password',
    metadata,
    spec: passwordShape,
  })
  addObject<IExternalSecret>(chart, `external-secret.${secret}`, {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata,
    spec: {
      refreshPolicy: 'CreatedOnce',
      dataFrom: [
        {
          sourceRef: {
            generatorRef: { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'Password', name: secret },
          },
        },
      ],
      target: {
        name: secret,
        creationPolicy: 'Owner',
        deletionPolicy: 'Retain',
        template: { engineVersion: 'v2', mergePolicy: 'Replace', data: keys },
      },
    },
  })
}
