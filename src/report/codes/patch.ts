// Codes of mistakes found while the user's patches are applied to what was emitted.
import type { CodeEntry } from '../codes.ts'

export const patchCodes = {
  'patch-without-object': {
    title: 'A patch of an object that does not exist',
    explanation:
      'A patch names one generated object by `apiVersion`, `kind` and `metadata.name`, and by `metadata.namespace` where it is not that of the environment. In platform.yaml it must find its object in at least one of the environments that do not have `patches` of their own; in an environment file it must find it there. Objects that a chart makes are not generated: they are changed by `addons.<name>.values`.',
  },
  'patch-fails': {
    title: 'An operation of a patch that does not fit its object',
    explanation:
      'The operations of a patch follow JSON patch (RFC 6902): the place that is removed, replaced, copied, moved or tested must exist, `add` needs the map or list that it adds to, and `test` refuses the patch where the value is another. They are applied to the object as it is generated in each environment.',
  },
  'patch-renames': {
    title: 'A patch that makes another object of its object',
    explanation:
      'A patch cannot change `apiVersion`, `kind`, name or namespace of an object. Other objects refer to it by them, and Argo CD would delete the old one.',
  },
  'patch-refused': {
    title: 'A patch whose result is refused',
    explanation:
      'Patched objects are checked like all others against the schema of their kind. The message says which value of the result is refused; without the patch the object is valid. Nothing was written.',
  },
} satisfies Record<string, CodeEntry>
