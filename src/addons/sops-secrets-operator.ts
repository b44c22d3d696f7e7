// SOPS secrets operator: turns secrets that stand encrypted in the platform's repository into Secrets.
import { sopsKey, sopsNamespace } from '../model/names.ts'
import { resources, type Addon } from './addon.ts'

/** Where the operator finds the key in its pod. */
const keyFolder = '/etc/sops'

export const sopsSecretsOperator: Addon = {
  namespace: sopsNamespace,
  wave: -6,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ facts }) => facts.secretStore.kind === 'sops',
  values: () => ({
    // People make this Secret before the first sync: it is the one that cannot be encrypted with itself.
    secretsAsFiles: [{ name: sopsKey.secret, mountPath: keyFolder, secretName: sopsKey.secret }],
    extraEnv: [{ name: 'SOPS_AGE_KEY_FILE', value: `${keyFolder}/${sopsKey.key}` }],
    resources: resources('10m', '128Mi'),
  }),
}
