import { checkSources, type CheckResult } from '../../src/check/check.ts'
import type { Source } from '../../src/read/source.ts'
import { readSource } from '../../src/read/yaml.ts'

/** A platform of which tests write only the lines that matter to them. */
export const head = 'apiVersion: platform/v1\nname: shop\n'

/** What else a platform needs; at the end, so that lines count from the head. */
const foot = 'repository: acme/shop\n'

/** Checks files given by name; platform.yaml is `head`, the given text and `foot`. Reading must find nothing. */
export async function checkText(files: {
  platform?: string
  includes?: Record<string, string>
  environments?: Record<string, string>
}): Promise<CheckResult> {
  const includes = Object.entries(files.includes ?? {}).map(([file, text]) => sourceOf(file, text))
  const environments = Object.entries(files.environments ?? {}).map(
    async ([name, text]) => [name, await sourceOf(`environments/${name}.yaml`, text)] as const,
  )
  return checkSources({
    platform: await sourceOf('platform.yaml', platformText(files.platform ?? '')),
    includes: await Promise.all(includes),
    environments: Object.fromEntries(await Promise.all(environments)),
  })
}

function platformText(text: string): string {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return head + whole + (/^repository:/m.test(text) ? '' : foot)
}

async function sourceOf(file: string, text: string): Promise<Source> {
  const { source, diagnostics } = await readSource(file, text, { mayBeEmpty: true })
  if (!source || diagnostics.length > 0)
    throw new Error(`${file} cannot be read: ${diagnostics.map(({ message }) => message).join(', ')}`)
  return source
}

/** Diagnostics as one line each: where, which code, what is wrong and what to write instead. */
export function printLines({ diagnostics }: CheckResult): string[] {
  return diagnostics.map(
    ({ span, code, message, hint }) =>
      `${span?.file}:${span?.line}:${span?.column} ${code}: ${message}${hint === undefined ? '' : ` -> ${hint}`}`,
  )
}
