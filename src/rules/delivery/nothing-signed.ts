// Rule: who lets only signed images run has them signed.
import type { Rule } from '../rule.ts'

export const nothingSigned: Rule = ({ delivery, environments }) =>
  delivery.sign
    ? []
    : environments
        .filter(({ security }) => security.signed.length > 0)
        .map(({ name: environment }) => ({
          code: 'nothing-signed',
          severity: 'error',
          at: { path: ['security', 'signedImages'], environment },
          message: `only signed images may run in \`${environment}\`, and none is signed`,
          why: 'no pod would be admitted',
          hint: 'write `delivery: {sign: true}`; the images that run now need a new build before they have a signature',
        }))
