// Prints documents with holes as a template of Helm.
import { literalInTemplate } from '../lib/helm-template.ts'
import type { Json } from '../lib/json.ts'
import type { HelmTemplate } from '../model/output.ts'
import { printYaml } from './yaml.ts'

/** The template: text of ours is escaped in its printed form, where an action gives back the very same bytes. */
export function printTemplate(documents: readonly Json[], { holes, when }: HelmTemplate): string {
  return documents
    .map((document, index) => guarded(fill(literalInTemplate(printYaml([document])), holes), when[index] ?? ''))
    .join('')
}

function guarded(text: string, condition: string): string {
  return condition === '' ? `---\n${text}` : `{{- if ${condition} }}\n---\n${text}{{- end }}\n`
}

function fill(text: string, holes: HelmTemplate['holes']): string {
  return text
    .split('\n')
    .map((line) => fillLine(line, holes))
    .join('\n')
}

/** What looks like one and is none of `holes` is text of ours. */
const hole = /__value\d*_\d+__/g

function fillLine(line: string, holes: HelmTemplate['holes']): string {
  const found = [...line.matchAll(hole)].flatMap(([name]) => holes[name] ?? [])
  const filled = line.replace(hole, (name) => holes[name]?.expression ?? name)
  const condition = found.find(({ optional }) => optional !== '')?.optional
  return condition === undefined ? filled : `{{- if ${condition} }}\n${filled}\n{{- end }}`
}
