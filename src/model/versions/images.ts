// Container images that run beside those of the platform's own services: their versions, each with its source and date.

export const images = {
  // curl 8.21.0, pinned so in many public repositories, 2026-08
  curl: 'docker.io/curlimages/curl:8.21.0@sha256:7c12af72ceb38b7432ab85e1a265cff6ae58e06f95539d539b654f2cfa64bb13',
  // The plugins of one minor release of Velero share its number, one 1.14 for 1.18; seen with chart 12.1.0, 2026-08
  veleroPlugins: {
    s3: 'docker.io/velero/velero-plugin-for-aws:v1.14.2',
    gcs: 'docker.io/velero/velero-plugin-for-gcp:v1.14.2',
    azure: 'docker.io/velero/velero-plugin-for-microsoft-azure:v1.14.2',
  },
  // One program for the storage of every cloud. Release 1.75.1, seen with this digest 2026-08
  rclone: 'docker.io/rclone/rclone:1.75.1@sha256:45401ad7410db1d67ffdb58e19059ad20b0d8e0285a60e38bbec55cc1019c7a5',
  // kubectl together with a shell, curl, wget and the AWS CLI, which the image of Kubernetes itself lacks. Seen with this digest 2026-08
  kubectl: 'docker.io/alpine/k8s:1.36.2@sha256:44ef4942e171939b9c665a4a84beb80e2dcdb9a24330d4651cfdfd2e9deecc47',
  // argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi v0.17.0, seen 2026-08; for amd64 and arm64
  gatewayWeights: 'ghcr.io/argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi:v0.17.0',
  // The chart runs the tags 3.9 and 3.5, which move. Kong 3.9.3: docker-library/official-images@8d99a70125, 2026-06-17. The
  // controller v3.5.13: Kong/kubernetes-ingress-controller@eeb8a2804, 2026-08-07
  kongTags: { gateway: '3.9.3', controller: '3.5.13' },
  // burningalchemist/sql_exporter@057e7ba7, chart 0.11.1
  sqlExporter: 'docker.io/burningalchemist/sql_exporter:0.17.1',
  // prometheus-community/helm-charts@cf408a29, 2026-08-22: the appVersion of each exporter's chart
  postgresExporter: 'quay.io/prometheuscommunity/postgres-exporter:v0.20.1',
  mongodbExporter: 'docker.io/percona/mongodb_exporter:0.53.0',
} as const

/** Programs that dump a database, and a server of the same version to restore it into. */
export type DatabaseTools = { byMajor: Readonly<Record<string, string>>; newest: string }

/** By engine. Newer programs read older servers, and so an unknown version gets the newest. */
export const databaseTools: Readonly<Record<'postgres' | 'mysql' | 'mongodb', DatabaseTools>> = {
  // The minor releases of the catalog of CloudNativePG, 2026-08-31, as docker-library publishes them
  postgres: {
    byMajor: {
      '14': 'docker.io/library/postgres:14.24',
      '15': 'docker.io/library/postgres:15.19',
      '16': 'docker.io/library/postgres:16.15',
      '17': 'docker.io/library/postgres:17.11',
      '18': 'docker.io/library/postgres:18.6',
    },
    newest: '18',
  },
  // docker-library/mysql, 8.4.11 seen 2026-08: the line with long-term support, whose programs read 8.0 too
  mysql: { byMajor: { '8.4': 'docker.io/library/mysql:8.4.11' }, newest: '8.4' },
  // docker-library/mongo versions.json, seen 2026-08
  mongodb: { byMajor: { '7': 'docker.io/library/mongo:7.0.30', '8': 'docker.io/library/mongo:8.0.21' }, newest: '8' },
}

/** The image with the programs of `engine` for a server of `version`; '' is unknown. */
export function toolsImage(engine: keyof typeof databaseTools, version: string): string {
  const { byMajor, newest } = databaseTools[engine]
  return byMajor[version] ?? byMajor[version.split('.')[0] ?? ''] ?? (byMajor[newest] as string)
}
