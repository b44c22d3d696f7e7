// One printed page.
import type { OutputFile } from '../../../model/output.ts'
import { pages } from './index.ts'

export type PageSlice = { path: string; content: unknown }

export function emitPage({ path, content }: PageSlice): OutputFile[] {
  return pages
    .filter((page) => page.path === path)
    .map((page) => ({ path, format: 'text', documents: [page.print(content)] }))
}
