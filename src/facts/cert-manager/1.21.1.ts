// Facts about cert-manager: the series by which certificates are watched.
import type { Facts } from '../fact.ts'

export const certManager = {
  thing: 'cert-manager',
  version: '1.21.1',
  read: '2026-12-01',
  /**
   * Both have the labels `name`, `namespace`, `issuer_name`, `issuer_kind` and `issuer_group`; both are 0 before a certificate was issued.
   * @see https://github.com/cert-manager/cert-manager/blob/v1.21.1/internal/collectors/certificate_collector.go#L33-L34
   */
  metrics: {
    expiration: 'certmanager_certificate_expiration_timestamp_seconds',
    renewal: 'certmanager_certificate_renewal_timestamp_seconds',
  },
} as const satisfies Facts & { metrics: Record<string, string> }
