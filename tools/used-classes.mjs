// Lets the bundler leave out the classes of cdk8s that nobody uses: of fifteen hundred exports we use a few dozen, and V8 must
// read even those that it never compiles.
import fs from 'node:fs'

/** What jsii writes about a class for callers in other languages. */
const runtimeType = /^_\w+ = JSII_RTTI_SYMBOL_1;\n\w+\[_\w+\] = \{.*\};\n/gm

/**
 * An esbuild plugin that reads the file of Kubernetes objects as an ES module, in which every class and every function can go
 * when nothing refers to it.
 */
export function usedClasses() {
  return {
    name: 'used-classes',
    setup(esbuild) {
      esbuild.onLoad({ filter: /cdk8s-plus-27\/lib\/imports\/k8s\.js$/ }, ({ path: file }) => ({
        contents: asModule(fs.readFileSync(file, 'utf8'), file),
      }))
    },
  }
}

function asModule(text, file) {
  const module = text
    .replace(/^exports\.\w+ = (exports\.\w+ = )*void 0;$/m, '')
    .replace('Object.defineProperty(exports, "__esModule", { value: true });', '')
    .replace('const cdk8s_1 = require("cdk8s");', 'import { ApiObject } from "cdk8s";')
    .replaceAll('extends cdk8s_1.ApiObject', 'extends ApiObject')
    .replace(runtimeType, '')
    .replace(/^(\w+)\.GVK = (\{[^}]*\});$/gm, '') // moved into the class: an assignment to it could have effects
    .replace(
      /^class (\w+) extends ApiObject \{$/gm,
      (head, name) => `${head}static GVK = ${new RegExp(`^${name}\\.GVK = (\\{[^}]*\\});$`, 'm').exec(text)[1]};`,
    )
    .replace(/^exports\.(\w+) = \1;$/gm, 'export { $1 };')
    .replace(/\b(\w+) = exports\.\1 \|\| \(exports\.\1 = \{\}\)/g, '$1 = {}') // enums
  if (/\bexports\.|cdk8s_1/.test(module.replace(/\/\/# sourceMappingURL.*/, '')))
    throw new Error(`${file} is written in a way that this build does not know`)
  return module
}
