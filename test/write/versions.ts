// Two versions of a small output tree: every file that both have differs, and each has one of its own.
import type { Files } from './fixture-run.ts'

/** Few files, because the tests stop a run at every single call. */
const size = 6

/** Every text names its version, and each version has files that the other has not. */
export function version(name: 'a' | 'b'): Files {
  const files: Files = { [`only-${name}/x.yaml`]: name }
  for (let index = 0; index < size; index++) files[`folder-${index % 3}/file-${index}.yaml`] = `${name} ${index}\n`
  return files
}

/** The whole of `generated/` as a finished run of that version leaves it. */
export function tree(name: 'a' | 'b'): Files {
  const files = version(name)
  return {
    ...files,
    '.files': Object.keys(files)
      .sort()
      .map((path) => `${path}\n`)
      .join(''),
  }
}
