// How users reach a database, a cache or a queue, whoever runs it.
import type { SecretSource } from '../../model/service.ts'

/** An attribute of a named thing: a text, or where its secret value stands. */
export type Attribute = { text: string; secret?: undefined } | { text?: undefined; secret: SecretSource }

/**
 * Its attributes by name (what `${db.url}` refers to), of those that it has, and what users
 * get besides the URL: variables by what follows the prefix, such as `USERNAME` in `DB_USERNAME`. A composed URL may refer
 * to those variables and to no others. Where `isPooled`, the URL leads to a pool of connections, and the variable
 * `DIRECT_URL` past it.
 */
export type Connection = {
  attributes: Record<string, Attribute>
  variables: Record<string, Attribute>
  isPooled?: boolean
}

/** `media-files` as part of a variable's name: `MEDIA_FILES`. */
export function variablePrefix(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}
