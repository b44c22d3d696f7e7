// Images of databases that run in the cluster, and of the tools that bring data into them: each with its source and date.

/**
 * PostgreSQL by major version, with the extensions of `contrib`, pgvector and pgaudit, at the digests of the catalog that
 * CloudNativePG publishes.
 * cloudnative-pg/artifacts@0b1123db image-catalogs/catalog-standard-trixie.yaml, 2026-08-31
 */
export const postgresImages: Readonly<Record<string, string>> = {
  '14': 'ghcr.io/cloudnative-pg/postgresql:14.24-202608310817-standard-trixie@sha256:19fdf3596c337c9ae3725dbcec345e85f64e3097b1e0e375575bc6d53c3e4497',
  '15': 'ghcr.io/cloudnative-pg/postgresql:15.19-202608310817-standard-trixie@sha256:10c19625c4f43cd4f1cb04caf072a942853e10e510d96e9be656b3a7f0ad968a',
  '16': 'ghcr.io/cloudnative-pg/postgresql:16.15-202608310817-standard-trixie@sha256:6fedafdbf8b5b241e94c0307783a4875525141b98c4cbb8ec8a0b4134e9545d6',
  '17': 'ghcr.io/cloudnative-pg/postgresql:17.11-202608310816-standard-trixie@sha256:0eea5ac8c5e3043db94f4d512ffcfb9c06d6270a97f6d56e9f08e1571ef0484e',
  '18': 'ghcr.io/cloudnative-pg/postgresql:18.6-202608310817-standard-trixie@sha256:c2a773217853c6e0ffe7da9c37ea456466efb20cf844f27511a73fa6a81e3152',
}

/** The newest that we know to work, where the spec names no version. */
export const newestPostgres = '18'

/**
 * Extensions that the images above hold: `contrib`, and what CloudNativePG adds.
 * @see https://www.postgresql.org/docs/current/contrib.html
 * @see https://github.com/cloudnative-pg/postgres-containers (standard images)
 */
export const postgresExtensions: ReadonlySet<string> = new Set([
  ...[
    'amcheck',
    'autoinc',
    'bloom',
    'btree_gin',
    'btree_gist',
    'citext',
    'cube',
    'dblink',
    'dict_int',
    'dict_xsyn',
    'earthdistance',
  ],
  ...[
    'file_fdw',
    'fuzzystrmatch',
    'hstore',
    'insert_username',
    'intagg',
    'intarray',
    'isn',
    'lo',
    'ltree',
    'moddatetime',
    'pageinspect',
  ],
  ...[
    'pg_buffercache',
    'pg_freespacemap',
    'pg_prewarm',
    'pg_stat_statements',
    'pg_surgery',
    'pg_trgm',
    'pg_visibility',
    'pg_walinspect',
  ],
  ...[
    'pgcrypto',
    'pgrowlocks',
    'pgstattuple',
    'plpgsql',
    'postgres_fdw',
    'refint',
    'seg',
    'sslinfo',
    'tablefunc',
    'tcn',
  ],
  ...['tsm_system_rows', 'tsm_system_time', 'unaccent', 'uuid-ossp', 'xml2', 'pgaudit', 'vector'],
])

/**
 * MongoDB Community Server by major version; the operator adds the name of the base image.
 * docker-library/mongo versions.json, seen 2026-08 (8.0.21, 7.0.30)
 */
export const mongodbVersions: Readonly<Record<string, string>> = { '7': '7.0.30', '8': '8.0.21' }

/** The newest that we know to work, where the spec names no version. */
export const newestMongodb = '8'

/** percona/mongodb_exporter release v0.53.0, seen 2026-08 */
export const mongodbExporter = 'docker.io/percona/mongodb_exporter:0.53.0'

/** What brings data from one database into another. */
export const importImages = {
  // dimitri/pgloader release v3.6.9, 2022-10, still the newest in 2026-08
  pgloader: 'ghcr.io/dimitri/pgloader:v3.6.9',
  // docker-library/mongo 8.0.21 with its database tools, seen 2026-08
  mongodb: 'docker.io/library/mongo:8.0.21',
  // docker-library/python 3.13.7, 2025-08: reads SQLite without further packages
  python: 'docker.io/library/python:3.13.7-slim-trixie',
}
