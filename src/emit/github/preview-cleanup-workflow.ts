// `preview-cleanup.yml`: takes the label from pull requests whose preview is too old, or one too many. Argo CD makes a
// preview as long as the label is there, so without it the preview goes, and setting it again brings a new one.
import { durationText } from '../../lib/quantities.ts'
import { workflowFiles } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import { mostPreviews, previewLabel } from '../../model/delivery/preview.ts'
import type { RepositorySlice } from './slice.ts'
import { queued, shortTask, workflowFile } from './workflow.ts'

/** Not at the full hour, when everybody's jobs start and GitHub delays or drops some. */
const hourly = '23 * * * *'

/** The workflow that ends previews; `lifetime` in seconds. */
export function previewCleanupWorkflow({ repository }: RepositorySlice, lifetime: number): OutputFile {
  const step = {
    name: 'End previews',
    env: {
      GH_TOKEN: '${{ github.token }}',
      GH_REPO: '${{ github.repository }}',
      LABEL: previewLabel,
      LIFETIME: String(lifetime),
      MOST: String(mostPreviews),
    },
    run: script(durationText(lifetime)),
  }
  return workflowFile(repository.slug, workflowFiles.previewCleanup, {
    name: 'preview-cleanup',
    on: { schedule: [{ cron: hourly }], workflow_dispatch: {} },
    permissions: {},
    concurrency: queued('preview-cleanup'),
    jobs: { 'preview-cleanup': shortTask('preview-cleanup', { issues: 'read', 'pull-requests': 'write' }, [step]) },
  })
}

/**
 * The age of a preview counts from the last time that its label was set. The label itself is made where it is missing,
 * so that people find it in the list.
 * @see https://docs.github.com/en/rest/issues/labels, https://docs.github.com/en/rest/issues/events
 */
function script(lifetime: string): string {
  return [
    'gh label create "$LABEL" --force --description "Run a preview of this pull request" --color 0e8a16',
    'now=$(date +%s)',
    'gh api --paginate "repos/$GH_REPO/issues?state=open&labels=$LABEL&per_page=100" --jq \'.[] | select(.pull_request) | .number\' > numbers',
    'while read -r number; do',
    '  asked=$(gh api --paginate "repos/$GH_REPO/issues/$number/events?per_page=100" \\',
    '    --jq ".[] | select(.event == \\"labeled\\" and .label.name == \\"$LABEL\\") | .created_at" | tail -n 1)',
    '  echo "$(date --date "${asked:-now}" +%s) $number"',
    'done < numbers > previews',
    'kept=0',
    'sort -rn previews | while read -r asked number; do',
    '  if [ $((now - asked)) -le "$LIFETIME" ] && [ "$kept" -lt "$MOST" ]; then',
    '    kept=$((kept + 1))',
    '    continue',
    '  fi',
    '  gh api --silent --method DELETE "repos/$GH_REPO/issues/$number/labels/$LABEL"',
    `  gh api --silent "repos/$GH_REPO/issues/$number/comments" --field body="The preview has ended: previews live for ${lifetime}, at most $MOST at a time. Set the label \\\`$LABEL\\\` again for a new one."`,
    'done',
    '',
  ].join('\n')
}
