// How people list, fetch and move what is in a bucket.
import type { Bucket } from '../../../model/data/backing.ts'

/** How the objects of a folder are listed with the tools of whoever keeps the bucket. */
export function listFolder(bucket: Bucket, folder: string): string {
  const { fullName, storage } = bucket
  if (storage.protocol === 'gcs') return `gcloud storage ls gs://${fullName}/${folder}/`
  if (storage.protocol === 'azure')
    return `az storage blob list --account-name ${storage.account} --container-name ${fullName} --prefix ${folder}/ --output table`
  return `aws s3 ls s3://${fullName}/${folder}/${endpointOption(bucket)}`
}

/** How a folder is copied into the current one. */
export function fetchFolder(bucket: Bucket, folder: string): string {
  const { fullName, storage } = bucket
  if (storage.protocol === 'gcs') return `gcloud storage cp --recursive "gs://${fullName}/${folder}/*" .`
  if (storage.protocol === 'azure')
    return `az storage blob download-batch --account-name ${storage.account} --source ${fullName} --pattern "${folder}/*" --destination .`
  return `aws s3 cp --recursive "s3://${fullName}/${folder}/" .${endpointOption(bucket)}`
}

/** How a folder gets another name. */
export function moveFolder(bucket: Bucket, from: string, to: string): string {
  const { fullName, storage } = bucket
  if (storage.protocol === 'gcs') return `gcloud storage mv "gs://${fullName}/${from}/*" gs://${fullName}/${to}/`
  if (storage.protocol === 'azure')
    return `az storage fs directory move --account-name ${storage.account} --file-system ${fullName} --name ${from} --new-directory ${fullName}/${to}`
  return `aws s3 mv --recursive s3://${fullName}/${from}/ s3://${fullName}/${to}/${endpointOption(bucket)}`
}

function endpointOption({ storage: { vendor, endpoint } }: Bucket): string {
  if (vendor === 'cloudflare') return ' --endpoint-url "$ENDPOINT"'
  return endpoint === '' ? '' : ` --endpoint-url ${endpoint}`
}
