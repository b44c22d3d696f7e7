// The page of all diagnostics, printed from the table of codes.
import { codeGroups } from './codes.ts'

const opening = `# Errors and warnings

Printed from the table in \`src/report/codes/\` by \`npm run docs\`; a test keeps it current.

Each message of Quoin carries a code in brackets, such as \`error[unknown-field]\`. Codes are permanent: they can be searched
for, and programs that read \`quoin synth --json\` can rely on them. An error stops the run before anything is written; a warning
never does. All mistakes are told at once, each at the line of the file that has to change: in an overlay when the overlay
wrote it.
`

/** The whole page in Markdown, ending with a line feed. */
export function printErrorReference(): string {
  const sections = Object.values(codeGroups).map(({ title, codes }) => {
    const entries = Object.entries(codes).map(
      ([code, entry]) => `### ${code}\n\n**${entry.title}.** ${entry.explanation}\n`,
    )
    return `## ${title}\n\n${entries.join('\n')}`
  })
  return [opening, ...sections].join('\n')
}
