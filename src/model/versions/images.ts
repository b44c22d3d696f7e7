// Container images that run beside those of the platform's own services: their versions, each with its source and date.

export const images = {
  // The plugins of one minor release of Velero share its number, one 1.14 for 1.18; seen with chart 12.1.0, 2026-08
  veleroPlugins: {
    s3: 'docker.io/velero/velero-plugin-for-aws:v1.14.2',
    gcs: 'docker.io/velero/velero-plugin-for-gcp:v1.14.2',
    azure: 'docker.io/velero/velero-plugin-for-microsoft-azure:v1.14.2',
  },
} as const
