// Terraform reads every string of its JSON as a template. What is meant as text is escaped, what is meant as an
// expression is written by the functions below.

/** Text that stays text. @see https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences */
export function literal(text: string): string {
  return text.replace(/[$%]\{/g, (opening) => opening.charAt(0) + opening)
}

/** The value of an expression, such as `var.region` or `github_repository.app.name`. */
export function expression(text: string): string {
  return `\${${text}}`
}

/** The content of a file, as it is; `path` is relative to the folder of the stack. */
export function fileContent(path: string): string {
  return expression(`file("\${path.module}/${literal(path)}")`)
}

/** The name of a block: parts, and the parts of paths, joined so that they stay apart; other characters are replaced. */
export function identifier(...parts: string[]): string {
  const name = parts
    .join('/')
    .replaceAll('/', '__')
    .replace(/[^A-Za-z0-9_-]/g, '-')
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`
}
