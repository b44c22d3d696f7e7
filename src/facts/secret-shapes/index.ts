// Forms of keys and tokens that their makers gave a form of their own. Patterns are of JavaScript; ends and lengths are wider
// than in the sources where the beginning already says what it is, so that a key that was cut or lengthened is still found.

const gitleaks =
  'https://github.com/gitleaks/gitleaks/blob/b58d3f102cf3a2c84cb7f923d05c25c9b1aed84b/config/gitleaks.toml'
const detectSecrets =
  'https://github.com/Yelp/detect-secrets/tree/5e141933554a0b74e7341841f318be21e895339c/detect_secrets/plugins'
const trufflehog = 'https://github.com/trufflesecurity/trufflehog/tree'

/**
 * `what` is how a message calls it. A pattern finds the secret itself; where it has a group `secret`, only that is the
 * secret. `source`: where the form was read.
 */
export type SecretShape = { what: string; pattern: RegExp; source: string }

export const secretShapes: readonly SecretShape[] = [
  {
    what: 'a private key',
    pattern:
      /-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?(?:-----)?(?:[^]{0,20000}?-----END[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----|(?:(?:\s|\\n)*[A-Za-z0-9+/=]{16,})*)/g,
    source: gitleaks,
  },
  { what: 'an AWS access key', pattern: /\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g, source: gitleaks },
  { what: 'an AWS Bedrock key', pattern: /\bABSK[A-Za-z0-9+/]{109,}={0,2}/g, source: gitleaks },
  {
    what: 'a GitHub token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})/g,
    source: gitleaks,
  },
  {
    what: 'a GitLab token',
    pattern: /\b(?:gl(?:pat|dt|ft|rt|ptt|cbt|oas|imt|agent|soat|ffct)-[\w.-]{20,}|GR1348941[\w-]{20,})/g,
    source: gitleaks,
  },
  { what: 'a Slack token', pattern: /\b(?:xox[abeoprs][.-][\w.-]{10,}|xapp-\d-[A-Za-z0-9-]{20,})/g, source: gitleaks },
  {
    what: 'a Slack webhook, whose address is its password',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,}/g,
    source: gitleaks,
  },
  {
    what: 'a Discord webhook, whose address is its password',
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]+/g,
    source: 'https://discord.com/developers/docs/resources/webhook#execute-webhook',
  },
  {
    what: 'the token of a Discord bot',
    pattern: /\b[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,}/g,
    source: `${detectSecrets}/discord.py`,
  },
  {
    what: 'the token of a Telegram bot',
    pattern: /(?<![\w:.-])\d{8,10}:[0-9A-Za-z_-]{35}(?![\w-])/g,
    source: `${detectSecrets}/telegram_token.py`,
  },
  {
    what: 'a Teams webhook, whose address is its password',
    pattern: /(?<![a-z0-9])[a-z0-9]+\.webhook\.office\.com\/webhookb2\/[\w@/.-]{30,}/gi,
    source: gitleaks,
  },
  { what: 'a Stripe key', pattern: /\b[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,}/g, source: gitleaks },
  {
    what: 'the signing secret of a webhook',
    pattern: /\bwhsec_[A-Za-z0-9+/=_-]{24,}/g,
    source: 'https://docs.stripe.com/webhooks/signature',
  },
  { what: 'a Square token', pattern: /\b(?:EAAA|sq0atp-|sq0csp-)[\w-]{22,60}/g, source: gitleaks },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}/g, source: gitleaks },
  {
    what: 'the secret of a Google OAuth client',
    pattern: /\bGOCSPX-[\w-]{20,}/g,
    source: 'https://github.com/google/osv-scalibr/tree/main/veles/secrets/gcpoauth2client',
  },
  {
    what: 'a Google access token',
    pattern: /\bya29\.[\w-]{10,}/g,
    source: `${trufflehog}/3c532f456613c1c095791a6f8dd6142cc88437f3/pkg/detectors/googleoauth2`,
  },
  {
    what: 'an Azure client secret',
    pattern: /(?<![\w~.-])[a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34}(?![\w~.-])/g,
    source: gitleaks,
  },
  {
    what: 'an Anthropic or OpenAI key',
    pattern: /\bsk-(?:(?:ant|proj|svcacct|admin)[\w-]*-)[\w-]{20,}|\bsk-(?=[\w]*\d)(?=[\w]*[A-Z])[A-Za-z0-9]{20,}/g,
    source: gitleaks,
  },
  { what: 'a Perplexity key', pattern: /\bpplx-[a-zA-Z0-9]{40,}/g, source: gitleaks },
  { what: 'a Hugging Face token', pattern: /\b(?:hf_|api_org_)[A-Za-z0-9]{30,}/g, source: gitleaks },
  { what: 'a SendGrid key', pattern: /\bSG\.[\w=-]{16,}\.[\w=-]{16,}/g, source: gitleaks },
  {
    what: 'a Mailgun key',
    pattern: /\bkey-[0-9a-f]{32}\b|\b[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}\b/g,
    source: gitleaks,
  },
  { what: 'a Mailchimp key', pattern: /\b[0-9a-f]{32}-us[0-9]{1,2}\b/g, source: `${detectSecrets}/mailchimp.py` },
  { what: 'a Brevo key', pattern: /\bxkeysib-[a-f0-9]{64}-[a-z0-9]{16}/gi, source: gitleaks },
  { what: 'a Twilio key', pattern: /\bSK[0-9a-fA-F]{32}\b/g, source: gitleaks },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{30,}/g, source: gitleaks },
  { what: 'a PyPI token', pattern: /\bpypi-[\w-]{50,}/g, source: gitleaks },
  { what: 'a RubyGems key', pattern: /\brubygems_[a-f0-9]{48}/g, source: gitleaks },
  { what: 'a Clojars token', pattern: /\bCLOJARS_[a-z0-9]{60}/gi, source: gitleaks },
  {
    what: 'a Docker Hub token',
    pattern: /\bdckr_(?:pat|oat)_[\w-]{20,}/g,
    source: `${trufflehog}/07c34e18949390bd1261a35f85457b4e5b1fe468/pkg/detectors/dockerhub/v2`,
  },
  { what: 'an age key', pattern: /\bAGE-SECRET-KEY-1[A-Z0-9]{40,}/gi, source: gitleaks },
  { what: 'a Vault token', pattern: /\bhv[sbr]\.[\w-]{24,}/g, source: gitleaks },
  { what: 'an HCP Terraform token', pattern: /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{40,}/g, source: gitleaks },
  { what: 'a DigitalOcean token', pattern: /\bdo[opr]_v1_[a-f0-9]{40,}/gi, source: gitleaks },
  { what: 'a Heroku key', pattern: /\bHRKU-[\w-]{36,}/g, source: gitleaks },
  { what: 'a Fly.io token', pattern: /\b(?:fo1_[\w-]{40,}|fm[12][ar]?_[a-zA-Z0-9+/]{80,}={0,3})/g, source: gitleaks },
  { what: 'a PlanetScale token', pattern: /\bpscale_(?:tkn|oauth|pw)_[\w=.-]{32,}/gi, source: gitleaks },
  {
    what: 'a Supabase token',
    pattern: /\bsbp_[a-z0-9]{40}/g,
    source: `${trufflehog}/2619e48a3184d7efaae64543e1739f54c9ffe9a7/pkg/detectors/supabasetoken`,
  },
  {
    what: 'a Tailscale key',
    pattern: /\btskey-[a-z]+-\w+-\w+/g,
    source: `${trufflehog}/113db2afe6ee64ee544937bcd27ab32ba12f1a1a/pkg/detectors/tailscale`,
  },
  { what: 'a ClickHouse key', pattern: /\b4b1d[A-Za-z0-9]{38}\b/g, source: gitleaks },
  { what: 'a Sentry token', pattern: /\bsntry[su]_[A-Za-z0-9+/=_]{40,}/g, source: gitleaks },
  { what: 'a Grafana token', pattern: /\b(?:glsa_|glc_)[A-Za-z0-9+/=_]{30,}/g, source: gitleaks },
  { what: 'a New Relic key', pattern: /\bNR(?:AK|II|JS|RA)-[A-Za-z0-9-]{19,}/g, source: gitleaks },
  { what: 'a Dynatrace token', pattern: /\bdt0[a-z]01\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{40,}/gi, source: gitleaks },
  { what: 'a Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g, source: gitleaks },
  { what: 'a Databricks token', pattern: /\bdapi[a-f0-9]{32}(?:-\d)?/g, source: gitleaks },
  { what: 'a Pulumi token', pattern: /\bpul-[a-f0-9]{40}/g, source: gitleaks },
  { what: 'a Doppler token', pattern: /\bdp\.(?:pt|st|ct|scim|audit)\.[\w.-]{40,}/gi, source: gitleaks },
  { what: 'a Linear key', pattern: /\blin_(?:api|oauth)_[a-z0-9]{32,}/gi, source: gitleaks },
  { what: 'a Notion token', pattern: /\bntn_[A-Za-z0-9]{40,}/g, source: gitleaks },
  { what: 'an Atlassian token', pattern: /\bATATT3[A-Za-z0-9_=-]{60,}/g, source: gitleaks },
  { what: 'a Postman key', pattern: /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}/gi, source: gitleaks },
  { what: 'a Cloudflare key', pattern: /\bv1\.0-[a-f0-9]{24}-[a-f0-9]{146}/g, source: gitleaks },
  { what: 'a 1Password token', pattern: /\bops_eyJ[a-zA-Z0-9+/]{100,}={0,3}/g, source: gitleaks },
  { what: 'a Prefect token', pattern: /\bpnu_[a-zA-Z0-9]{36}/g, source: gitleaks },
  { what: 'a Shippo token', pattern: /\bshippo_(?:live|test)_[a-fA-F0-9]{40}/g, source: gitleaks },
  { what: 'a JSON Web Token', pattern: /\beyJ[\w-]{8,}\.eyJ[\w/-]{8,}\.[\w/-]*={0,2}/g, source: gitleaks },
  {
    what: 'an address with a password in it',
    pattern: /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@'"<>]{0,200}:(?<secret>(?!\$[({]?[A-Za-z_]|\{\{|<)[^\s/@'"]+)@/gi,
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  {
    what: 'a key of Azure',
    pattern: /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)=(?<secret>[\w+/=%-]{20,})/gi,
    source: `${detectSecrets}/azure_storage_key.py`,
  },
  {
    what: 'a header with a token',
    pattern: /\b(?:Bearer|Basic|Token) (?<secret>(?=[\w=~+./-]*\d)[\w=~+./-]{16,})/gi,
    source: gitleaks,
  },
  {
    what: 'a password of curl',
    pattern: /\bcurl\b[^|;&\n]*\s(?:-u|--user)[ =]["']?[\w.@-]+:(?<secret>[^\s"'$]{3,})/g,
    source: gitleaks,
  },
]

/** Every shape holds one of these, so that most texts cost one look. */
export const shapeHints =
  /-----BEGIN|A3T|AKIA|ASIA|ABIA|ACCA|ABSK|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|GR1348941|xox|xapp-|hooks\.slack|webhook|\.[\w-]{6}\.|:[0-9A-Za-z_-]{35}|[rs]k_|whsec_|EAAA|sq0|AIza|GOCSPX|ya29\.|Q~|sk-|pplx-|hf_|api_org_|SG\.|key-|[0-9a-f]{32}|xkeysib|SK[0-9a-f]{32}|npm_|pypi-|rubygems_|CLOJARS|dckr_|AGE-SECRET|hv[sbr]\.|atlasv1|do[opr]_v1|HRKU-|fo1_|fm[12]|pscale_|sbp_|tskey-|4b1d|sntry|gl(?:sa|c)_|NR(?:AK|II|JS|RA)-|dt0|shp|dapi|pul-|dp\.|lin_|ntn_|ATATT|PMAK|v1\.0-|ops_eyJ|pnu_|eyJ|:\/\/[^\s/]*@|AccountKey|SharedAccess|sig=|Bearer |Basic |Token |curl/i
