// Where an output holds code: what a shell or Python runs, and what GitHub runs in a workflow.
import { isJsonObject, type Json } from '../../src/lib/json.ts'

const programs = /(^|\/)(sh|bash|ash|dash|python3?)$/

/** Every script in a document: behind `sh -c`, in `run:`, and in files of a ConfigMap whose name says that they are one. */
export function scriptsIn(document: Json | undefined, key = ''): string[] {
  if (typeof document === 'string') return key === 'run' || /\.(sh|py)$/.test(key) ? [document] : []
  if (Array.isArray(document)) return [...behindOption(document), ...document.flatMap((item) => scriptsIn(item))]
  return isJsonObject(document) ? Object.entries(document).flatMap(([name, value]) => scriptsIn(value, name)) : []
}

/** `[bash, -euo, pipefail, -c, <script>]` */
function behindOption(words: Json[]): string[] {
  if (!words.some((word) => typeof word === 'string' && programs.test(word))) return []
  const option = words.findIndex((word) => typeof word === 'string' && /^-[a-z]*c$/.test(word))
  const script = words[option + 1]
  return option >= 0 && typeof script === 'string' ? [script] : []
}

/** Every text of a document. */
export function textsIn(document: Json | undefined): string[] {
  if (typeof document === 'string') return [document]
  return typeof document === 'object' && document !== null ? Object.values(document).flatMap(textsIn) : []
}
