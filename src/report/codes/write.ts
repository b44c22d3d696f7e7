// Codes of mistakes found by the stage `write`.
import type { CodeEntry } from '../codes.ts'

export const writeCodes = {
  'output-clash': {
    title: 'Two producers of one file',
    explanation:
      'Two parts of the platform produce the same path below `generated/`, or two paths that differ only in upper and lower case, or a file where the other needs a folder. One would silently overwrite the other, at least on macOS and Windows, so nothing is written. Give one of the two another name.',
  },
  'unlisted-file': {
    title: 'A file in generated/ that Quoin did not write',
    explanation:
      '`generated/` belongs to the compiler, and `generated/.files` lists what it wrote. This file is neither listed nor produced, and does not open with the header of generated files (with it, `quoin synth` removes what nothing makes any more). It is left where it is, but Argo CD or GitHub may act on it, and no one maintains it: move it elsewhere or remove it. For `quoin synth --check` it is an error, because nothing in the spec vouches for it.',
  },
  'tracked-cache': {
    title: 'The cache of the compiler is in git',
    explanation:
      '`.quoin/` keeps what one run tells the next on the same machine: values of unchanged parts of the spec, and which files are as they were written. Its own `.gitignore` keeps it out of git. When it is committed all the same, a clone would believe values that somebody else wrote, and could generate something else than the spec says. Take it out of git with `git rm -r --cached .quoin` and delete the folder.',
  },
  'unsafe-manifest-entry': {
    title: 'A line of generated/.files that is not followed',
    explanation:
      '`generated/.files` says which files may be removed when they are no longer produced. It is committed, so anyone can edit it. A line that is absolute, holds `..`, a backslash, an empty segment or a NUL could lead outside of `generated/`; it is ignored, and the list is written anew.',
  },
  'symlinked-output': {
    title: 'An output folder is a symbolic link',
    explanation:
      'The folders that are written (`generated/`, `.quoin/`, `.github/` and those inside them) must be plain folders. Through a symbolic link, files elsewhere on the machine would be changed or removed. Replace the link with a folder.',
  },
  'output-blocked': {
    title: 'Something else stands where an output must go',
    explanation:
      'A file stands where a folder is needed, or a folder with files of its own stands where a file must be written. Quoin did not write it and so does not remove it. Move it out of the way.',
  },
  'output-read-only': {
    title: 'No permission to write',
    explanation:
      'A folder that must change cannot be written with your permissions, or lies on a read-only file system. This is checked before anything is touched. Change the permissions, or run where the folder is writable; `quoin synth --check` compares without writing.',
  },
  'disk-full': {
    title: 'The disk is full',
    explanation:
      'All new files are written beside the old ones before any of them is replaced, so a full disk or an exhausted quota leaves `generated/` as it was. Free some space and run again.',
  },
  'name-too-long': {
    title: 'A name that the file system refuses',
    explanation:
      'Most file systems allow 255 bytes per name. A path below `generated/` is made of names in the spec (services, add-ons, environments); shorten the one that it ends up too long with.',
  },
  'synth-running': {
    title: 'Another run is writing this platform',
    explanation:
      'One process at a time may write a platform; the lock `.quoin/lock` holds its id. The lock of a process that has died is taken over by itself. Wait for the other run; only when nothing of Quoin runs any more (the system has given the id to another program) remove the lock.',
  },
  'file-not-ours': {
    title: 'A hand-written file stands where an output must go',
    explanation:
      'Files such as GitHub workflows are also written next to `platform.yaml`, where people keep files of their own. A file without the header of generated files is never overwritten. Move it elsewhere, or remove it when the generated one replaces it.',
  },
} satisfies Record<string, CodeEntry>
