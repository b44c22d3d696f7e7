// GitHub workflows by zizmor: security audits (unpinned actions, template injection, excessive permissions …), offline.
import type { Check, Finding } from '../check.ts'
import { BrokenTool, runTool } from '../tools.ts'
import { filesLike } from '../trees.ts'

type Location = {
  symbolic: { key: { Local?: { verbatim_path: string } }; annotation: string; kind: string }
  concrete: { location: { start_point: { row: number } } }
}
type Report = { ident: string; desc: string; determinations: { severity: string }; locations: Location[] }

export const zizmor: Check = {
  name: 'zizmor',
  about: 'zizmor, offline, over every workflow and dependabot.yml',
  tool: 'zizmor',
  run(tree, bench) {
    const judged = filesLike(tree, /(^|\/)\.github\/(workflows\/[^/]+|dependabot)\.ya?ml$/)
    if (judged.length === 0) return { judged, findings: [] }
    const answer = runTool(
      bench.tool('zizmor'),
      ['--offline', '--no-progress', '--format=json', ...judged],
      tree.root,
      'stdout',
    )
    if (!answer.output.trimStart().startsWith('[')) throw new BrokenTool(`zizmor broke down: ${answer.output}`)
    return { judged, findings: (JSON.parse(answer.output) as Report[]).map(findingOf) }
  },
}

function findingOf({ ident, desc, determinations, locations }: Report): Finding {
  const place = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0]
  const key = place?.symbolic.key.Local
  const row = (place?.concrete.location.start_point.row ?? 0) + 1
  const annotation = place?.symbolic.annotation ?? ''
  return {
    file: key?.verbatim_path ?? 'unknown file',
    rule: ident,
    message: `line ${row}: ${desc} (${determinations.severity}): ${annotation}`,
  }
}
