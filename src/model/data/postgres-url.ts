// How clients reach PostgreSQL in the cluster: as a user whose name and password stand in variables beside the URL, and sure
// of whom they talk to.
import { databaseNames } from '../names/backing.ts'

/**
 * The operator's passwords are letters and digits, so that they can stand in a URL as they are. `host` is a Service of the
 * servers or of the pool, whose names the certificates hold; `authority` is the file with that of who signed them.
 *
 * `verify-full` is what these take at its word: libpq and all drivers on it (psycopg, SQLAlchemy, Ruby, PHP), asyncpg, pgx, and
 * node-postgres, which takes `require` for the same and so refused servers whose authority it was not told. The engine of Prisma
 * knows neither word, encrypts and checks nothing; over node-postgres it does what that does. JDBC has another form of URL, and
 * postgres.js reads no file: they are told by `CA_FILE`.
 * @see https://www.postgresql.org/docs/current/libpq-ssl.html
 * @see https://github.com/brianc/node-postgres/blob/master/packages/pg-connection-string/README.md
 * @see https://magicstack.github.io/asyncpg/current/api/index.html#asyncpg.connection.connect
 * @see https://github.com/prisma/prisma-engines/blob/main/quaint/src/connector/postgres/url.rs
 */
export function postgresUrl(prefix: string, host: string, port: number, authority: string): string {
  return `${accountUrl(prefix, host, port)}?sslmode=verify-full&sslrootcert=${authority}`
}

/** For what knows no other word than `require`, and takes the authority from elsewhere. */
export function requiredTlsUrl(prefix: string, host: string, port: number): string {
  return `${accountUrl(prefix, host, port)}?sslmode=require`
}

function accountUrl(prefix: string, host: string, port: number): string {
  return `postgresql://$(${prefix}_USERNAME):$(${prefix}_PASSWORD)@${host}:${port}/${databaseNames.application}`
}
