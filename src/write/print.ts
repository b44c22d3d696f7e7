// The one place where documents become text.
import type { Json } from '../lib/json.ts'
import type { OutputFile } from '../model/output.ts'
import { printHeader } from './header.ts'
import { printTemplate } from './helm-template.ts'
import { printJson } from './json.ts'
import { printYaml } from './yaml.ts'

const printers: Record<OutputFile['format'], (documents: Json[], path: string) => string> = {
  yaml: printYaml,
  json: (documents, path) => printJson(onlyDocument(documents, path)),
  text: (documents, path) => String(onlyDocument(documents, path)),
}

/** The text of one file: its header, where the format has comments, and its documents. */
export function printFile(file: OutputFile): string {
  const text =
    file.template === undefined
      ? printers[file.format](file.documents, file.path)
      : printTemplate(file.documents, file.template)
  return printHeader(file.path) + (file.comments === undefined ? text : addComments(text, file.comments))
}

/** Writes each comment behind the lines whose whole value is its key, such as `uses: actions/checkout@3d3c42e5…`. */
function addComments(text: string, comments: Record<string, string>): string {
  return text.replace(/: (\S+)$/gm, (ending, value: string) => {
    const comment = Object.hasOwn(comments, value) ? comments[value] : undefined
    return comment === undefined ? ending : `${ending} # ${comment}`
  })
}

function onlyDocument(documents: Json[], path: string): Json {
  const [document, ...more] = documents
  if (document === undefined || more.length > 0) {
    throw new Error(`${path}: a json or text file holds one document, not ${documents.length}`)
  }
  return document
}
