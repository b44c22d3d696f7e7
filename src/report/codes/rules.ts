// Codes of mistakes found by the stage `rules`: a spec that is well-formed and makes no sense.
import type { CodeEntry } from '../codes.ts'

export const ruleCodes = {
  'secret-literal': {
    title: 'A secret in the spec',
    explanation:
      'The spec holds names of secrets, never their values: it is committed, and what was committed once stays in the history. Known are the forms of common keys and tokens, addresses and commands with a password in them, long random texts, and values of variables whose names end in `_KEY`, `_TOKEN`, `_SECRET` or `PASSWORD`; every text and every key of the spec is looked at, and what is found is shown nowhere. Write the name under `secrets` of the service, put the value into the secret store, and replace the leaked one where it was valid. What is meant to be public is called so: `STRIPE_PUBLISHABLE_KEY`. Of a text that only looks like a secret, say so where reviewers see it: `security: {notSecrets: [services.web.env.SALT]}`.',
  },
  'reserved-name': {
    title: 'A name that the compiler uses itself',
    explanation:
      'Each service has a folder and files of its own in `generated/`. A service with the name of a shared folder (`platform`), of an Argo CD file (`root`, `projects`, `dashboards`, `addon-…`) or of an add-on would overwrite it; an alert with the name of another runbook (`rollback`, `scaling`) would overwrite that.',
  },
  'environments-clash': {
    title: 'Two environments in one place',
    explanation:
      'All environments live in one cluster. Two of them cannot share a namespace, or names of Argo CD Applications, which are made of platform, environment and service.',
  },
  'combined-name-too-long': {
    title: 'A name that gets too long',
    explanation:
      'Kubernetes allows 63 characters in labels and namespaces. Names are put together from those of the platform, the environment and the service, each of which may be at most 40.',
  },
  'names-meet': {
    title: 'Two names that become one',
    explanation:
      'Some names change their form on the way: those of volumes are made of paths, inputs of Terraform are in lower case, and GitHub finds secrets, variables and repositories whatever their case. Two names that differ in the spec would be the same there, and one would replace the other.',
  },
  'time-out-of-range': {
    title: 'A time that its consumer does not take',
    explanation:
      'A length of time is written alike everywhere, but what reads it counts in whole seconds or minutes, and has limits: the autoscaler of Kubernetes looks back an hour, GitHub ends jobs after six hours and lets a deployment wait for 30 days, gateways hold no request for longer than a day.',
  },
  'likely-slip': {
    title: 'A value that is probably not meant',
    explanation:
      'The spec can be followed, and what comes of it is probably not what was meant: `cpu: 500` is 500 cores, `deploy: pull_request` is a branch of that name, `image` makes `build` idle, `https://${api.url}` has two schemes. It is a warning: where it is meant, nothing has to change.',
  },
  'coverage-not-held': {
    title: 'A least coverage that no test holds',
    explanation:
      '`ci.coverage.min` is passed on to the tests of Python, whose preset takes it. Other languages set their minimum in the configuration of their test runner, and a command of your own must say it itself. Until one does, less coverage fails nothing.',
  },
  'target-cannot': {
    title: 'A feature that the target does not have',
    explanation:
      'Not every target can send a share of the requests to a new version, run two versions side by side, or keep a range of replicas. What it cannot do is an error, because doing something else in silence would be worse.',
  },
  'single-writer': {
    title: 'Several writers of data for one',
    explanation:
      'A volume is mounted by one process at a time, and a SQLite database is written by one. Several replicas, autoscaling, and releases that run two versions side by side all need data that many may write: a database server or a bucket.',
  },
  'nothing-signed': {
    title: 'Only signed images may run, and none is signed',
    explanation:
      '`security.signedImages` lets the cluster admit only images that the workflow of their repository has signed, which it does with `delivery.sign`. Without it, no pod of ours would start.',
  },
  'store-out-of-reach': {
    title: 'A secret store that the cluster cannot read',
    explanation:
      'Pods get their secrets from Vault or from the store of a cloud. GitHub and a swarm keep theirs to themselves, so what runs on Kubernetes would wait for a Secret that nobody makes.',
  },
  'audit-elsewhere': {
    title: 'An audit log that others keep',
    explanation:
      '`secrets.audit` switches on the log of the Vault that we run. The secret stores of clouds log accesses by themselves or at a switch of their own.',
  },
  'rotation-elsewhere': {
    title: 'A rotation that nobody is reminded of',
    explanation:
      '`secrets.rotation` brings an alert on values that are older: Vault is asked once a day when each was written. Of other stores the cluster sees that a value changed, and never when; they have reminders of their own.',
  },
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
  'dynamic-without-vault': {
    title: 'Credentials on demand, and nobody who makes them',
    explanation:
      '`secrets.dynamic` names databases for which Vault makes a user for a while. The secret stores of clouds keep what they are given.',
  },
  'autoscaling-range': {
    title: 'An empty range of replicas',
    explanation:
      '`min` is the fewest and `max` the most replicas of `autoscaling`. From 0 only waiting messages (`queueDepth`) or the clock (`schedule`) can start one: CPU, memory and requests are measured at replicas that run.',
  },
  'scaling-out-of-reach': {
    title: 'An autoscaler whose target is never passed',
    explanation:
      'Targets of `autoscaling.cpu` and `autoscaling.memory` are shares of what a replica requests. It cannot use more than its limit: the memory that is requested is the limit itself, and of CPU it is half of it unless `resources.requests` says otherwise. A target at or above that share adds no replica, however great the load.',
  },
  'no-effect': {
    title: 'A setting that means nothing there',
    explanation:
      'What runs to its end has no replicas, no releases that share its work, and no requests; memcached has neither a disk nor a second server that takes over. The setting is left out, so whoever wrote it expects something that does not happen.',
  },
  'port-elsewhere': {
    title: 'A variable that sends the process to another port',
    explanation:
      'Most servers listen where `PORT` says, and it is set to the `port` of the service. Traffic and health checks go to `port`, so a `PORT` of your own that differs leads them to where nobody listens.',
  },
  'nothing-listens': {
    title: 'A service is used that listens on nothing',
    explanation:
      '`uses` opens the way to the port of another service, and sets a variable with its address. A worker, a cron and a job have no port: they take work from a queue, which both sides name in `uses`, or are started by the clock.',
  },
  'signals-not-passed': {
    title: 'A command that never hears the order to stop',
    explanation:
      'A command runs through the shell of the image, and `exec` is written before its last program, so that the program takes the place of the shell and gets SIGTERM. With a pipe, `||`, `&`, a loop or a condition the shell has to stay. Most shells do not pass signals on: the program goes on as if nothing had happened until it is killed.',
  },
  'command-and-args': {
    title: 'A command with arguments for the entrypoint',
    explanation:
      'An image starts its entrypoint, such as an init process, with arguments. `args` replaces the arguments and keeps the entrypoint; `command` replaces the entrypoint and is a whole command line by itself.',
  },
  'shutdown-before-timeout': {
    title: 'Less time to stop than a job may take',
    explanation:
      'A worker that is told to stop finishes the jobs that it has begun. `shutdown` is how long it may do so before it is killed, and the `timeout` of a queue is how long its jobs may take.',
  },
  'judged-too-late': {
    title: 'A release that is over before it is judged',
    explanation:
      'A new version is measured from ninety seconds after its start on, and a condition with `for` that much later. A release that takes less time ends before the first look; nothing is known of the version then, and the release pauses instead of passing it.',
  },
  'canary-steps': {
    title: 'The shares of a canary do not grow',
    explanation:
      '`steps` are the shares of the traffic that the new version gets one after the other: each more than the one before, and none beyond 100%.',
  },
  'migration-not-saved': {
    title: 'A backup is wanted before a migration, and nothing makes it',
    explanation:
      '`migrate: {backup: true}` saves the databases of the service once more before each migration, in the way in which they are backed up anyway: PostgreSQL in the cluster by a full backup of its own, others by the dump of the night. Both need a bucket.',
  },
  'no-replicas': {
    title: 'A service that is called and does not run',
    explanation:
      '`replicas: 0` switches a service off. With routes, or with other services that use it, its callers get errors.',
  },
  'request-above-limit': {
    title: 'More set aside than allowed',
    explanation:
      '`resources.requests` is what the scheduler sets aside, `resources.cpu` and `resources.memory` are what the container may take at most.',
  },
  'update-stands-still': {
    title: 'An update that cannot begin',
    explanation:
      'A rolling update either starts a new replica beyond the wanted number (`surge`) or stops an old one first (`unavailable`). With both at 0 there is no first step.',
  },
  'root-user': {
    title: 'A process that runs as root',
    explanation:
      'The Pod Security standard `restricted`, which is the default, refuses user 0. Most images can run as another user.',
  },
  'floating-image': {
    title: 'An image that changes under its name',
    explanation:
      'The tag `latest`, which is also meant when there is none, moves with every push. A version or a digest names one image for ever.',
  },
  'runtime-ended': {
    title: 'A runtime that is no longer repaired',
    explanation:
      'The version of the language gets no more security fixes. It is compiled as asked. The compiler knows only what had ended on the day of its own table, because it has no clock.',
  },
  'kubernetes-ended': {
    title: 'A version of Kubernetes that is no longer repaired',
    explanation:
      'The version of the cluster gets no more security fixes. It is compiled as asked. The compiler knows only what had ended on the day of its own table, because it has no clock.',
  },
  'kubernetes-unknown': {
    title: 'A version of Kubernetes that is newer than the compiler',
    explanation:
      'The version of the cluster is not in the table of versions that the compiler knows. It is compiled as for the newest one that it knows.',
  },
  'unknown-value': {
    title: 'A Helm value that the chart does not have',
    explanation:
      '`addons.<name>.values` is laid over our values of the chart. Helm drops a key that a chart does not know without a word, so each key is compared with those of the chart. Where `addons.<name>.version` asks for another version than ours it is a warning, because the keys of that version are not known.',
  },
  'values-not-checked': {
    title: 'Helm values that cannot be checked',
    explanation: 'The keys of this chart are not known to the compiler. The values are passed on as they are.',
  },
  'impossible-schedule': {
    title: 'A schedule whose time never comes',
    explanation:
      'A cron expression has five fields: minute (0 to 59), hour (0 to 23), day of the month (1 to 31), month (1 to 12, or `jan` to `dec`) and day of the week (0 to 6, or `sun` to `sat`; Sunday is 0 alone). Each is `*`, a number, a range, a list of them, and perhaps a step. All times are UTC.',
  },
  'schedule-mismatch': {
    title: 'A cron without a schedule, or a schedule without a cron',
    explanation: 'A service with `schedule` is a cron, and only a cron is started by the clock.',
  },
  'health-not-asked': {
    title: 'A health check that nobody can make',
    explanation:
      'A check by HTTP, gRPC or TCP needs a port; a process without one is checked by a command in its container. Crons and jobs are judged by how they end.',
  },
  'open-cache': {
    title: 'A cache that asks for no password',
    explanation:
      'With `password: false` an address is enough to read and to change what a cache holds, so network policies must say who has it. Several servers that make one cache prove to each other with the password that they belong together.',
  },
  'address-without-password': {
    title: 'An address without the password that goes with it',
    explanation:
      'A variable has the host or the address of something that asks for a password, and no variable of the service has the password. Write it into the same text, as `${cart.address},password=${cart.password}`; the container gets the value when it starts.',
  },
  'separate-volumes': {
    title: 'Two disks that look like one',
    explanation:
      'A volume belongs to the service that names it. Two parts of one application, with one image and data in common, have two disks where both name a volume at the same path, and neither sees what the other writes. Files that several services need stand in a bucket.',
  },
  'port-clash': {
    title: 'Two ports that cannot be told apart',
    explanation:
      'The ports of a service have names of their own, and each number is taken once for TCP and once for UDP: in the container, where the process listens, and in its Service, where callers connect. `http`, `metrics` and `health` are names of the ports that `port`, `metrics` and `health` say.',
  },
  'route-not-served': {
    title: 'A route that nothing answers',
    explanation:
      'A route leads to the port of a service that waits for requests. Crons and jobs run to their end, and plain TCP knows neither hosts nor paths.',
  },
  'duplicate-route': {
    title: 'Two services at one address',
    explanation:
      'The host and the path of a route belong to one service, and stand there once; or to several services that each write the share of the requests that they take (`weight`).',
  },
  'route-shares': {
    title: 'Shares of an address that do not fit together',
    explanation:
      '`weight` is the share of the requests that a service takes where several have the same host and path. The shares make 100%, and what the gateway does to the requests (limits, timeouts, headers, CORS, compression, sessions) is the same for all of them.',
  },
  'gateway-cannot': {
    title: 'A feature that the gateway does not have',
    explanation:
      'Gateways share routes, TLS, redirects and headers, and differ in the rest: Istio limits and compresses nothing, Kong compresses for all services or for none, and the load balancers of clouds know some settings only for a whole service or for all hosts alike. What the gateway cannot do is an error, because leaving it out in silence would be worse.',
  },
  'gateway-missing': {
    title: 'A gateway that cannot be had',
    explanation:
      'Load balancers of clouds stand only in front of clusters in that cloud: `alb` on AWS, `gclb` on Google Cloud, and `cloud` is whichever of them the provider has. Gateways that nothing here can set up are refused: routes without a gateway would lead nowhere.',
  },
  'requests-not-counted': {
    title: 'A public service whose requests nobody counts',
    explanation:
      'Request rates, error rates and latencies come from the gateway, unless a service names what it exports itself (`metrics.exporter`). Some gateways count all requests as one: the free NGINX, the load balancers of clouds, and Kong where several services share an address. Alerts, dashboards and releases then know nothing of the requests of a service.',
  },
  'ingress-nginx-retired': {
    title: 'A gateway that was replaced',
    explanation:
      'ingress-nginx was retired in March 2026. `gateway: nginx` means NGINX Gateway Fabric, which serves Gateway API with NGINX.',
  },
  'mtls-without-mesh': {
    title: 'Identities without a mesh',
    explanation:
      'Mutual TLS between services needs something that gives each of them a certificate and checks those of others: a service mesh (`security.mesh`).',
  },
  'sticky-canary': {
    title: 'Sessions across two versions',
    explanation:
      'A canary release sends a share of the requests to the new version. Which version answers is drawn for each request; only then a client that keeps its replica finds it again.',
  },
  'shared-host': {
    title: 'One host in two clusters',
    explanation:
      'In every environment external-dns writes the DNS records of its hosts. Two environments with one host would fight for its record. Hosts of production are taken as they are written; other environments put their name in front of the domain, unless their own file writes the routes.',
  },
  'authority-account': {
    title: 'A certificate authority that does not know us',
    explanation:
      'Authorities such as ZeroSSL bind requests for certificates to an account. Its key id stands in the spec (`domains.*.tls.account`), its key in the secret store.',
  },
  'uses-itself': {
    title: 'A service that uses itself',
    explanation: '`uses` names what a service talks to over the network. It opens the way there, and sets variables.',
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
  'pooling-impossible': {
    title: 'Pooled connections where there is no pool',
    explanation:
      'Connection pools exist for PostgreSQL and MySQL. MongoDB’s drivers pool by themselves, and SQLite has no connections.',
  },
  'broker-cannot': {
    title: 'A setting of a queue that its broker does not have',
    explanation:
      'Brokers differ: topics are Kafka’s, which has no priorities; SQS has neither partitions nor a broker that could be named, hides a message for twelve hours at most, and counts tries only where there is a dead letter queue; Memcached holds no queues at all. What libraries do in place of the broker is possible everywhere: they find retries, timeouts and the name of the dead letter queue in variables of their service.',
  },
  'not-in-cluster': {
    title: 'A database in the cluster that nothing could run',
    explanation:
      'With `provider: cluster`, operators run PostgreSQL and MongoDB in the versions and with the extensions that their images have, and SQLite is a file of one service. For the rest, `managed` and `external` say that somebody else runs the database.',
  },
  'import-impossible': {
    title: 'Data that cannot be brought over',
    explanation:
      '`importFrom` brings SQLite, MySQL and PostgreSQL into PostgreSQL, and MongoDB into MongoDB. A SQLite file has a `path`.',
  },
  'no-point-in-time': {
    title: 'Point-in-time recovery that does not exist',
    explanation:
      'SQLite cannot be restored to a point in time. Providers reach back a limited number of days: Amazon RDS, Cloud SQL and Azure 35, DigitalOcean 7. At Supabase it is an add-on with at most 28.',
  },
  'recovery-point-missed': {
    title: 'More could be lost than the objective allows',
    explanation:
      '`recovery.rpo` says how much data may be lost, in time. What was written since the last backup is lost, unless there is point-in-time recovery.',
  },
  'recovery-time-unknown': {
    title: 'A promise that nobody has timed',
    explanation:
      '`recovery.rto` says how soon the platform is back. With `backups.verify` the last backup is restored on trial, and the time that it took is measured as `restore_duration`; without it, nobody knows.',
  },
  'backup-without-bucket': {
    title: 'Backups that have no place',
    explanation:
      'Databases in the cluster, volumes and the state of the cluster are saved in buckets. `backups.to`, or `backup.to` of a database, names them.',
  },
  'state-not-saved': {
    title: 'An add-on that nothing saves',
    explanation:
      'Vault in the cluster holds every secret, and Unleash which flags are on: nobody can measure or compute that again. Snapshots of Vault go to the buckets of `backups.to`.',
  },
  'bucket-deletes-backups': {
    title: 'A bucket that deletes backups too soon',
    explanation:
      '`retention` of a bucket is the age at which it deletes its objects, whatever they are. It is not less than `retention` and `pitr` of the backups that go there.',
  },
  'too-few-copies': {
    title: 'Too few copies, or all in one place',
    explanation:
      'Of what production holds there are three copies, counting the original, and one of them in another region or with another company. `replicate` on the bucket of the backups makes one more, elsewhere.',
  },
  'archive-too-short': {
    title: 'An archive that ends before it begins',
    explanation:
      'Logs are searched for `retention` and kept until `archive`, so `archive` is the longer one. Objects in buckets are archived at the age of `archive` and deleted at that of `retention`, so there `archive` is the shorter one.',
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
  'release-moved': {
    title: 'A release of another image',
    explanation:
      'A registry knows a version only in the repository that it was pushed to, so a digest cannot run under another name. An image is named after its build: `.` of acme/shop is `ghcr.io/acme/shop`, and `backend` is `ghcr.io/acme/shop/backend`. Where the build moved, remove the line; the next build releases the image under its new name. Or keep the old name with `build: {name: …}`.',
  },
  'release-without-image': {
    title: 'A digest without its image',
    explanation:
      'Under the name of a service, a digest is written with the image that it belongs to, as `quoin release` does. Without it, a change of the build would silently ask the registry for a digest that it does not have.',
  },
  'image-built-twice': {
    title: 'Two builds of one image',
    explanation:
      'An image is named after the folder that it is built from, a Dockerfile of its own and `build.name`. Two different builds may not share a name: each push would replace what the other service runs.',
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
  'database-in-one-region': {
    title: 'A database that not every region can reach',
    explanation:
      'Of `infrastructure.regions` the first is the primary one. Services, caches and brokers run in every region; a database that the cluster itself runs is only in the first, and pods in other clusters cannot reach it.',
  },
  'shared-cluster': {
    title: 'Two environments own one cluster',
    explanation:
      'Every environment brings an Argo CD and add-ons into its cluster, so it has a cluster of its own. Only previews live in the cluster of another environment.',
  },
  'preview-certificate': {
    title: 'Previews without a certificate',
    explanation:
      'All previews of a domain are served under one certificate with a wildcard. Authorities give such a certificate only to somebody who can write a DNS record of the domain, so its zone must be at a provider that cert-manager can write to.',
  },
  'wildcard-certificate': {
    title: 'A wildcard without a certificate',
    explanation:
      'A route with a host such as `*.example.com` needs a certificate with a wildcard. Authorities give it only to somebody who can write a DNS record of the domain, so its zone must be at a provider that cert-manager can write to.',
  },
  'requests-not-balanced': {
    title: 'Calls by gRPC that nothing balances',
    explanation:
      'A client of gRPC keeps one connection, and a Service balances connections: all requests of a caller go to one replica, and a replica that is added gets none. The proxies of Linkerd balance single requests; ztunnel, which is what `mesh: istio` runs, balances connections like a Service. The gateway balances requests from outside in any case.',
  },
  'no-approver': {
    title: 'An approval that nobody can give',
    explanation:
      '`approval: true` asks the GitHub team of the platform (`team.github`). Without it, nobody is asked and deployments pass.',
  },
} satisfies Record<string, CodeEntry>
