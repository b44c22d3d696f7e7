// Kinds of secrets, made up and put together here so that no scanner takes this file for a leak; and texts that only look
// like one.

/** Letters that look random and are the same in every run. */
function letters(alphabet: string, length: number, seed: number): string {
  let state = seed
  let text = ''
  for (let index = 0; index < length; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    text += alphabet.charAt(Math.floor((state / 2_147_483_648) * alphabet.length))
  }
  return text
}

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const word = (length: number, seed = length): string => letters(upper + lower + digits, length, seed)
const hex = (length: number, seed = length): string => letters('0123456789abcdef', length, seed)
const low = (length: number, seed = length): string => letters(lower + digits, length, seed)
const base64 = (length: number, seed = length): string => letters(`${upper}${lower}${digits}+/`, length, seed)
const number = (length: number, seed = length): string => `1${letters(digits, length - 1, seed)}`

function pem(kind: string, lines = 4): string {
  const body = Array.from({ length: lines }, (_, index) => base64(64, index + 3))
  return [`-----BEGIN ${kind}${'PRIVATE KEY'}-----`, ...body, `-----END ${kind}${'PRIVATE KEY'}-----`, ''].join('\n')
}

const jwt = `${'ey'}J${word(20)}.eyJ${word(40)}.${word(43)}`

/** Seventy kinds, by what they are. */
export const secrets: Record<string, string> = {
  'GitHub, classic': `${'ghp'}_${word(36)}`,
  'GitHub, OAuth': `${'gho'}_${word(36)}`,
  'GitHub, app': `${'ghs'}_${word(36)}`,
  'GitHub, fine-grained': `${'github'}_pat_${word(22)}_${word(59)}`,
  'GitLab, personal': `${'glpat'}-${word(20)}`,
  'GitLab, deploy': `${'gldt'}-${word(20)}`,
  'GitLab, runner': `${'glrt'}-${word(20)}`,
  'AWS, key': `${'AKIA'}${letters(`${upper}234567`, 16, 5)}`,
  'AWS, secret key': base64(40, 11),
  'Azure, storage': `DefaultEndpointsProtocol=https;AccountName=shop;${'Account'}Key=${base64(86)}==;EndpointSuffix=core.windows.net`,
  'Azure, service bus': `Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;${'SharedAccess'}Key=${base64(43)}=`,
  'Azure, Cosmos': `AccountEndpoint=https://shop.documents.azure.com:443/;${'Account'}Key=${base64(86, 9)}==;`,
  'Azure, SAS': `https://shop.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sr=c&sp=r&${'sig'}=${word(43)}%3D`,
  'Azure, client secret': `${word(3)}8${'Q~'}${word(34)}`,
  'Google, API key': `${'AIza'}${word(35)}`,
  'Google, OAuth client': `${'GOCSPX'}-${word(28)}`,
  'Google, service account': JSON.stringify({ type: 'service_account', private_key: pem('') }),
  'Slack, bot': `${'xoxb'}-${number(12)}-${number(13)}-${word(24)}`,
  'Slack, user': `${'xoxp'}-${number(12)}-${number(12, 3)}-${number(12, 4)}-${hex(32)}`,
  'Slack, app': `${'xapp'}-1-A${letters(upper + digits, 10, 3)}-${number(13)}-${hex(64)}`,
  'Slack, webhook': `https://hooks.slack.com/services/T${letters(upper, 8, 3)}/B${letters(upper, 8, 4)}/${word(24)}`,
  'Discord, webhook': `https://discord.com/api/webhooks/${number(18)}/${word(68)}`,
  'Discord, bot': `${'M'}${word(23)}.${word(6)}.${word(38)}`,
  'Telegram, bot': `${number(10)}:${'AA'}${word(33)}`,
  'Teams, webhook': `https://acme.webhook.office.com/webhookb2/${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}@${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}/IncomingWebhook/${hex(32)}/${hex(8)}`,
  'Stripe, secret': `${'sk'}_live_${word(24)}`,
  'Stripe, restricted': `${'rk'}_live_${word(24)}`,
  'Stripe, webhook': `${'whsec'}_${word(32)}`,
  Twilio: `${'SK'}${hex(32)}`,
  Mailgun: `${'key'}-${hex(32)}`,
  SendGrid: `${'SG'}.${word(22)}.${word(43)}`,
  Mailchimp: `${hex(32)}-${'us'}12`,
  npm: `${'npm'}_${word(36)}`,
  PyPI: `${'pypi'}-AgEIcHlwaS5vcmc${word(70)}`,
  RubyGems: `${'rubygems'}_${hex(48)}`,
  'Docker Hub': `${'dckr'}_pat_${word(27)}`,
  'Hugging Face': `${'hf'}_${letters(upper + lower, 34, 7)}`,
  OpenAI: `${'sk'}-${word(20)}T3BlbkFJ${word(20, 3)}`,
  'OpenAI, project': `${'sk'}-proj-${word(74)}T3BlbkFJ${word(74, 3)}`,
  Anthropic: `${'sk'}-ant-api03-${word(93)}AA`,
  Perplexity: `${'pplx'}-${word(48)}`,
  age: `${'AGE-SECRET'}-KEY-1${letters('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58, 3)}`,
  Vault: `${'hvs'}.${word(95)}`,
  'HCP Terraform': `${word(14)}.${'atlasv1'}.${word(67)}`,
  DigitalOcean: `${'dop'}_v1_${hex(64)}`,
  Heroku: `${'HRKU'}-AA${word(58)}`,
  'Fly.io': `${'fo1'}_${word(43)}`,
  Supabase: `${'sbp'}_${low(40)}`,
  PlanetScale: `${'pscale'}_tkn_${word(43)}`,
  Tailscale: `${'tskey'}-auth-${word(12)}-${word(32)}`,
  'Sentry, organization': `${'sntrys'}_${base64(150)}_${word(43)}`,
  'Sentry, user': `${'sntryu'}_${hex(64)}`,
  'Grafana, service account': `${'glsa'}_${word(32)}_${hex(8)}`,
  'Grafana, cloud': `${'glc'}_${word(80)}`,
  'New Relic': `${'NRAK'}-${letters(upper + digits, 27, 3)}`,
  Shopify: `${'shpat'}_${hex(32)}`,
  Databricks: `${'dapi'}${hex(32)}`,
  Pulumi: `${'pul'}-${hex(40)}`,
  Doppler: `${'dp'}.pt.${word(43)}`,
  Linear: `${'lin'}_api_${word(40)}`,
  Notion: `${'ntn'}_${number(11)}${word(35)}`,
  'private key, RSA': pem('RSA '),
  'private key, EC': pem('EC '),
  'private key, OpenSSH': pem('OPENSSH '),
  'JSON Web Token': jwt,
  'address of a database': `postgres://shop:${word(12)}@db.example.com:5432/shop`,
  DSN: `host=db.example.com user=shop ${'pass'}word=${word(12)} dbname=shop`,
  JDBC: `jdbc:postgresql://db.example.com/shop?user=shop&${'pass'}word=${word(12)}`,
  'random, 44': `${base64(43, 21)}=`,
  'random, 64': word(64, 23),
}

/** What is none, by the name that it stands under. */
export const lookAlikes: [name: string, text: string][] = [
  ['S3_KEY', 'uploads/x.png'],
  ['HOT_KEY', 'ctrl+k'],
  ['EOF_TOKEN', 'END'],
  ['CSRF_TOKEN', 'X-CSRF-Token'],
  ['MIN_PASSWORD', '8 letters'],
  ['SESSION_COOKIE_TOKEN', 'sid'],
  ['DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-db-AbCdEf'],
  ['API_TOKEN', 'vault:secret/data/shop#token'],
  ['BUILD_REF', hex(40, 3)],
  ['SCHEMA_ETAG', hex(64, 3)],
  ['SCRIPT_INTEGRITY', `sha384-${base64(64, 5)}`],
  ['STRIPE_KEY_ID', `pk_live_${word(24)}`],
  ['STRIPE', `pk_live_${word(99)}`],
  ['ZONE', hex(32)],
  ['PIPELINE', 'sk-learn-pipeline-for-product-recommendations'],
  ['GREETING', Buffer.from('Welcome to the shop, dear customer, please look around!').toString('base64')],
  ['API_KEY', 'changeme'],
  ['DJANGO_SECRET', 'dev'],
  ['TENANT', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
  ['IMAGE', `ghcr.io/acme/shop/web@sha256:${hex(64)}`],
  ['MAIN_CLASS', 'com.example.shop.payments.internal.PaymentReconciliationApplicationContext2'],
  ['FEATURE', 'EnableNewCheckoutFlowWithExpressPaymentsAndGiftCards2'],
  ['ASSETS', '/srv/app/releases/20260101/public/assets/application-main-bundle.js'],
  ['CALLBACK', 'https://api.example.com/v1/callback?key=&token='],
  ['SENTRY_DSN', `https://${hex(32)}@o123456.ingest.sentry.io/4505`],
  ['UPSTREAM', 'postgres://db.example.com:5432/shop'],
  ['TEMPLATE', 'postgres://$USER:$PASSWORD@db.example.com/shop'],
  ['RECIPIENT', `age1${letters('qpzry9x8gf2tvdw0s3jn54khce6mua7l', 58, 7)}`],
  ['SSH_HOST_KEY_PUBLIC', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${base64(43)} ana@example.com`],
  ['TOKEN_TTL', '3600'],
  ['PASSWORD_LENGTH', '12'],
  ['JWT_ALGORITHM', 'RS256'],
  ['PUBLIC_KEY', base64(60, 3)],
  ['SECRET_NAME', 'shop-database-credentials'],
  ['PARTITION_KEY', 'customer_id'],
  ['SORT_KEY', 'created_at'],
  ['CACHE_KEY', 'v2:products'],
  ['TOKENIZERS', 'false'],
  ['PASSWORD_FILE', '/run/secrets/password'],
  ['SIGNING_KEY', '/etc/keys/signing.pem'],
  ['CLUSTER', 'arn:aws:eks:eu-west-1:123456789012:cluster/shop-production-blue-2026'],
  ['BUCKET', 'acme-shop-production-eu-west-1-backups-postgres-20260101'],
  ['USER_AGENT', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0'],
  ['MESSAGE', 'Set your password: it must have at least 12 letters, and no token of yours may be in it.'],
  ['CRON', '0 3 * * 1-5'],
  ['CSP', "default-src 'self'; script-src 'self' 'nonce-{{nonce}}' https://cdn.example.com"],
]
