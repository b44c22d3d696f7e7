// The notations of the language in words: how a message calls them, why they are so, and how a near miss is repaired.
import {
  repairCondition,
  repairDuration,
  repairMoney,
  repairName,
  repairPercent,
  repairRate,
  repairRepository,
  repairSchedule,
  repairSize,
  repairWholePercent,
} from './repair.ts'

/** `repair` turns a text that was nearly right into the right one, or answers undefined. `whyNotZero`: why there must be some. */
export type Format = {
  noun: string
  why?: string
  whyNotZero?: string
  repair?: (text: string) => string | undefined
  version?: true
}

const units = 'numbers carry their unit, so that nobody has to guess it'
const ownDisk = 'each service has a disk of its own, of a size; files that several services need go into a bucket'
const noRoom = 'a size of zero holds nothing'
const names = 'Kubernetes and DNS allow nothing else in the names that are built from it'
const quotedVersion = 'YAML reads an unquoted 3.10 as the number 3.1'

/** `/static/*` is everything below `/static`; and a path starts with a slash. */
function repairPrefix(text: string): string | undefined {
  const path = text.replace(/\/?\*+$/, '')
  return /^[^\s*]*$/.test(path) ? `/${path.replace(/^\//, '')}` : undefined
}

/** By the name of the definition in the schema. */
export const formats: Record<string, Format> = {
  duration: { noun: 'a duration such as `30s`, `5m` or `30d`', why: units, repair: repairDuration },
  percent: { noun: 'a percentage such as `70%`', why: units, repair: repairPercent },
  wholePercent: { noun: 'a whole percentage such as `70%`', why: units, repair: repairWholePercent },
  share: {
    noun: 'a whole percentage from `0%` to `100%`',
    why: 'gateways and controllers count shares in whole hundredths',
    repair: repairWholePercent,
  },
  size: { noun: 'a size such as `512Mi` or `20Gi`', why: units, whyNotZero: noRoom, repair: repairSize },
  volume: { noun: 'a size such as `5Gi`, or `tmp`', why: ownDisk, whyNotZero: noRoom, repair: repairSize },
  cpu: { noun: 'a number of cores such as `500m` or `2`', why: '`m` means thousandths of a core' },
  money: { noun: 'an amount in dollars such as `$100`', why: units, repair: repairMoney },
  rate: {
    noun: 'a rate such as `100/m` (per s, m, h, d or w)',
    why: units,
    whyNotZero: 'gateways take none for no limit; leave the field out where that is meant',
    repair: repairRate,
  },
  countOrPercent: { noun: 'a number, or a percentage such as `25%`', repair: repairPercent },
  schedule: {
    noun: '`hourly`, `daily`, `weekly`, `monthly`, `quarterly`, `annually`, `on-demand`, or a cron expression such as `"0 3 * * *"`',
    repair: repairSchedule,
  },
  repositoryPath: {
    noun: 'a path inside of the repository such as `apps/web`',
    why: 'workflows check the repository out and know nothing outside of it; scripts and patterns of paths have their own meaning for characters such as `$` and `*`',
  },
  relativePath: {
    noun: 'a path relative to the context such as `prod.Dockerfile`',
    why: 'scripts and patterns of paths have their own meaning for characters such as `$` and `*`, and a path from the root is another one on every machine',
  },
  cron: { noun: 'a cron expression of five fields such as `"0 7 * * 1-5"`' },
  condition: {
    noun: 'a condition such as `error_rate > 5% for 5m`',
    why: 'alerts, rollbacks and goals share one grammar: SIGNAL [OP VALUE] [for DURATION]',
    repair: repairCondition,
  },
  objective: { noun: 'an objective such as `99.9%` or `95% < 100ms`', repair: repairPercent },
  name: { noun: 'a name of lower-case letters, digits and hyphens, at most 40', why: names, repair: repairName },
  portName: {
    noun: 'the name of a port: lower-case letters, digits and single hyphens, at most 15',
    why: 'Kubernetes allows nothing else',
  },
  namespaceName: {
    noun: 'a namespace of lower-case letters, digits and hyphens, at most 63',
    why: names,
    repair: repairName,
  },
  ownerName: { noun: 'a GitHub repository as owner/name, such as `acme/shop`', repair: repairRepository },
  githubTeam: { noun: 'a GitHub team as owner/team, such as `acme/ops`' },
  slackChannel: { noun: 'a Slack channel such as `"#alerts"`', why: 'an unquoted # begins a comment in YAML' },
  email: { noun: 'an e-mail address such as `ops@example.com`' },
  phone: { noun: 'a phone number in quotes, such as `"+15145550100"`' },
  url: { noun: 'an address with its scheme, such as `https://api.example.com`' },
  host: { noun: 'a host name such as `app.example.com`', why: 'it is looked up in DNS' },
  address: {
    noun: 'a host name and path without a scheme, such as `app.example.com/api`, and without `*` in the path',
    repair: (text) => text.match(/^(?:https?:\/\/)?([^\s*]+?)\/?\*?$/)?.[1],
  },
  probedUrl: {
    noun: 'an address with its scheme, such as `https://api.example.com`, or `${web.publicUrl}` of a service with routes',
  },
  pathPrefix: {
    noun: 'a path such as `/v1`, without `*`',
    why: 'a route is for everything below its path; a `*` in it would be looked for as it stands',
    repair: repairPrefix,
  },
  headerValue: {
    noun: 'the value of a header: printable ASCII on one line',
    why: 'a line break would begin another header',
  },
  absolutePath: {
    noun: 'a path that starts with a slash, such as `/health`',
    repair: (text) => (/^[^/\s]\S*$/.test(text) ? `/${text}` : undefined),
  },
  filePath: {
    noun: 'the path of a file below the root, such as `/etc/app/config.yaml`',
    repair: (text) => (/^[^/\s]+(\/[^\s/]+)*$/.test(text) ? `/${text}` : undefined),
  },
  mountPath: {
    noun: 'a directory below the root, such as `/data`',
    why: 'what is mounted hides everything that the image has there',
    repair: (text) =>
      /^\/?[^\s/]+(\/+[^\s/]+)*\/*$/.test(text)
        ? `/${text
            .split('/')
            .filter((part) => part !== '')
            .join('/')}`
        : undefined,
  },
  cidr: { noun: 'an address range such as `10.10.0.0/16`' },
  region: { noun: 'a region in the provider’s notation, such as `fra1`' },
  port: { noun: 'a port, 1 to 65535' },
  version: { noun: 'a version: a whole number, or a text such as `"8.4"`', why: quotedVersion, version: true },
  kubernetesVersion: { noun: 'a Kubernetes version such as `"1.34"`', why: quotedVersion, version: true },
  tlsVersion: { noun: 'a TLS version, `"1.2"` or `"1.3"`', why: quotedVersion, version: true },
  chartVersion: { noun: 'a chart version such as `"6.1.0"`', why: quotedVersion, version: true },
  imageVersion: { noun: 'a tag or digest of an image, such as `sha-1a2b3c4`', version: true },
  runtime: {
    noun: 'a runtime such as `python@3.12` (python, node, go, ruby, php, java, deno or static)',
    why: 'it decides the checks in CI',
    version: true,
  },
  metricName: {
    noun: 'a Prometheus metric name such as `orders_total`',
    repair: (text) => text.replace(/[^a-zA-Z0-9_:]+/g, '_'),
  },
  variableName: {
    noun: 'a variable name such as `JWT_SECRET`',
    repair: (text) => text.replace(/[^A-Za-z0-9_]+/g, '_'),
  },
  branch: { noun: 'the name of a branch, or a pattern such as `release/**`' },
  imageTag: { noun: 'a tag of letters, digits, `_`, `.` and `-`, at most 128' },
  buildArg: { noun: 'a build argument of one line', why: 'the list of build arguments has one on each line' },
  headerName: { noun: 'a header name such as `X-Frame-Options`' },
  labelKey: { noun: 'a label key such as `cost-center`' },
  labelValue: {
    noun: 'a label’s value: letters, digits, `-`, `_` and `.`, at most 63, with a letter or digit at both ends',
    why: 'Kubernetes refuses every object that carries another one',
    repair: (text) =>
      text
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .slice(0, 63)
        .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, ''),
  },
}
