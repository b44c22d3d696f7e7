// Rewrites `anyOf` for the validator with two keywords of our own. The meaning stays the same, because our branches
// never share a type; but a wrong value gets only the complaint of the branch that was meant, and the code is short.
import { _, or } from 'ajv/dist/compile/codegen/index.js'
import { checkDataType } from 'ajv/dist/compile/validate/dataType.js'
import { mapChildren, refName, typesOf } from './schema.mjs'

/**
 * The node with every `anyOf` replaced by `unlessRemoved`, where one branch is a removal, or by `branchByType`: the
 * branches by the types, joined by commas, of the values that they are for.
 */
export function rewriteBranches(node, defs) {
  const changed = mapChildren(node, (child) => rewriteBranches(child, defs))
  if (!changed.anyOf) return changed
  const { anyOf, ...rest } = changed
  const removal = anyOf.find((branch) => ['removed', 'unset'].includes(refName(branch)))
  if (!removal) return { ...rest, ...branchesByType(anyOf, defs) }
  const others = anyOf.filter((branch) => branch !== removal)
  const kept = others.length === 1 ? others[0] : branchesByType(others, defs)
  return { ...rest, unlessRemoved: { [refName(removal)]: kept } }
}

function branchesByType(anyOf, defs) {
  const type = anyOf.flatMap((branch) => typesOf(branch, defs))
  assertDisjoint(type)
  const branches = anyOf.filter((branch) => Object.keys(branch).some((key) => key !== 'type'))
  if (branches.length === 0) return { type }
  return { type, branchByType: Object.fromEntries(branches.map((branch) => [typesOf(branch, defs).join(','), branch])) }
}

function assertDisjoint(types) {
  const twice = types.find((type, index) => types.indexOf(type) !== index)
  if (twice) throw new Error(`two branches of one anyOf accept the type ${twice}; merge them into one definition`)
}

/** What ajv must know to print code for the two keywords. */
export const branchKeywords = [
  {
    keyword: 'branchByType',
    schemaType: 'object',
    code: (cxt) =>
      printBranches(cxt, (types) => or(...types.split(',').map((type) => checkDataType(type, cxt.data, false)))),
  },
  {
    keyword: 'unlessRemoved',
    schemaType: 'object',
    code: (cxt) =>
      printBranches(cxt, (removal) =>
        removal === 'unset' ? _`${cxt.data} !== null` : _`${cxt.data} !== null && ${cxt.data} !== false`,
      ),
  },
]

function printBranches(cxt, conditionOf) {
  const valid = cxt.gen.name('valid')
  for (const key of Object.keys(cxt.schema)) {
    cxt.gen.if(conditionOf(key), () => cxt.subschema({ keyword: cxt.keyword, schemaProp: key }, valid))
  }
}
