// The first lines of an environment file that a release creates.

/** The line that tells editors which schema a file follows. @see https://github.com/redhat-developer/yaml-language-server#using-inlined-schema */
const modeline = /^# yaml-language-server: \$schema=(\S*)platform\.schema\.json$/m

/** A file without keys; its editors find the schema beside that of platform.yaml. */
export function newEnvironmentFile(platformText: string, environment: string): string {
  const folder = modeline.exec(platformText)?.[1]
  const schema =
    folder === undefined ? '' : `# yaml-language-server: $schema=${fromEnvironments(folder)}environment.schema.json\n`
  return `${schema}# What differs in ${environment}.\n`
}

/** A relative address counts from the file that names it. */
function fromEnvironments(folder: string): string {
  return /^(?:[a-z]+:|\/)/i.test(folder) ? folder : `../${folder.replace(/^\.\//, '')}`
}
