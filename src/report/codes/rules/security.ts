// Codes of the rules in `src/rules/security/`: secrets and stores.
import type { CodeEntry } from '../../codes.ts'

export const securityCodes = {
  'secret-literal': {
    title: 'A secret in the spec',
    explanation:
      'The spec holds names of secrets, never their values: it is committed, and what was committed once stays in the history. Known are the forms of common keys and tokens, addresses and commands with a password in them, long random texts, and values of variables whose names end in `_KEY`, `_TOKEN`, `_SECRET` or `PASSWORD`; every text and every key of the spec is looked at, and what is found is shown nowhere. Write the name under `secrets` of the service, put the value into the secret store, and replace the leaked one where it was valid. What is meant to be public is called so: `STRIPE_PUBLISHABLE_KEY`. Of a text that only looks like a secret, say so where reviewers see it: `security: {notSecrets: [services.web.env.SALT]}`.',
  },
  'store-out-of-reach': {
    title: 'A secret store that the cluster cannot read',
    explanation:
      'Pods get their secrets from Vault or from the store of a cloud. GitHub and a swarm keep theirs to themselves, so what runs on Kubernetes would wait for a Secret that nobody makes.',
  },
  'audit-elsewhere': {
    title: 'An audit log that others keep',
    explanation:
      '`secrets.audit` switches on the log of the Vault that we run. The secret stores of clouds log accesses by themselves or at a switch of their own.',
  },
  'rotation-elsewhere': {
    title: 'A rotation that nobody is reminded of',
    explanation:
      '`secrets.rotation` brings an alert on values that are older: Vault is asked once a day when each was written. Of other stores the cluster sees that a value changed, and never when; they have reminders of their own.',
  },
  'dynamic-without-vault': {
    title: 'Credentials on demand, and nobody who makes them',
    explanation:
      '`secrets.dynamic` names databases for which Vault makes a user for a while. The secret stores of clouds keep what they are given.',
  },
} satisfies Record<string, CodeEntry>
