// What every command does, in words: the source of the help pages. A test holds it to the table of commands.

/** One command. `usage` lines begin with its name; `options` and `examples` are pairs of a text and what it does. */
export type CommandHelp = {
  summary: string
  usage: string[]
  description: string
  options: [option: string, meaning: string][]
  examples: [line: string, effect: string][]
}

export const commandHelp: Record<string, CommandHelp> = {
  init: {
    summary: 'write the first platform.yaml of this folder',
    usage: ['init [--name <name>] [--repository <owner/name>] [--yes]'],
    description: `Asks for what cannot be known (a name, the GitHub repository, a domain, the web service, a database), guesses
the rest from the files in the folder, and writes platform.yaml and environments/{staging,production}.yaml.
An existing platform.yaml is never touched.`,
    options: [
      ['--name <name>', 'name of the platform: lower-case letters, digits and hyphens'],
      ['--repository <owner/name>', 'the GitHub repository of the code'],
      ['--yes, -y', 'ask nothing and take every guess; so does a run without a terminal'],
    ],
    examples: [
      ['quoin init', 'answer a few questions'],
      ['quoin init --yes --name shop --repository acme/shop', 'ask nothing'],
    ],
  },
  synth: {
    summary: 'compile platform.yaml into generated/',
    usage: ['synth [--check] [--env <name>] [--json] [--verbose] [--watch] [--no-cache]'],
    description: `Checks the whole spec, then writes what changed in generated/. With one error anywhere nothing is written. All
mistakes are told at once, each with its line, the reason and what to write instead. Files that people added
to generated/ are reported and never removed.`,
    options: [
      ['--check', 'write nothing; exit with 1 when generated/ is not what the spec says (for CI)'],
      ['--env <name>', 'only the files of one environment; all others stay as they are'],
      ['--json', 'the result for programs, on standard output'],
      ['--verbose', 'also list the fields that this version accepts and does not write yet'],
      ['--watch', 'synthesise again whenever the spec changes; Ctrl-C ends it'],
      ['--no-cache', 'neither read nor keep anything in .quoin/; slower, same result'],
    ],
    examples: [
      ['quoin synth', 'write generated/'],
      ['quoin synth --check', 'in CI: is generated/ up to date?'],
      ['quoin -C examples/loom synth', 'the platform in another folder'],
    ],
  },
  explain: {
    summary: 'show where a value comes from, layer by layer',
    usage: ['explain <path> [<environment>] [--json]'],
    description: `Tells what the value at a path of the spec is in each environment, and why: the default with its reason, the
line of platform.yaml, the overlays of the environment and what its tier leaves out. The last line is what
holds. A path may name a whole map, such as services.backend, and may be one that nobody wrote.`,
    options: [['--json', 'the layers for programs, on standard output']],
    examples: [
      ['quoin explain services.backend.replicas', 'one value in every environment'],
      ['quoin explain services.backend production', 'a whole service in production'],
      ['quoin explain domains.example.com.tls', 'names with dots are found too'],
    ],
  },
  release: {
    summary: 'say which image a service runs in an environment',
    usage: ['release <service>=<tag or sha256:digest> [...] --env <name>'],
    description: `Writes the versions under \`releases:\` in environments/<name>.yaml, keeping its comments and layout, and runs
\`synth\`. When that finds a mistake, the file is put back as it was. To roll back, revert the commit: \`git
revert\` brings back the version and everything that was generated from it.`,
    options: [['--env <name>', 'the environment; required']],
    examples: [
      ['quoin release web=sha-1a2b3c4 --env staging', 'a tag'],
      ['quoin release web=v1.4.2 worker=v1.4.2 --env production', 'two services at once'],
    ],
  },
}
