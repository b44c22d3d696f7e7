// Codes of mistakes found by the stage `check`: values that the schema of the language does not allow.
import type { CodeEntry } from '../codes.ts'

export const checkCodes = {
  'too-many-mistakes': {
    title: 'More mistakes than anybody mends at once',
    explanation:
      'The first two hundred mistakes of a file are told, and nothing else is looked at. So many of them have few causes: a file of another tool, a wrong indentation, a list of names where one name belongs.',
  },
  'unknown-field': {
    title: 'A key that the language does not have',
    explanation:
      'Every map of the spec has a fixed set of keys. A misspelt key would have no effect, so it is an error instead of being dropped in silence. The keys and their meaning are in the reference of the spec.',
  },
  'platform-only': {
    title: 'A key that stands in the wrong file',
    explanation:
      'Some facts hold for the whole platform: its name, its repository, which environments exist, how code is built and checked. They stand in `platform.yaml`. Environment files say only what differs in one environment, included files only hold maps of named things, and `releases` stands in environment files.',
  },
  'wrong-type': {
    title: 'A value of the wrong kind',
    explanation:
      'Each field takes a text, a number, `true` or `false`, a list or a map. Numbers with a unit, such as `30s` or `512Mi`, are texts; a plain number must not be in quotes.',
  },
  'wrong-value': {
    title: 'A value outside the allowed ones',
    explanation: 'Some fields take one word of a list, or a number in a range, or a list without repetitions.',
  },
  'wrong-format': {
    title: 'A text that is not written as needed',
    explanation:
      'Durations, sizes, percentages, rates, names, addresses and conditions have one notation each, so that they mean the same everywhere. Numbers always carry their unit, without a space: `5m`, `512Mi`, `70%`, `100/m`, `$100`.',
  },
  'version-is-number': {
    title: 'A version that YAML reads as a number',
    explanation:
      'YAML reads an unquoted 3.10 as the number 3.1, and the version is lost. A version with a dot is written in quotes; a runtime is written as `python@3.10`, which needs none.',
  },
  'missing-field': {
    title: 'A field that must be there is absent',
    explanation:
      'Nearly every field has a default. The few that have none, because nobody but the author can know them, must be written.',
  },
  'duplicate-name': {
    title: 'One name for two things',
    explanation:
      'Names are global: `uses: [media]` must mean one thing. A service, a database, a cache, a queue, a bucket and an external can therefore not share a name, and no name may be defined in two files.',
  },
} satisfies Record<string, CodeEntry>
