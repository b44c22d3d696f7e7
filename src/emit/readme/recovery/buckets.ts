// Pieces that the pages about recovery share.
import { durationText } from '../../../lib/quantities.ts'
import type { Bucket } from '../../../model/backing.ts'

/** A block of commands. */
export function commands(...lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n')
}

/** Steps of a numbered list; blocks inside of a step are indented so that they belong to it. */
export function steps(texts: string[]): string {
  return texts.map((text, index) => `${index + 1}. ${text.replaceAll('\n', '\n   ')}`).join('\n')
}

/** A page: its sections, an empty line between two of them. */
export function page(sections: string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

export function durationOr(seconds: number | null, otherwise: string): string {
  return seconds === null ? otherwise : durationText(seconds)
}

/** Keeps Argo CD from undoing what is done by hand. The root first: it would put the others right again. */
export function holdArgoCd({ rootApplication }: { rootApplication: string }, applications: string[]): string[] {
  return [rootApplication, ...applications].map((application) => `argocd app set ${application} --sync-policy none`)
}

/** The root puts all others right. */
export function releaseArgoCd({ rootApplication }: { rootApplication: string }): string[] {
  return [`argocd app set ${rootApplication} --sync-policy automated --self-heal --auto-prune`, `argocd app sync ${rootApplication}`]
}

/** How the objects of a folder are listed with the tools of whoever keeps the bucket. */
export function listFolder(bucket: Bucket, folder: string): string {
  const { fullName, storage } = bucket
  if (storage.protocol === 'gcs') return `gcloud storage ls gs://${fullName}/${folder}/`
  if (storage.protocol === 'azure') return `az storage blob list --account-name ${storage.account} --container-name ${fullName} --prefix ${folder}/ --output table`
  return `aws s3 ls s3://${fullName}/${folder}/${endpointOption(bucket)}`
}

/** How a folder is copied into the current one. */
export function fetchFolder(bucket: Bucket, folder: string): string {
  const { fullName, storage } = bucket
  if (storage.protocol === 'gcs') return `gcloud storage cp --recursive "gs://${fullName}/${folder}/*" .`
  if (storage.protocol === 'azure') return `az storage blob download-batch --account-name ${storage.account} --source ${fullName} --pattern "${folder}/*" --destination .`
  return `aws s3 cp --recursive "s3://${fullName}/${folder}/" .${endpointOption(bucket)}`
}

/** How a folder gets another name. */
export function moveFolder(bucket: Bucket, from: string, to: string): string {
  const { fullName, storage } = bucket
  if (storage.protocol === 'gcs') return `gcloud storage mv "gs://${fullName}/${from}/*" gs://${fullName}/${to}/`
  if (storage.protocol === 'azure') return `az storage fs directory move --account-name ${storage.account} --file-system ${fullName} --name ${from} --new-directory ${fullName}/${to}`
  return `aws s3 mv --recursive s3://${fullName}/${from}/ s3://${fullName}/${to}/${endpointOption(bucket)}`
}

function endpointOption({ storage: { vendor, endpoint } }: Bucket): string {
  if (vendor === 'cloudflare') return ' --endpoint-url "$ENDPOINT"'
  return endpoint === '' ? '' : ` --endpoint-url ${endpoint}`
}
