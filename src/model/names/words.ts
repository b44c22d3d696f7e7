// Words of the spec in the forms that names take.

/** A repository or its owner as part of a name; GitHub does not tell case apart. */
export function nameOfSlug(slug: string): string {
  return slug
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
}

/** `wildcard--` stands for the first label of `*.example.com`; no label of a host can end in a dash, so it names nothing else. */
export function dashed(domain: string): string {
  return domain.replace(/^\*\./, 'wildcard--').replaceAll('.', '-')
}

/** The CamelCase form that alert names and file titles take: `high-error-rate` is `HighErrorRate`. */
export function camelCase(name: string): string {
  return name.replace(/(^|[-_ ])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
}
