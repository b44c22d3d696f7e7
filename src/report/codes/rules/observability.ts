// Codes of the rules in `src/rules/observability/`: alerts, logs and objectives.
import type { CodeEntry } from '../../codes.ts'

export const observabilityCodes = {
  'log-store-elsewhere': {
    title: 'The log store of another cloud',
    explanation:
      'CloudWatch is written to from clusters at AWS, Cloud Logging from those at Google, Azure Monitor from those at Azure: the identity of a pod is known to its own cloud only. Loki and Elasticsearch run in every cluster.',
  },
  'log-setting-elsewhere': {
    title: 'A setting of logs that is made at the cloud',
    explanation:
      'Clusters at Google and Azure bring an agent of their own, which reads what containers print. How long that is kept is set at the cloud; nothing is blacked out on the way. The collector, which does such things, writes to Loki, Elasticsearch and CloudWatch.',
  },
  'alert-watches-nothing': {
    title: 'An alert on something that nothing measures',
    explanation:
      'An alert needs a series. No rule is written for a condition whose signal nothing emits: the metric of a function, which nothing scrapes, or the queue of a broker that nobody can look into. The page of the alert is not written either.',
  },
  'threshold-out-of-reach': {
    title: 'A threshold beyond the buckets of a histogram',
    explanation:
      'Latencies are quantiles of a histogram, and a quantile never lies above its highest bucket. Libraries end at 10 seconds or earlier unless the application sets its own buckets. The buckets of Traefik follow the thresholds of the spec by themselves.',
  },
  'scrape-too-seldom': {
    title: 'Metrics are read too seldom for their windows',
    explanation:
      'Rates are taken over five minutes. A rate needs two samples, and four leave room for one that is late and one that is missing, so metrics must be read every 75 seconds or more often.',
  },
  'mail-server-guessed': {
    title: 'A mail server that nobody named',
    explanation:
      'E-mail is sent through a server that takes mail of the sender: that of your provider of mail, or of a service that sends. Without `alerts.smtp`, a server called `smtp` at the domain of the first address is used, on port 587; often there is none.',
  },
  'channel-unused': {
    title: 'A channel that no alert uses',
    explanation:
      'A channel gets alerts by a route of their severity or by `notify` of a rule. One that neither names stays silent, and its secret must exist all the same.',
  },
  'alert-template': {
    title: 'A text of an alert that Prometheus cannot parse',
    explanation:
      'Summaries are templates of Go with the functions of Prometheus. A function that does not exist, or an action that is not closed, makes Prometheus refuse all rules beside it.',
  },
  'query-unanswered': {
    title: 'A metric that no database can answer',
    explanation:
      'A metric with a `query` is read from a database in place of the application: SQL that gives one row with one column. The database of `from` must speak SQL over the network, and the metric must be a gauge or a counter, because one number is no histogram.',
  },
  'undeclared-channel': {
    title: 'Alerts to a channel that does not exist',
    explanation: '`alerts.routes` and `notify` name channels that `alerts.channels` declares.',
  },
  'nobody-told': {
    title: 'Urgent alerts that nobody hears',
    explanation:
      'Alerts of the severities `critical` and `warning` are there for somebody to act. Where channels are declared, each of the two needs at least one.',
  },
  'alert-too-slow': {
    title: 'A goal that alerts cannot meet',
    explanation:
      'An alert is raised when its condition has held for some time (`for 5m`). A mean time to detect (`mttd`) that is no longer than this cannot be met.',
  },
  'dependency-unmeasured': {
    title: 'An alert on calls that nobody counts',
    explanation:
      'What a third party does is seen by those who call it. A service that uses `stripe` and declares `stripe_request_duration_seconds: histogram` and `stripe_requests_failed_total: counter` under `metrics.custom` measures `dependency_latency` and `dependency_error_rate`; `externals.stripe.health` has it probed, for `dependency_down`.',
  },
  'objective-out-of-reach': {
    title: 'An objective above what others promise',
    explanation:
      'A service that needs two third parties of 99.9% each is available 99.8% of the time at best: their shares multiply. An objective above is met by luck only.',
  },
} satisfies Record<string, CodeEntry>
