// Codes of mistakes found by the stage `read`: files that are missing or misplaced, bytes that are no text, text that
// is no YAML, and YAML that could mean two things.
import type { CodeEntry } from '../codes.ts'

export const readCodes = {
  'missing-platform-file': {
    title: 'No platform.yaml',
    explanation:
      'A platform is described by `platform.yaml` in the folder that the command works on. Run `quoin init` to write one, or name another folder with `-C <folder>`.',
  },
  'file-name': {
    title: 'A file whose name is not understood',
    explanation:
      'Spec files end in `.yaml`. What an environment changes stands in `environments/<name>.yaml`, where the name is lower-case letters, digits and dashes; subfolders of `environments/` are not read. A file with any other name would be ignored in silence, so it is reported.',
  },
  'unknown-environment': {
    title: 'An overlay for an environment that does not exist',
    explanation:
      'Each file in `environments/` changes one environment that `environments:` declares. A file for an environment that is not declared would have no effect.',
  },
  'unreadable-file': {
    title: 'A file cannot be read',
    explanation: 'The operating system refused to open the file, or it is not a regular file.',
  },
  'outside-folder': {
    title: 'A file outside the platform’s folder',
    explanation:
      'Everything that a platform is made of lies in its own folder, so that one checkout always compiles to the same output. A path with `..`, an absolute path or a symbolic link that leaves the folder is refused.',
  },
  'mounted-file': {
    title: 'A file that cannot be mounted',
    explanation:
      'What `files:` names is kept in a ConfigMap: UTF-8 text that people write, 1 MiB in all for one service. Each place of a container holds one thing, a file or a directory. Larger and binary files belong in the image.',
  },
  'include-nothing': {
    title: 'An include that matches no file',
    explanation:
      'Each entry of `include:` must match at least one file. `*` stands for any part of a name, `?` for one character and `**` for any number of folders; hidden files, `platform.yaml`, `environments/` and `generated/` never match.',
  },
  'include-nested': {
    title: 'An include inside an included file',
    explanation: 'Only `platform.yaml` may say `include:`, so that one file lists all the others.',
  },
  'file-too-large': {
    title: 'A file too large to be a spec',
    explanation: 'A spec file holds at most 5 MB, far more than anyone writes by hand; the file is not read at all.',
  },
  'not-text': {
    title: 'A file that is not UTF-8 text',
    explanation: 'Spec files are UTF-8. Binary files and other encodings, such as UTF-16, are refused.',
  },
  'merge-conflict': {
    title: 'Conflict markers of a merge',
    explanation:
      'A merge that found two versions writes both into the file, between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Keep one version and remove the markers.',
  },
  'foreign-file': {
    title: 'A file of another tool',
    explanation:
      'The file looks like a Kubernetes manifest, a Compose file, a GitHub Actions workflow or a Helm template, and does not say `apiVersion: platform/v1`. Its words mean something else to Quoin.',
  },
  'template-expression': {
    title: 'A template expression without quotes',
    explanation:
      'Quoin runs no templates. Write the value itself; what differs per environment goes into `environments/<name>.yaml`. Where the braces are meant as text, quote them.',
  },
  'endless-text': {
    title: 'A text that is no spec',
    explanation:
      'A line of more than 100,000 characters is written by a program that went wrong, or by somebody who wants the reader to be busy for long. Nothing of the file is read.',
  },
  'hidden-character': {
    title: 'A character that nobody sees',
    explanation:
      'Some characters have no shape: a carriage return without a line feed, spaces of no width, marks that turn the direction of writing around. An editor or a review may show another text than the one that is read, so they are refused where they are. In double quotes they can be written as escapes.',
  },
  'typographic-character': {
    title: 'Typographic quotes or no-break spaces',
    explanation:
      'Text copied from a web page or a word processor often carries quotes and spaces that only look like those of a keyboard. YAML takes them for letters.',
  },
  'control-character': {
    title: 'An invisible control character',
    explanation:
      'YAML allows no control characters but tab and line breaks. A NUL byte or an escape character usually came from a damaged file or a bad copy, and would end up in names and commands unseen.',
  },
  'empty-file': {
    title: 'A file that says nothing',
    explanation:
      '`platform.yaml` and included files must hold a map of keys. Only the file of an environment may be empty: then nothing differs there.',
  },
  'not-a-map': {
    title: 'A list or a single value at the top of a file',
    explanation: 'The top of a spec file is a map: lines of the form `key: value`.',
  },
  'several-documents': {
    title: 'Two YAML documents in one file',
    explanation: 'The line `---` starts a second document. A spec file holds one; split the file, and use `include:`.',
  },
  'yaml-syntax': {
    title: 'Text that is not YAML',
    explanation: 'The text cannot be read as YAML 1.2. The message says what stands in the way and where.',
  },
  'tab-indentation': {
    title: 'A tab used for indentation',
    explanation: 'YAML is indented with spaces only. Set the editor to write two spaces for the tab key.',
  },
  'unclosed-quote': {
    title: 'A quote that is never closed',
    explanation: 'Text that starts with `"` or `\'` must end with the same character.',
  },
  'unclosed-bracket': {
    title: 'A bracket that is never closed',
    explanation:
      'A list that starts with `[` ends with `]`, a map that starts with `{` ends with `}`, and all lines between are indented.',
  },
  'bad-indentation': {
    title: 'Lines that do not line up',
    explanation: 'Keys of the same map start in the same column, and so do the items of one list.',
  },
  'missing-colon': {
    title: 'A line without `key: value`',
    explanation:
      'Inside a map every line is a key, a colon, a space and a value. Without the space, the colon is part of the text.',
  },
  'duplicate-key': {
    title: 'The same key twice in one map',
    explanation: 'Of two values for one key, one would be lost. Both places are shown.',
  },
  'unknown-alias': {
    title: 'An alias without an anchor',
    explanation:
      '`*name` repeats the value that `&name` marked earlier in the same file. Text that starts with `*` must be quoted.',
  },
  'alias-cycle': {
    title: 'An alias that contains itself',
    explanation: 'A value that contains itself has no end and cannot be written out.',
  },
  'alias-expansion': {
    title: 'Aliases that expand too far',
    explanation:
      'Aliases of aliases multiply: a few lines can stand for billions of values. One file may expand to at most 10,000 values through aliases.',
  },
  'unknown-tag': {
    title: 'A YAML tag that is not supported',
    explanation:
      'Tags such as `!secret` or `!!binary` belong to other tools. Text that starts with `!` must be quoted.',
  },
  'merge-key': {
    title: 'A merge key `<<`',
    explanation:
      '`<<` merges maps in YAML 1.1 and is an ordinary key in YAML 1.2, so tools disagree about what it means. What several services share belongs into the defaults, and what differs per environment into `environments/`.',
  },
  'unsupported-key': {
    title: 'A key that is not a plain name',
    explanation: 'Keys are text or numbers. A list or map as a key, an empty key and an alias as a key are refused.',
  },
  'reserved-key': {
    title: 'A key that no spec may use',
    explanation:
      '`__proto__` changes the object that holds it instead of being stored in it, in this program and in others that read the output.',
  },
  'ambiguous-number': {
    title: 'A number that would be read as another one',
    explanation:
      'Numbers with leading zeros lose them, and numbers of more than fifteen digits or so are rounded. Identifiers, such as account numbers, must be quoted.',
  },
  'nesting-too-deep': {
    title: 'Values nested too deeply',
    explanation: 'A spec nests at most 64 levels; no field of the language comes near.',
  },
} satisfies Record<string, CodeEntry>
