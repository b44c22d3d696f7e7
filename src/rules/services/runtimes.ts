// Rules about runtimes: the version exists, and somebody still repairs it.
import type { Runtime, Service } from '../../model/service.ts'
import { endedRuntimes, lostZeros, runtimesAsOf } from '../../model/versions/runtimes.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

export const runtimesAreAlive: Rule = (platform) =>
  inServices(platform, (service) => {
    const { runtime } = service
    if (runtime === null || runtime.version === '') return []
    if (lostZeros[runtime.language]?.includes(runtime.version)) return [lostZero(service, runtime)]
    const end = endOf(runtime)
    return end === undefined ? [] : [ended(service, runtime, end)]
  })

/** The end of the release line: `3.8.12` is of 3.8, and `18.20` of 18. */
function endOf({ language, version }: Runtime): string | undefined {
  const lines = endedRuntimes[language]?.ends ?? {}
  const parts = version.split('.')
  return lines[parts.slice(0, 2).join('.')] ?? lines[parts[0] ?? '']
}

function lostZero({ name }: Service, { language, version }: Runtime): Finding {
  return {
    code: 'version-is-number',
    severity: 'error',
    at: { path: ['services', name, 'runtime'] },
    message: `\`${language}@${version}\` is a version of more than ten years ago; it looks like ${version}0 that was read as a number and lost its zero`,
    why: 'YAML and many tools read an unquoted 3.10 as the number 3.1',
    hint: `write \`runtime: ${language}@${version}0\``,
  }
}

function ended({ name }: Service, { language, version }: Runtime, end: string): Finding {
  return {
    code: 'runtime-ended',
    severity: 'warning',
    at: { path: ['services', name, 'runtime'] },
    message: `${language} ${version} got its last security fix in ${end} (as of ${runtimesAsOf})`,
    why: 'what is found to be unsafe in it from then on stays so',
    hint: `write a newer one, such as \`runtime: ${language}@${endedRuntimes[language]?.instead}\``,
  }
}
