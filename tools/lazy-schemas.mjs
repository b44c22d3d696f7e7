// Packs the compiled Kubernetes schemas so that V8 compiles each only when an object needs it. A schema imports those of
// all its members: fifty kinds reach fifteen hundred modules, of which the objects of a platform touch a few hundred.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** How a class of kubernetes-models names its schema, and a schema those of its members. */
const schemaOfClass = /import\{validate\}from"([^"]+)"/
const memberImport = /import\{validate as (validate\d+)\}from"([^"]+)";?/g

/**
 * An esbuild plugin. Each class that `kindFile` imports becomes one that only validates, and finds its schema in a table
 * of functions; the table holds every schema that can be reached from there.
 * @param {string} kindFile the module that imports the classes of all kinds
 */
export function lazySchemas(kindFile) {
  const imports = fs.readFileSync(kindFile, 'utf8').matchAll(/import\('(@?kubernetes-models\/[^']+)'\)/g)
  const classes = new Map(Array.from(imports, ([, specifier]) => [specifier, schemaFileOf(specifier)]))
  const resolveDir = path.dirname(fileURLToPath(import.meta.resolve('kubernetes-models/package.json')))
  return {
    name: 'lazy-schemas',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^@?kubernetes-models\// }, ({ path: specifier }) =>
        classes.has(specifier) ? { path: specifier, namespace: 'kind' } : undefined,
      )
      esbuild.onResolve({ filter: /^schema-table$/ }, ({ path: name }) => ({ path: name, namespace: 'schema-table' }))
      esbuild.onLoad({ filter: /.*/, namespace: 'kind' }, ({ path: specifier }) => ({
        contents: classText(path.basename(specifier), classes.get(specifier)),
      }))
      esbuild.onLoad({ filter: /.*/, namespace: 'schema-table' }, () => ({
        contents: tableText(classes.values()),
        resolveDir,
      }))
    },
  }
}

function schemaFileOf(specifier) {
  const file = fileURLToPath(import.meta.resolve(specifier))
  return resolveImport(schemaOfClass.exec(fs.readFileSync(file, 'utf8'))[1], file)
}

function resolveImport(specifier, importer) {
  const file = specifier.startsWith('.')
    ? path.resolve(path.dirname(importer), specifier)
    : fileURLToPath(import.meta.resolve(specifier))
  return file.endsWith('.js') ? file : `${file}.js`
}

function classText(name, file) {
  return `import{validator}from'schema-table';export class ${name}{validate(){validator(${JSON.stringify(keyOf(file))})(this)}}`
}

/** The name of a row: the package and the schema, the same on every machine. */
function keyOf(file) {
  return file.split('/node_modules/').pop().replace('/_schemas/', ' ').replace(/\.js$/, '')
}

/** Every schema that can be reached from these, each as a function that runs once, on first use. */
function tableText(entries) {
  const rows = new Map()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (rows.has(file)) continue
    const text = fs.readFileSync(file, 'utf8')
    for (const [, , specifier] of text.matchAll(memberImport)) waiting.push(resolveImport(specifier, file))
    rows.set(file, `${JSON.stringify(keyOf(file))}(exports){${rowText(text, file)}}`)
  }
  return `${tableHead}const rows={${[...rows.values()].join(',')}};`
}

/**
 * A member's validator is looked up when it is first called. What callers rely on stays: it is a function that leaves its
 * findings in its property `errors`.
 */
function rowText(text, file) {
  const row = text
    .replace(memberImport, (_import, name, specifier) => {
      const key = JSON.stringify(keyOf(resolveImport(specifier, file)))
      return `function ${name}(data,options){const f=schema(${key}),good=f(data,options);${name}.errors=f.errors;return good}`
    })
    .replace(/import\{formats\}from"@kubernetes-models\/validate";?/, '')
    .replace(/import (func\d+) from"@kubernetes-models\/validate\/runtime\/(\w+)";?/g, 'const $1=$2;')
    .replace(/export const validate=(\w+);?/, 'exports.validate=$1;')
  if (/[;}](import|export)[ {]/.test(row)) throw new Error(`${file} imports in a way that this build does not know`)
  return row
}

const tableHead = `
import{formats,runValidateFunc}from'@kubernetes-models/validate';
import ucs2length from'@kubernetes-models/validate/runtime/ucs2length';
import re2 from'@kubernetes-models/validate/runtime/re2';
const ready={};
function schema(key){
  if(ready[key]===undefined){const exports={};rows[key](exports);ready[key]=exports.validate}
  return ready[key];
}
export const validator=(key)=>(document)=>runValidateFunc(schema(key),document);
`
