// SOPS secrets operator: turns secrets that stand encrypted in the platform's repository into Secrets.
import { sopsKey, sopsNamespace } from '../../model/names/secrets.ts'
import { resources, type Addon } from '../addon.ts'

/** Where the operator finds the key in its pod. */
const keyFolder = '/etc/sops'

export const sopsSecretsOperator: Addon = {
  namespace: sopsNamespace,
  wave: -6,
  serverSideApply: true,
  // Its containers cannot be told to refuse more rights than they start with.
  podSecurity: 'baseline',
  isNeeded: ({ facts }) => facts.secretStore.kind === 'sops',
  values: () => ({
    // People make this Secret before the first sync: it is the one that cannot be encrypted with itself.
    secretsAsFiles: [{ name: sopsKey.secret, mountPath: keyFolder, secretName: sopsKey.secret }],
    extraEnv: [{ name: 'SOPS_AGE_KEY_FILE', value: `${keyFolder}/${sopsKey.key}` }],
    // Off in the chart: no root, no capabilities, the system calls of everybody.
    securityContext: { enabled: true, container: { enabled: true, capabilities: { drop: ['ALL'], add: [] } } },
    resources: resources('10m', '128Mi'),
  }),
}
