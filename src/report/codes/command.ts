// Codes of mistakes found by the commands of the command line.
import type { CodeEntry } from '../codes.ts'

export const commandCodes = {
  'unknown-path': {
    title: 'A path that leads to nothing in the spec',
    explanation:
      '`quoin explain` takes the keys that lead to a value, joined by dots: `services.backend.replicas`. Items of lists are counted from 0: `services.backend.routes.0`. The path may name what nobody wrote, as long as the language has such a field.',
  },
  'invalid-release': {
    title: 'A version that is no tag and no digest',
    explanation:
      'An image is named by its tag (letters, digits, `_`, `.` and `-`, at most 128 characters, starting with none of `.` and `-`) or by its digest (`sha256:` and 64 lower-case hexadecimal digits). The name of the image itself is not part of it: it follows from the service.',
  },
  'platform-exists': {
    title: 'A platform.yaml that is there already',
    explanation:
      '`quoin init` writes the first `platform.yaml` of a folder and never replaces one. To begin anew, move the old file away; to see what it means, run `quoin synth` or `quoin explain`.',
  },
  'watch-refused': {
    title: 'The system watches no more folders',
    explanation:
      '`quoin synth --watch` asks the operating system to be told of changes, and the system refused, usually because its limit is used up by other programs. On Linux the limits are `fs.inotify.max_user_watches` and `fs.inotify.max_user_instances`.',
  },
} satisfies Record<string, CodeEntry>
