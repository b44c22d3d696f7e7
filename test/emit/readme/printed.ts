// Pages as they are printed for a platform that is given as YAML.
import type { Page } from '../../../src/emit/readme/pages/page.ts'
import { resolveText, type Overlays } from '../../support/resolved.ts'

/** The texts of those pages that apply, by path. */
export function printed(
  pages: readonly Page<unknown>[],
  text: string,
  overlays: Overlays = {},
): Record<string, string> {
  const { platform } = resolveText(text, overlays)
  return Object.fromEntries(
    pages.flatMap((page) => {
      const slice = page.slice(platform)
      return slice === null ? [] : [[page.path, page.print(slice)]]
    }),
  )
}
