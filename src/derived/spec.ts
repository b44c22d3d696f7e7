// Generated from schema/platform.schema.json by `npm run generate`; edit that file instead.
import type {Json} from '../lib/json.ts'

/**
 * Glob patterns of files, relative to platform.yaml. A name defined in two files is an error.
 */
export type Include = string[]
/**
 * A GitHub repository, and how its default branch is protected.
 */
export type RepositorySpec =
  | OwnerName
  | {
      /**
       * The repository as owner/name.
       */
      name: OwnerName
      /**
       * Who can see the repository.
       */
      visibility?: 'public' | 'private'
      /**
       * The separate repository, as owner/name, that holds platform.yaml and generated/. Absent: the application's repository itself holds them.
       */
      gitops?: OwnerName
      /**
       * Rules of the default branch.
       */
      protection?: ProtectionSpec
    }
/**
 * Terraform state: the backend's name, or the backend with its place.
 */
export type StateSpec =
  | ('terraform-cloud' | 's3' | 'gcs' | 'azurerm')
  | {
      /**
       * Kind of backend; `terraform-cloud` is HCP Terraform.
       */
      backend?: 'terraform-cloud' | 's3' | 'gcs' | 'azurerm'
      /**
       * HCP Terraform organization; the owner of the repository where absent.
       */
      organization?: string
      /**
       * Bucket (s3, gcs) or storage container (azurerm).
       */
      bucket?: string
      /**
       * Region of the bucket.
       */
      region?: Region
      /**
       * How s3 state is locked; DynamoDB locking is deprecated upstream.
       */
      lock?: 'native' | 'dynamodb'
    }
/**
 * A further port of a service: the number, or in full.
 */
export type FurtherPortSpec =
  | Port
  | {
      /**
       * Port that the process listens on.
       */
      port: Port
      /**
       * Transport protocol of the port.
       */
      protocol?: 'tcp' | 'udp'
      /**
       * Port at which callers reach it, where they expect another number.
       */
      servicePort?: Port
    }
/**
 * A container image build: its folder, or the build in full.
 */
export type BuildSpec =
  | RepositoryPath
  | {
      /**
       * Folder that is built, relative to the repository.
       */
      context?: RepositoryPath
      /**
       * Dockerfile, relative to `context`.
       */
      dockerfile?: RelativePath
      /**
       * Build arguments. They are readable in the image: never a secret. With them, each service has an image of its own, unless they share a `name`.
       */
      args?: BuildArgsSpec
      /**
       * What the image is called below its repository, instead of after the folder. Services that build the same thing under the same name share the image.
       */
      name?: Name
      /**
       * CPU architectures, where they differ from `delivery.platforms`.
       */
      platforms?: CpuArchitectures
      /**
       * Size of the image above which the build fails.
       */
      maxSize?: Size
    }
/**
 * A health check: an HTTP path, or the check in full.
 */
export type HealthSpec =
  | AbsolutePath
  | {
      /**
       * HTTP path that answers with a 2xx or 3xx status.
       */
      path?: AbsolutePath
      /**
       * Command that exits with 0, run in the container.
       */
      command?: string
      /**
       * Whether the check is the standard gRPC health service.
       */
      grpc?: boolean
      /**
       * Headers of the HTTP check, such as a host name that the application insists on.
       */
      headers?: HeadersSpec
      /**
       * HTTP path that answers while the process itself is alive, whatever its database does. A process that does not answer there is restarted; where absent, one that accepts no connection.
       */
      live?: AbsolutePath
      /**
       * TCP port of the check, where it differs from the service's.
       */
      port?: Port
      /**
       * Time between checks.
       */
      interval?: Duration
      /**
       * Longest that a check may take.
       */
      timeout?: Duration
      /**
       * Longest that the process may take to start.
       */
      startup?: Duration
    }
/**
 * Prometheus metrics: `true` for /metrics on `port`, a path, or in full.
 */
export type MetricsSpec =
  | boolean
  | AbsolutePath
  | {
      /**
       * HTTP path of the metrics.
       */
      path?: AbsolutePath
      /**
       * TCP port of the metrics, where it differs from the service's.
       */
      port?: Port
      /**
       * Library that exposes the metrics; it decides the names of request metrics. `gateway`: measured at the gateway.
       */
      exporter?: 'flask' | 'fastapi' | 'express' | 'otel' | 'celery' | 'gateway'
      /**
       * Metrics of your own, by Prometheus name; only declared names can stand in alerts and dashboards.
       */
      custom?: {
        [k: string]: CustomMetricSpec
      }
    }
/**
 * A metric of your own: its type, or in full. With `query` it is read from a database instead of scraped.
 */
export type CustomMetricSpec =
  | MetricType
  | {
      /**
       * Prometheus type of the metric.
       */
      type: MetricType
      /**
       * Unit for dashboards.
       */
      unit?: string
      /**
       * One sentence that says what is counted.
       */
      help?: string
      /**
       * SQL query that returns the value as one row with one column.
       */
      query?: string
      /**
       * Database that answers `query`.
       */
      from?: Name
      /**
       * Time between two queries.
       */
      every?: Duration
    }
/**
 * Type of a Prometheus metric.
 */
export type MetricType = 'counter' | 'gauge' | 'histogram'
/**
 * Public addresses of a service.
 */
export type RoutesSpec = RouteSpec[]
/**
 * A public address: host and path as one string, or in full.
 */
export type RouteSpec =
  | Address
  | {
      /**
       * Host name; it must stand in one of `domains`.
       */
      host: Host
      /**
       * Path prefix: all paths below it belong to it.
       */
      path?: PathPrefix
      /**
       * Most requests per client and unit of time, where it differs from the service's; each replica of the gateway counts by itself.
       */
      rateLimit?: Rate
      /**
       * Longest that a request may take, where it differs from the service's.
       */
      timeout?: Duration
      /**
       * Most that the body of a request may have, where it differs from the service's.
       */
      bodyLimit?: Size
      /**
       * How long the edge may keep answers.
       */
      cache?: Duration
      /**
       * Headers added to answers.
       */
      headers?: HeadersSpec
      /**
       * Share of the requests, where several services have the same address.
       */
      weight?: Share
    }
/**
 * Names of what a service talks to, as a list, or as a map from name to the variable that gets its address.
 */
export type UsesSpec =
  | Name[]
  | {
      [k: string]: VariableName
    }
/**
 * A database migration: its command, or all its steps.
 */
export type MigrateSpec =
  | string
  | {
      /**
       * Command that migrates.
       */
      run: string
      /**
       * Command that must succeed before.
       */
      validate?: string
      /**
       * Command that must succeed after.
       */
      verify?: string
      /**
       * Command that removes what only the old version needed, once the new one has all the traffic. There is no way back after it.
       */
      contract?: string
      /**
       * Command that takes the last migration back.
       */
      rollback?: string
      /**
       * Whether a backup is made before.
       */
      backup?: boolean
    }
/**
 * How a new version replaces the old one: a name, or one name with its settings.
 */
export type StrategySpec =
  | ('rolling' | 'blue-green' | 'canary' | 'recreate')
  | {
      /**
       * Replace replicas a few at a time.
       */
      rolling?: RollingSpec
      /**
       * Start the new version beside the old one, then switch.
       */
      'blue-green'?: BlueGreenSpec
      /**
       * Send a growing share of the requests to the new version.
       */
      canary?: CanarySpec
    }
/**
 * Checks of one service. The runtime's preset fills what is absent; `false` drops a step.
 */
export type ServiceCiSpec =
  | false
  | {
      /**
       * Folder of the code; the build's folder where absent.
       */
      directory?: RepositoryPath
      /**
       * Versions of the runtime that the checks run on; versions with a dot in quotes.
       *
       * @minItems 1
       */
      matrix?: Version[]
      /**
       * Installs the dependencies.
       */
      install?: Command
      /**
       * Lints the code.
       */
      lint?: Command
      /**
       * Checks the formatting.
       */
      format?: Command
      /**
       * Checks the types.
       */
      typecheck?: Command
      /**
       * Runs the unit tests.
       */
      test?: Command
      /**
       * Runs the integration tests, with real databases, caches and queues beside it.
       */
      integration?: Command
      /**
       * Runs the end-to-end tests.
       */
      e2e?: Command
      /**
       * Runs the visual regression tests.
       */
      visual?: Command
      /**
       * Runs the load tests.
       */
      load?: Command
      /**
       * Builds the code.
       */
      build?: Command
      /**
       * Further steps, by name.
       */
      steps?: {
        [k: string]: string
      }
      /**
       * Longest that a job may run, where it differs from `ci.timeout`.
       */
      timeout?: Duration
    }
/**
 * A command: `true` for the runtime's preset, `false` for none, a command line, or several in order.
 */
export type Command = boolean | string | string[]
/**
 * A log store.
 */
export type LogStore = 'loki' | 'elk' | 'cloudwatch' | 'cloud-logging' | 'azure-monitor'
/**
 * A trace store.
 */
export type TraceStore = 'jaeger' | 'tempo'
/**
 * An error tracker.
 */
export type ErrorTracker = 'sentry' | 'bugsnag'
/**
 * A built-in dashboard by name, or one of your own: its name and the declared metrics that it draws.
 */
export type DashboardSpec =
  | (
      | 'overview'
      | 'infrastructure'
      | 'database'
      | 'cache'
      | 'queues'
      | 'workers'
      | 'errors'
      | 'logs'
      | 'dependencies'
      | 'uptime'
      | 'slo'
      | 'delivery'
      | 'capacity'
      | 'costs'
      | 'backups'
      | 'security'
      | 'edge'
    )
  | {
      /**
       * @minItems 1
       */
      [k: string]: MetricName[]
    }
/**
 * Names of channels.
 */
export type ChannelNames = ('email' | 'slack' | 'discord' | 'pagerduty' | 'opsgenie' | 'sms' | 'webhook' | 'github')[]
/**
 * An alert rule: its condition, `false` to drop a built-in one, or in full.
 */
export type RuleSpec =
  | Condition
  | false
  | {
      /**
       * Condition that raises the alert.
       */
      when?: Condition
      /**
       * PromQL expression instead of a condition; the alert is raised while it has a result.
       */
      expr?: string
      /**
       * How long `expr` must hold.
       */
      for?: Duration
      /**
       * How urgent it is; it decides the channels.
       */
      severity?: Severity
      /**
       * What is watched, by name; everything that has the signal where absent.
       */
      scope?: Names
      /**
       * History that `x baseline` compares with.
       */
      baseline?: Duration
      /**
       * Channels of this rule, instead of those of its severity.
       */
      notify?: ChannelNames
      /**
       * One sentence for the person who is told.
       */
      summary?: string
      /**
       * Page that says what to do: an address, or a path in the repository.
       */
      runbook?: string
    }
/**
 * A service level objective: its target, or in full.
 */
export type SloSpec =
  | Objective
  | {
      /**
       * Share of the requests that succeed, or that are faster than a time.
       */
      target: Objective
      /**
       * Time over which the share is counted.
       */
      window?: Duration
      /**
       * Services that it counts; all with routes where absent.
       */
      scope?: Names
      /**
       * PromQL for the events that are good, for an objective of your own.
       */
      good?: string
      /**
       * PromQL for all events, for an objective of your own.
       */
      total?: string
    }
/**
 * Continuous integration of the repositories.
 */
export type CiSpec =
  | false
  | {
      /**
       * Branches that are checked on push.
       */
      branches?: Branches
      /**
       * One workflow per service, or a single one.
       */
      workflow?: 'per-service' | 'single'
      /**
       * Least test coverage, or in full.
       */
      coverage?:
        | Percent
        | {
            /**
             * Least share of lines covered; less fails the check.
             */
            min?: Percent
            /**
             * Where reports are sent.
             */
            upload?: 'codecov' | 'none'
          }
      /**
       * Code quality service.
       */
      quality?: 'sonarcloud' | 'sonarqube' | 'codeclimate'
      /**
       * Security scanners.
       */
      scans?: Scan[]
      /**
       * Least severe finding that fails a check.
       */
      failOn?: 'critical' | 'high' | 'medium'
      /**
       * Whether pages are measured with Lighthouse, or against which limits.
       */
      lighthouse?:
        | boolean
        | {
            /**
             * Least performance score.
             */
            performance?: Percent
            /**
             * Longest largest contentful paint.
             */
            lcp?: Duration
            /**
             * Largest JavaScript of a page.
             */
            bundle?: Size
          }
      /**
       * Load test that is compared with the default branch.
       */
      benchmarks?: {
        /**
         * Virtual users.
         */
        users?: number
        /**
         * How long it runs.
         */
        duration?: Duration
        /**
         * Conditions that must hold.
         */
        pass?: Conditions
        /**
         * How much slower than the default branch it may be.
         */
        regression?: Percent
      }
      /**
       * How often dependencies are updated; `false` for never.
       */
      dependabot?: boolean | ('daily' | 'weekly' | 'monthly')
      /**
       * Longest that a job may run.
       */
      timeout?: Duration
    }
/**
 * A scanner of code, dependencies, images or running pages.
 */
export type Scan =
  | 'trivy'
  | 'snyk'
  | 'pip-audit'
  | 'npm-audit'
  | 'codeql'
  | 'semgrep'
  | 'sonarqube'
  | 'zap'
  | 'dependency-check'
  | 'gitleaks'
  | 'hadolint'
/**
 * A feature flag service.
 */
export type FlagService = 'unleash' | 'launchdarkly'
/**
 * Backups: `true` for the defaults, `false` for none, or in full. Development tiers have none.
 */
export type BackupSpec =
  | boolean
  | {
      /**
       * When a full backup is made.
       */
      schedule?: Schedule
      /**
       * When what changed since is saved.
       */
      incremental?: Schedule
      /**
       * How long backups are kept.
       */
      retention?: Duration
      /**
       * Point-in-time recovery: how far back, or whether at all.
       */
      pitr?: boolean | Duration
      /**
       * Buckets that hold the backups.
       */
      to?: Names
      /**
       * Whether backups are encrypted.
       */
      encrypted?: boolean
      /**
       * When a backup is restored on trial.
       */
      verify?: Schedule
      /**
       * What is backed up.
       */
      include?: ('databases' | 'volumes' | 'buckets' | 'cluster' | 'config' | 'functions' | 'builds' | 'logs')[]
      /**
       * How long backups of logs are kept.
       */
      logRetention?: Duration
      /**
       * Whether secrets are blacked out in backups of configuration.
       */
      maskSecrets?: boolean
      /**
       * Size of a backup above which an alert is raised.
       */
      maxSize?: Size
    }
/**
 * Runbooks: whether they are written, or pages of your own by alert or topic (paths in the repository).
 */
export type RunbooksSpec =
  | boolean
  | {
      [k: string]: string
    }
/**
 * Docker Compose files for development: whether they are written, or how.
 */
export type LocalSpec =
  | boolean
  | {
      /**
       * Ports on the developer's machine, by what listens.
       */
      ports?: {
        [k: string]: Port
      }
      /**
       * The only parts that are started, beside the services; all where absent.
       */
      include?: Names
    }
/**
 * Changes to generated objects. Each names one object by apiVersion, kind and name; a list in an environment file replaces that of platform.yaml.
 */
export type PatchesSpec = PatchSpec[]
/**
 * A JSON pointer: keys and indexes, each after a slash.
 */
export type JsonPointer = string
/**
 * Tag or digest of an image; under the name of a service also the image with it, and always with it where it is a digest.
 */
export type ImageVersion = string
/**
 * A name: lower-case letters, digits and hyphens, at most 40 characters so that Kubernetes names built from it fit.
 */
export type Name = string
/**
 * A list of names.
 */
export type Names = Name[]
/**
 * A list of texts.
 */
export type Texts = string[]
/**
 * A Kubernetes namespace: lower-case letters, digits and hyphens, at most 63 characters.
 */
export type NamespaceName = string
/**
 * The name of a branch, or a pattern of names.
 */
export type Branch = string
/**
 * The tag of an image.
 */
export type ImageTag = string
/**
 * A build argument: one line.
 */
export type BuildArg = string | number | boolean
/**
 * Branches, or patterns of branches.
 */
export type Branches = Branch[]
/**
 * Tags of an image.
 */
export type ImageTags = ImageTag[]
/**
 * A GitHub repository as owner/name.
 */
export type OwnerName = string
/**
 * A GitHub team as owner/team.
 */
export type GithubTeam = string
/**
 * A Slack channel with its #, in quotes because # begins a comment.
 */
export type SlackChannel = string
/**
 * An e-mail address.
 */
export type Email = string
/**
 * A phone number in international notation, in quotes.
 */
export type Phone = string
/**
 * An absolute address with its scheme.
 */
export type Url = string
/**
 * An absolute address with its scheme, or `${name.publicUrl}` of a service with routes and a path.
 */
export type ProbedUrl = string
/**
 * A path that leads from one folder of the repository to another file of it, with `/`.
 */
export type RelativePath = string
/**
 * A path inside of the repository, with `/`.
 */
export type RepositoryPath = string
/**
 * The name of a DNS zone in lower case; hosts below it, with `*` too, stand in routes.
 */
export type Zone = string
/**
 * A host name in lower case; a first label of * stands for any.
 */
export type Host = string
/**
 * A host name and a path prefix, without a scheme and without `*` in the path.
 */
export type Address = string
/**
 * A directory below /, without a slash at its end.
 */
export type MountPath = string
/**
 * A file below /, without a slash at its end.
 */
export type FilePath = string
/**
 * The path of a file in the repository, counted from `platform.yaml`.
 */
export type RepositoryFile = string
/**
 * A path that starts with /.
 */
export type AbsolutePath = string
/**
 * A path that starts with /; all paths below it belong to it, so it has no `*`.
 */
export type PathPrefix = string
/**
 * An address range in CIDR notation.
 */
export type Cidr = string
/**
 * A region in the provider's own notation.
 */
export type Region = string
/**
 * The name of a port: lower-case letters, digits and single hyphens, at most 15 characters, as Kubernetes has it.
 */
export type PortName = string
/**
 * A port, 1 to 65535.
 */
export type Port = number
/**
 * A length of time: a whole number of at most five digits with ms, s, m, h, d, w or y.
 */
export type Duration = string
/**
 * A percentage with its sign.
 */
export type Percent = string
/**
 * A whole percentage with its sign.
 */
export type WholePercent = string
/**
 * A whole percentage from `0%` to `100%`, with its sign.
 */
export type Share = string
/**
 * An amount of data in binary units: Ki, Mi, Gi or Ti.
 */
export type Size = string
/**
 * The size of a volume, or `tmp` for scratch space that dies with the container.
 */
export type Volume = string
/**
 * Cores, or thousandths of a core with m.
 */
export type Cpu = number | string
/**
 * US dollars per month.
 */
export type Money = string
/**
 * How many per second, minute, hour, day or week.
 */
export type Rate = string
/**
 * A number, or a percentage.
 */
export type CountOrPercent = number | WholePercent
/**
 * How often: a word, or a cron expression of five fields (UTC).
 */
export type Schedule = string
/**
 * A cron expression of five fields (UTC).
 */
export type Cron = string
/**
 * A condition: SIGNAL [OP VALUE] [for DURATION]. The value has the signal's unit, or is a multiple of its usual level (`2x baseline`).
 */
export type Condition = string
/**
 * A list of conditions.
 */
export type Conditions = Condition[]
/**
 * A share of the requests, with an upper time where it is about latency.
 */
export type Objective = string
/**
 * How urgent an alert is.
 */
export type Severity = 'critical' | 'warning' | 'info'
/**
 * A version: a whole number, or a text in quotes (YAML reads 3.10 as the number 3.1).
 */
export type Version = number | string
/**
 * A Kubernetes version, in quotes.
 */
export type KubernetesVersion = string
/**
 * A TLS version, in quotes.
 */
export type TlsVersion = '1.2' | '1.3'
/**
 * The version of a Helm chart, in quotes.
 */
export type ChartVersion = string
/**
 * A language, with @ and its version.
 */
export type Runtime = string
/**
 * What services run on.
 */
export type Target =
  | 'kubernetes'
  | 'compose'
  | 'swarm'
  | 'droplet'
  | 'ecs'
  | 'cloud-run'
  | 'container-instances'
  | 'lambda'
  | 'workers'
  | 'vercel'
  | 'netlify'
  | 'render'
  | 'railway'
  | 'fly'
  | 'supabase'
/**
 * A cloud provider.
 */
export type Provider = 'aws' | 'gcp' | 'azure' | 'digitalocean' | 'none'
/**
 * CPU architectures.
 *
 * @minItems 1
 */
export type CpuArchitectures = ('amd64' | 'arm64')[]
/**
 * The name of a Prometheus metric.
 */
export type MetricName = string
/**
 * The name of an environment variable.
 */
export type VariableName = string
/**
 * Names of environment variables whose values stand elsewhere.
 */
export type SecretNames = VariableName[]
/**
 * The name of an HTTP header.
 */
export type HeaderName = string
/**
 * The value of an HTTP header: printable ASCII on one line.
 */
export type HeaderValue = string
/**
 * The value of a label: letters, digits, `-`, `_` and `.`, at most 63, with a letter or digit at both ends.
 */
export type LabelValue = string
/**
 * The key of a label: a name, with a DNS prefix and a slash before it where wanted.
 */
export type LabelKey = string

/**
 * A whole platform: what runs, what it needs, how it is delivered, watched, backed up and paid for.
 */
export type PlatformSpec = {
  /**
   * Version of the spec language.
   */
  apiVersion: 'platform/v1'
  /**
   * Name of the platform; namespaces, images and cloud resources start with it.
   */
  name: Name
  /**
   * Further files of the spec, each holding some of the named maps.
   */
  include?: Include
  /**
   * GitHub repository of the application's code, as owner/name or in full.
   */
  repository: RepositorySpec
  /**
   * The team that answers for the platform as a whole.
   */
  team?: TeamSpec
  /**
   * Teams that own single services, by name.
   */
  teams?: TeamsSpec
  /**
   * Where everything runs: cloud, region, cluster or servers, gateway, Terraform state.
   */
  infrastructure?: InfrastructureSpec
  /**
   * Every process that the platform runs, by name.
   */
  services?: ServicesSpec
  /**
   * Databases, by name.
   */
  databases?: DatabasesSpec
  /**
   * Caches, by name.
   */
  caches?: CachesSpec
  /**
   * Queues, by name.
   */
  queues?: QueuesSpec
  /**
   * Object storage buckets, by name.
   */
  buckets?: BucketsSpec
  /**
   * Third parties that services call, by name.
   */
  externals?: ExternalsSpec
  /**
   * DNS zones that routes stand in, by name.
   */
  domains?: DomainsSpec
  /**
   * The environments that exist, by name, and when each is deployed.
   */
  environments?: EnvironmentsSpec
  /**
   * Metrics, logs, traces, errors, uptime checks and dashboards.
   */
  observability?: ObservabilitySpec
  /**
   * Who is told of what, and when.
   */
  alerts?: AlertsSpec
  /**
   * Service level objectives, by name; they burn an error budget and page.
   */
  slos?: SlosSpec
  /**
   * Goals that are drawn on the KPI dashboard and never page.
   */
  kpis?: Conditions
  /**
   * Continuous integration of the repositories; `false` switches it off.
   */
  ci?: CiSpec
  /**
   * How a tested commit becomes a running version.
   */
  delivery?: DeliverySpec
  /**
   * Where the values of secrets are kept. Only their names stand in the spec.
   */
  secrets?: SecretsSpec
  /**
   * Backups of the whole platform; a database can have its own.
   */
  backups?: BackupSpec
  /**
   * Disaster recovery objectives; production tier only.
   */
  recovery?: RecoverySpec
  /**
   * Hardening of the cluster and of what runs in it.
   */
  security?: SecuritySpec
  /**
   * Budget and cost alerts.
   */
  costs?: CostsSpec
  /**
   * Recurring chores; each becomes a GitHub issue when it is due.
   */
  maintenance?: MaintenanceSpec
  /**
   * Runbooks: `true` writes one per alert; a map adds your own pages.
   */
  runbooks?: RunbooksSpec
  /**
   * Docker Compose files for development on one's own machine.
   */
  local?: LocalSpec
  /**
   * Escape hatch: chart version and Helm values of an add-on, by its name.
   */
  addons?: AddonsSpec
  /**
   * Escape hatch: changes to Kubernetes objects that the spec has no word for.
   */
  patches?: PatchesSpec
}
/**
 * What GitHub asks for before a pull request may be merged into the default branch.
 */
export type ProtectionSpec = {
  /**
   * Approving reviews that a pull request needs, 0 to 6 (GitHub's limit).
   */
  reviews?: number
  /**
   * Whether an owner of the changed files (CODEOWNERS) must be among the reviewers.
   */
  codeOwners?: boolean
  /**
   * Whether every commit must be signed.
   */
  signed?: boolean
  /**
   * Status checks that must pass, beside the generated ones.
   */
  checks?: Texts
}
/**
 * A team with its people, their rights and their on-call rota.
 */
export type TeamSpec = {
  /**
   * The person who decides in doubt; printed in runbooks.
   */
  lead?: string
  /**
   * GitHub team, as owner/team: code owners, reviewers and approvers.
   */
  github?: GithubTeam
  /**
   * How to reach people, by occasion; printed in runbooks.
   */
  contacts?: {
    [k: string]: string
  }
  /**
   * Rights of GitHub teams (owner/team) in the repository, in Argo CD and in the cluster.
   */
  roles?: {
    [k: string]: 'view' | 'deploy' | 'admin'
  }
  /**
   * Who is called, and in which order.
   */
  oncall?: OncallSpec
}
/**
 * An on-call rota.
 */
export type OncallSpec = {
  /**
   * Service that calls people.
   */
  provider?: 'pagerduty' | 'opsgenie' | 'grafana'
  /**
   * When the next person takes over.
   */
  rotation?: 'daily' | 'weekly'
  /**
   * E-mail addresses of the people on the rota, in order.
   */
  members?: Email[]
  /**
   * After how long without an answer the next person is called.
   */
  escalate?: Duration
}
/**
 * Teams, by name.
 */
export type TeamsSpec = {
  /**
   * A team that owns services; labels, alert routes, code owners and dashboards follow.
   */
  [k: string]: null | OwnerSpec
}
/**
 * A team that owns services.
 */
export type OwnerSpec = {
  /**
   * GitHub team, as owner/team, that owns the code and reviews changes of the spec.
   */
  github?: GithubTeam
  /**
   * Slack channel that gets the alerts of the team's services.
   */
  slack?: SlackChannel
  /**
   * Address that gets the alerts of the team's services.
   */
  email?: Email
  /**
   * Whether the team has its own PagerDuty service.
   */
  pagerduty?: boolean
}
/**
 * The cloud, and what everything runs on.
 */
export type InfrastructureSpec = {
  /**
   * The cloud; `none` where there is no cloud account.
   */
  provider?: Provider
  /**
   * Region of the cloud, in the provider's own notation.
   */
  region?: Region
  /**
   * Several regions; the first is the primary one. Use instead of `region`.
   *
   * @minItems 1
   */
  regions?: Region[]
  /**
   * What services run on, unless a service says otherwise.
   */
  target?: Target
  /**
   * The Kubernetes cluster.
   */
  cluster?: ClusterSpec
  /**
   * Virtual machines, for targets without a cluster.
   */
  servers?: ServersSpec
  /**
   * What brings requests into the cluster; `cloud` is the provider's own load balancer.
   */
  gateway?: 'traefik' | 'nginx' | 'kong' | 'istio' | 'haproxy' | 'alb' | 'gclb' | 'application-gateway' | 'cloud'
  /**
   * Private network and firewall.
   */
  network?: NetworkSpec
  /**
   * Where Terraform keeps its state.
   */
  state?: StateSpec
  /**
   * Tags on every cloud resource and labels on every object, for cost allocation.
   */
  tags?: LabelsSpec
}
/**
 * A Kubernetes cluster.
 */
export type ClusterSpec = {
  /**
   * Name of the cluster; derived from platform and environment where absent.
   */
  name?: Name
  /**
   * Kubernetes version, in quotes; the newest that we know to work where absent.
   */
  version?: KubernetesVersion
  /**
   * Number of nodes, or the range that the cluster autoscaler may use.
   */
  nodes?:
    | number
    | {
        /**
         * Fewest nodes.
         */
        min: number
        /**
         * Most nodes.
         */
        max: number
      }
  /**
   * Machine type of the nodes, in the provider's own notation.
   */
  size?: string
  /**
   * Whether nodes are cheaper machines that vanish at short notice; a percentage keeps the rest on demand.
   */
  spot?: boolean | Percent
  /**
   * Whether the cluster is already there, so that Terraform creates none.
   */
  existing?: boolean
}
/**
 * Virtual machines.
 */
export type ServersSpec = {
  /**
   * Number of machines.
   */
  count?: number
  /**
   * Machine type, in the provider's own notation.
   */
  size?: string
  /**
   * Operating system image, in the provider's own notation.
   */
  image?: string
  /**
   * Addresses of machines that are already there, so that Terraform creates none.
   */
  hosts?: Texts
}
/**
 * Private network and firewall.
 */
export type NetworkSpec = {
  /**
   * Address range of the private network.
   */
  cidr?: Cidr
  /**
   * TCP ports that the firewall lets in.
   */
  ports?: Port[]
  /**
   * Address ranges that may come in; everybody where absent.
   */
  allow?: Cidr[]
}
/**
 * Services, by name.
 */
export type ServicesSpec = {
  [k: string]: ServiceSpec
}
/**
 * One process: what it is built from, what it listens on, what it uses and how it scales.
 */
export type ServiceSpec = {
  /**
   * Kind of process. Derived where absent: `port` or `routes` make a web service, `schedule` a cron, neither a worker.
   */
  type?: 'web' | 'worker' | 'cron' | 'job' | 'static' | 'function'
  /**
   * What this service runs on, where it differs from `infrastructure.target`.
   */
  target?: Target
  /**
   * Folder that the image is built from, or the build in full.
   */
  build?: BuildSpec
  /**
   * Image that others build, instead of `build`.
   */
  image?: string
  /**
   * Repository of the service's code, as owner/name, where it differs from the platform's. Its workflows, secrets and rules are delivered there.
   */
  repository?: OwnerName
  /**
   * The team that owns the service: a key of `teams`. The platform's team where absent.
   */
  team?: Name
  /**
   * The name that the service had before, so that a rename moves its resources instead of destroying them.
   */
  was?: Name
  /**
   * Further labels on the service's objects.
   */
  labels?: LabelsSpec
  /**
   * Further annotations on the service's objects.
   */
  annotations?: AnnotationsSpec
  /**
   * Language and its version; it decides the checks in CI.
   */
  runtime?: Runtime
  /**
   * Framework, where a hosting target must know it.
   */
  framework?: string
  /**
   * Command that replaces the image's entrypoint, run through a shell. Its last program takes the shell's place, so that it is told to stop.
   */
  command?: string
  /**
   * Arguments for the image's entrypoint, instead of the image's own; no shell reads them.
   *
   * @minItems 1
   */
  args?: string[]
  /**
   * Command that must end with 0 in each pod before the process starts, in the same image with the same variables and volumes.
   */
  init?: string
  /**
   * TCP port that the process listens on.
   */
  port?: Port
  /**
   * Port at which callers in the cluster reach `port`, where they expect another number. Its URL and the routes follow.
   */
  servicePort?: Port
  /**
   * Further ports that the process listens on, by name: a number, or in full. Whatever uses the service may connect to them, and knows them as `${name.ports.admin}`; routes lead to `port` alone. The process is told each as a variable such as ADMIN_PORT.
   */
  ports?: {
    [k: string]: FurtherPortSpec
  }
  /**
   * What is spoken on `port`; it decides timeouts at the gateway. Inside the cluster only a mesh balances single requests of gRPC.
   */
  protocol?: 'http' | 'websocket' | 'grpc' | 'tcp'
  /**
   * How the process says that it is well: an HTTP path, or the check in full. Where absent: `/` for what is routed at the root of a host, else a TCP connection to `port`, which a process that hangs may still accept, and behind a mesh its proxy does. What listens on nothing, such as a worker, is restarted when it ends and not when it hangs, unless a `command` asks it.
   */
  health?: HealthSpec
  /**
   * Prometheus metrics that the process exposes. Requests are measured at the gateway in any case.
   */
  metrics?: MetricsSpec
  /**
   * Public addresses, written for production; other environments derive theirs.
   */
  routes?: RoutesSpec
  /**
   * Most requests per client and unit of time. Each replica of the gateway counts by itself: several let through as many times as much.
   */
  rateLimit?: Rate
  /**
   * Whether a client keeps reaching the same replica.
   */
  stickySessions?: boolean
  /**
   * Whether the gateway compresses answers. On where there are routes, unless said otherwise.
   */
  compression?: boolean
  /**
   * Origins that browsers may call from, or how they may. An origin that is a route of the platform follows that route into other environments and previews.
   */
  cors?:
    | string[]
    | {
        /**
         * Origins that browsers may call from, each by its name.
         *
         * @minItems 1
         */
        origins: string[]
        /**
         * Whether browsers may send cookies and other credentials along.
         */
        credentials?: boolean
      }
  /**
   * Longest that a request may take; the gateway's own limit where absent.
   */
  timeout?: Duration
  /**
   * Most that the body of a request may have; a larger one is answered 413. No limit where absent, whichever the gateway.
   */
  bodyLimit?: Size
  /**
   * How long the process may finish its work after the order to stop. Where absent: `30s`, or for what takes jobs from queues the longest `timeout` of them.
   */
  shutdown?: Duration
  /**
   * Number of copies. The default depends on the tier; `autoscaling` wins over it.
   */
  replicas?: number
  /**
   * Range of replicas and the signals that move them; `false` gives `replicas` back.
   */
  autoscaling?: false | AutoscalingSpec
  /**
   * CPU and memory of one replica.
   */
  resources?: ResourcesSpec
  /**
   * Whether replicas may run on spot nodes, which vanish at short notice.
   */
  spot?: boolean
  /**
   * When a stopped process is started again (compose and swarm; Kubernetes always does).
   */
  restart?: 'always' | 'on-failure' | 'unless-stopped' | 'no'
  /**
   * Numeric user that the process runs as; 0 (root) is refused by the restricted Pod Security standard.
   */
  user?: number
  /**
   * Whether the root file system is read-only; /tmp stays writable.
   */
  readOnly?: boolean
  /**
   * Directories that outlive the container, by path: a size, or `tmp` for scratch space. Each service has volumes of its own; files that several services need go into a bucket.
   */
  volumes?: {
    [k: string]: Volume
  }
  /**
   * Files of the platform's repository that the container finds, by the path that it finds them at: the path in the repository, counted from `platform.yaml`. Texts only, 1 MiB together, and no secrets. A change starts new pods.
   */
  files?: {
    [k: string]: RepositoryFile
  }
  /**
   * What the service talks to, by name. Variables, network policy, CI and the map follow.
   */
  uses?: UsesSpec
  /**
   * Plain variables of the process. `${name.attribute}` refers to anything named; secrets belong in `secrets`.
   */
  env?: EnvSpec
  /**
   * Names of secret variables of the process; their values are kept in the secret store.
   */
  secrets?: SecretNames
  /**
   * Command that migrates the database before a new version starts, or all its steps.
   */
  migrate?: MigrateSpec
  /**
   * When the process runs, which makes it a cron.
   */
  schedule?: Schedule
  /**
   * How a new version replaces the old one, where it differs from `delivery.strategy`.
   */
  strategy?: StrategySpec
  /**
   * Checks of this service in CI; `false` where another service's checks cover the same code.
   */
  ci?: ServiceCiSpec
}
/**
 * A range of replicas and the signals that move them.
 */
export type AutoscalingSpec = {
  /**
   * Fewest replicas. The default depends on the tier.
   */
  min?: number
  /**
   * Most replicas. Derived from `min` where absent.
   */
  max?: number
  /**
   * CPU use, in percent of the request, that is aimed at; 70% where no signal is named.
   */
  cpu?: WholePercent
  /**
   * Memory use, in percent of the request, that is aimed at.
   */
  memory?: WholePercent
  /**
   * Requests per replica that are aimed at.
   */
  requests?: Rate
  /**
   * Waiting messages per replica that are aimed at: one number for all queues in `uses`, or one per queue.
   */
  queueDepth?:
    | number
    | {
        [k: string]: number
      }
  /**
   * Calm that is waited for before replicas are removed.
   */
  scaleDown?: Duration
  /**
   * Times at which more replicas are kept ready.
   */
  schedule?: ScheduledRangeSpec[]
}
/**
 * A time at which more replicas are kept ready.
 */
export type ScheduledRangeSpec = {
  /**
   * Cron expression (UTC) at which it begins.
   */
  start: Cron
  /**
   * Cron expression (UTC) at which it ends.
   */
  end: Cron
  /**
   * Fewest replicas in between.
   */
  min: number
}
/**
 * CPU and memory of one replica: the limits, and the requests where they differ.
 */
export type ResourcesSpec = {
  /**
   * Cores.
   */
  cpu?: Cpu
  /**
   * Memory; a process that takes more is killed.
   */
  memory?: Size
  /**
   * What the scheduler sets aside. Derived from the limits where absent.
   */
  requests?: {
    /**
     * Cores that are set aside.
     */
    cpu?: Cpu
    /**
     * Memory that is set aside.
     */
    memory?: Size
  }
}
/**
 * Settings of a rolling update.
 */
export type RollingSpec = {
  /**
   * Replicas beyond the wanted number during the update.
   */
  surge?: CountOrPercent
  /**
   * Replicas that may be missing during the update.
   */
  unavailable?: CountOrPercent
}
/**
 * Settings of a blue-green switch.
 */
export type BlueGreenSpec = {
  /**
   * Who switches: `auto` after the checks, or a person.
   */
  promote?: 'auto' | 'manual'
  /**
   * How long the old version stays ready after the switch.
   */
  keep?: Duration
  /**
   * Conditions that must hold before the switch.
   */
  validate?: Conditions
}
/**
 * Settings of a canary release.
 */
export type CanarySpec = {
  /**
   * Shares of the requests, in percent, in growing order.
   *
   * @minItems 1
   */
  steps?: Share[]
  /**
   * Wait between two steps.
   */
  pause?: Duration
  /**
   * Conditions that must hold at every step.
   */
  validate?: Conditions
}
/**
 * Databases, by name.
 */
export type DatabasesSpec = {
  [k: string]: DatabaseSpec
}
/**
 * One database.
 */
export type DatabaseSpec = {
  /**
   * Database engine.
   */
  engine: 'postgres' | 'mysql' | 'mongodb' | 'sqlite'
  /**
   * Major version; one with a dot in quotes. The newest that we know to work where absent.
   */
  version?: Version
  /**
   * Who runs it: `managed` by the cloud, `cluster` in Kubernetes, or another vendor. Derived from tier and cloud where absent. The URLs of PostgreSQL in the cluster make drivers check its certificate, in the words of libpq (psycopg, SQLAlchemy, asyncpg, pgx, node-postgres); for drivers with words of their own (JDBC, postgres.js, the engine of Prisma), `DB_CA_FILE` of a database `db` names the file with its authority.
   */
  provider?: 'managed' | 'cluster' | 'supabase' | 'atlas' | 'external'
  /**
   * Machine type of a managed database, in the provider's own notation.
   */
  size?: string
  /**
   * Disk space.
   */
  storage?: Size
  /**
   * Read replicas (MongoDB: further members).
   */
  replicas?: number
  /**
   * Whether a standby takes over when the primary fails.
   */
  ha?: boolean
  /**
   * Whether connections are pooled (not for MongoDB), or how.
   */
  pooling?:
    | boolean
    | {
        /**
         * When a connection goes back to the pool.
         */
        mode?: 'session' | 'transaction' | 'statement'
        /**
         * Connections to the database.
         */
        size?: number
      }
  /**
   * Queries that take longer are logged.
   */
  slowQuery?: Duration
  /**
   * Whether data is encrypted at rest.
   */
  encrypted?: boolean
  /**
   * Extensions that are installed (PostgreSQL).
   */
  extensions?: Texts
  /**
   * Server parameters, in the engine's own notation.
   */
  parameters?: SettingsSpec
  /**
   * Another database whose data is brought over once.
   */
  importFrom?: {
    /**
     * Engine of the other database.
     */
    engine: 'postgres' | 'mysql' | 'mongodb' | 'sqlite'
    /**
     * File of a SQLite database.
     */
    path?: AbsolutePath
    /**
     * Address of a server, without credentials.
     */
    url?: Url
  }
  /**
   * Whether a replica stands in the second region.
   */
  crossRegion?: boolean
  /**
   * Backups of this database, where they differ from `backups`; `false` for none.
   */
  backup?: BackupSpec
}
/**
 * Caches, by name.
 */
export type CachesSpec = {
  /**
   * A cache; nothing after the name takes all defaults.
   */
  [k: string]: null | CacheSpec
}
/**
 * One cache.
 */
export type CacheSpec = {
  /**
   * Cache engine.
   */
  engine?: 'redis' | 'valkey' | 'memcached'
  /**
   * Major version; one with a dot in quotes. The newest that we know to work where absent.
   */
  version?: Version
  /**
   * Who runs it: `managed` by the cloud, `cluster` in Kubernetes, or somebody else.
   */
  provider?: 'managed' | 'cluster' | 'external'
  /**
   * One instance, one with automatic failover, or sharded.
   */
  mode?: 'single' | 'sentinel' | 'cluster'
  /**
   * Most memory that data may take.
   */
  memory?: Size
  /**
   * Whether data survives a restart, as sessions must.
   */
  persistence?: boolean
  /**
   * Whether clients must give the password that is made in the cluster. Without one an address is enough, and only network policies say who may connect. Not for several servers, which prove with it that they are one cache.
   */
  password?: boolean
  /**
   * What is thrown out when memory is full. Derived where absent: `allkeys-lru`, and `noeviction` with `persistence`.
   */
  eviction?:
    | 'noeviction'
    | 'allkeys-lru'
    | 'allkeys-lfu'
    | 'allkeys-random'
    | 'volatile-lru'
    | 'volatile-lfu'
    | 'volatile-random'
    | 'volatile-ttl'
}
/**
 * Queues, by name.
 */
export type QueuesSpec = {
  [k: string]: QueueSpec
}
/**
 * One queue of messages or jobs.
 */
export type QueueSpec = {
  /**
   * Message broker.
   */
  engine: 'redis' | 'rabbitmq' | 'kafka' | 'sqs'
  /**
   * The cache that holds a redis queue, or a broker shared by several queues. Derived where there is only one.
   */
  broker?: Name
  /**
   * Partitions that are read in parallel.
   */
  partitions?: number
  /**
   * Priorities, highest first; one queue each.
   */
  priorities?: Names
  /**
   * Longest that one message may take, before another worker gets it.
   */
  timeout?: Duration
  /**
   * How often a failed message is tried again.
   */
  retries?: number
  /**
   * Whether messages that failed for good are kept in a dead letter queue.
   */
  deadLetter?: boolean
  /**
   * Topics (Kafka).
   */
  topics?: Texts
}
/**
 * Buckets, by name.
 */
export type BucketsSpec = {
  /**
   * A bucket; nothing after the name takes all defaults.
   */
  [k: string]: null | BucketSpec
}
/**
 * One bucket of object storage. It follows the cloud provider; without one it is Cloudflare R2.
 */
export type BucketSpec = {
  /**
   * Age at which objects are deleted; never where absent.
   */
  retention?: Duration
  /**
   * Age at which objects move to cheaper storage.
   */
  archive?: Duration
  /**
   * Region that holds a copy.
   */
  replicate?: Region
  /**
   * Whether everybody may read the objects.
   */
  public?: boolean
  /**
   * Whether earlier versions of objects are kept.
   */
  versioned?: boolean
}
/**
 * Third parties, by name.
 */
export type ExternalsSpec = {
  [k: string]: ExternalSpec
}
/**
 * A third party that services call.
 */
export type ExternalSpec = {
  /**
   * Address that services call; egress is opened to it.
   */
  url?: Url
  /**
   * Address that is probed.
   */
  health?: Url
  /**
   * Availability that the vendor promises; an SLO above it is questioned.
   */
  sla?: Percent
  /**
   * Names of secret variables that everyone who uses it gets.
   */
  secrets?: SecretNames
  /**
   * Time between probes.
   */
  interval?: Duration
}
/**
 * DNS zones, by name.
 */
export type DomainsSpec = {
  /**
   * A DNS zone; nothing after the name takes all defaults.
   */
  [k: string]: null | DomainSpec
}
/**
 * One DNS zone with its edge: CDN, firewall, TLS, failover.
 */
export type DomainSpec = {
  /**
   * Who hosts the zone.
   */
  provider?: 'cloudflare' | 'route53' | 'clouddns' | 'azuredns' | 'digitalocean'
  /**
   * What holds the zone: the project (clouddns), or the subscription and the resource group, as `subscription/group` (azuredns). With it the domain is proved by a DNS record, without by a file that the gateway serves.
   */
  account?: string
  /**
   * Plan of the zone (Cloudflare).
   */
  plan?: 'free' | 'pro' | 'business'
  /**
   * Whether a content delivery network stands in front, or how. Cloudflare's certificates reach one level: hosts below that, such as `app.staging.example.com`, are reached without it.
   */
  cdn?:
    | boolean
    | {
        /**
         * Who runs it; who hosts the zone where absent.
         */
        provider?: 'cloudflare' | 'cloudfront' | 'cloud-cdn' | 'azure-front-door' | 'fastly'
        /**
         * How long static files are kept at the edge.
         */
        ttl?: Duration
        /**
         * Path patterns that are kept at the edge.
         */
        paths?: Texts
        /**
         * Whether images are made smaller at the edge.
         */
        images?: boolean
      }
  /**
   * Whether a web application firewall stands in front.
   */
  waf?: boolean
  /**
   * Whether protection against denial of service is on.
   */
  ddos?: boolean
  /**
   * Most requests per client and unit of time, counted at the edge.
   */
  rateLimit?: Rate
  /**
   * Address ranges that may come in; everybody where absent.
   */
  allow?: Cidr[]
  /**
   * Certificates and TLS settings.
   */
  tls?: {
    /**
     * Certificate authority.
     */
    issuer?: 'letsencrypt' | 'cloudflare' | 'acm' | 'zerossl'
    /**
     * Key id of the account at the authority; ZeroSSL asks for one. Its key is kept in the secret store.
     */
    account?: string
    /**
     * Oldest TLS version that is accepted, in quotes.
     */
    min?: TlsVersion
    /**
     * How long browsers insist on HTTPS (Strict-Transport-Security). The default depends on the tier: 1y in production, else none.
     */
    hsts?: Duration
  }
  /**
   * Whether plain HTTP is redirected to HTTPS.
   */
  redirectHttps?: boolean
  /**
   * Security headers: `true` for the strict ones (CSP too), `false` for none, or your own. Those that no application depends on where absent.
   */
  headers?: boolean | HeadersSpec
  /**
   * How long resolvers may keep the zone's records.
   */
  ttl?: Duration
  /**
   * Whether DNS moves to another region when the first fails, or how.
   */
  failover?:
    | boolean
    | {
        /**
         * Host name or region that takes over; the second of `infrastructure.regions` where absent.
         */
        to?: string
        /**
         * Time between health checks.
         */
        interval?: Duration
        /**
         * How requests are spread over the regions.
         */
        steering?: 'failover' | 'geo' | 'latency' | 'round-robin'
      }
}
/**
 * Environments, by name.
 */
export type EnvironmentsSpec = {
  /**
   * An environment; nothing after the name takes all defaults.
   */
  [k: string]: null | DeclaredEnvironmentSpec
}
/**
 * One environment: when it is deployed and who approves. Values that differ in it stand in environments/<name>.yaml.
 */
export type DeclaredEnvironmentSpec = {
  /**
   * What deploys: `pull-request` (a preview each), `tag`, `release`, `manual`, or the name of a branch.
   */
  deploy?: string
  /**
   * How much production it is: development has no load balancer, autoscaling, paging, backups or recovery; staging all but recovery; production all. Derived from the name where absent.
   */
  tier?: 'development' | 'staging' | 'production'
  /**
   * Environment whose file is taken first, before this one's own.
   */
  like?: Name
  /**
   * Whether somebody must approve a deployment, or which GitHub teams (owner/team) and users may.
   */
  approval?: boolean | string[]
  /**
   * Time that passes before a deployment begins.
   */
  wait?: Duration
  /**
   * Age at which a preview is removed.
   */
  ttl?: Duration
  /**
   * Cluster that it runs in, `<platform>-<environment>` where absent. Previews name the cluster of another environment, or that environment.
   */
  cluster?: Name
  /**
   * Kubernetes namespace; `<platform>-<environment>` where absent.
   */
  namespace?: NamespaceName
  /**
   * The only services that run here; all where absent.
   */
  services?: Names
  /**
   * Command that fills an empty database.
   */
  seed?: string
}
/**
 * Metrics, logs, traces, errors, uptime checks and dashboards.
 */
export type ObservabilitySpec = {
  /**
   * What the monitoring itself runs on; `infrastructure.target` where absent.
   */
  target?: Target
  /**
   * Prometheus: `false` for none, or its settings.
   */
  metrics?:
    | boolean
    | {
        /**
         * How long metrics are kept. The default depends on the tier: 3, 7 or 15 days.
         */
        retention?: Duration
        /**
         * Time between scrapes.
         */
        interval?: Duration
        /**
         * Address that metrics are written to as well (remote write).
         */
        remote?: Url
      }
  /**
   * Log store: its name, `false` for none, or in full. A bucket called `logs` takes them outside of development, in place of a volume.
   */
  logs?:
    | LogStore
    | false
    | {
        /**
         * Log store.
         */
        store?: LogStore
        /**
         * How long logs can be searched. The default depends on the tier: 3, 7 or 30 days.
         */
        retention?: Duration
        /**
         * How long logs are kept in cheap storage; longer than `retention`.
         */
        archive?: Duration
        /**
         * Least important level that is kept, told to services as LOG_LEVEL: `debug` in development and `info` elsewhere where absent.
         */
        level?: 'debug' | 'info' | 'warn' | 'error'
        /**
         * Names of fields whose values are blacked out; `email`, `phone`, `card`, `ip` and `token` wherever they stand.
         */
        redact?: Texts
        /**
         * How long audit logs are kept: lines in JSON that say `"stream": "audit"`.
         */
        audit?: Duration
        /**
         * Whether errors in browsers are collected too: Grafana Faro sends them to /faro of every public host.
         */
        browser?: boolean
      }
  /**
   * Trace store: its name, `false` for none, or in full.
   */
  traces?:
    | TraceStore
    | false
    | {
        /**
         * Trace store.
         */
        store?: TraceStore
        /**
         * Share of the requests that is traced.
         */
        sampling?: Percent
        /**
         * How long traces are kept.
         */
        retention?: Duration
        /**
         * Attributes on every span.
         */
        attributes?: SettingsSpec
      }
  /**
   * Error tracker: its name, `false` for none, or in full.
   */
  errors?:
    | ErrorTracker
    | false
    | {
        /**
         * Error tracker.
         */
        provider?: ErrorTracker
        /**
         * Organization at the vendor; the owner of the repository where absent.
         */
        organization?: string
        /**
         * Most events that are sent, per month.
         */
        quota?: string
        /**
         * Which errors are reported.
         */
        alert?: ('new' | 'frequent' | 'regression')[]
        /**
         * The only services that report errors; all where absent.
         */
        services?: Names
      }
  /**
   * Whether public addresses are probed from outside, or how.
   */
  uptime?:
    | boolean
    | {
        /**
         * Time between probes.
         */
        interval?: Duration
        /**
         * What probes.
         */
        provider?: 'blackbox' | 'uptime-kuma' | 'cloudflare' | 'digitalocean'
        /**
         * Further addresses that are probed.
         */
        urls?: ProbedUrl[]
      }
  /**
   * Whether continuous profiling is on.
   */
  profiling?: boolean
  /**
   * Dashboards, beside one per service.
   */
  dashboards?: DashboardSpec[]
}
/**
 * Alert rules, and where alerts go.
 */
export type AlertsSpec = {
  /**
   * What sends alerts.
   */
  engine?: 'alertmanager' | 'grafana'
  /**
   * Ways to reach people.
   */
  channels?: ChannelsSpec
  /**
   * Channels by severity. Derived where absent: critical goes to all, warning to all that call nobody.
   */
  routes?: {
    /**
     * Channels of alerts that need somebody now.
     */
    critical?: ChannelNames
    /**
     * Channels of alerts that need somebody today.
     */
    warning?: ChannelNames
    /**
     * Channels of alerts that are good to know.
     */
    info?: ChannelNames
  }
  /**
   * The server that sends e-mail, over STARTTLS. The password of its user is a secret: `smtp-password`.
   */
  smtp?: {
    /**
     * Name of the server.
     */
    host: Host
    /**
     * Port of the server.
     */
    port?: Port
    /**
     * Sender. By default `alerts@` the domain of the first address that is written to.
     */
    from?: Email
    /**
     * Who signs in to the server. By default the sender.
     */
    user?: string
  }
  /**
   * After how long without an answer a critical alert goes to the next person.
   */
  escalate?: Duration
  /**
   * Alert rules, by name. A rule with the name of a built-in one replaces it; `false` drops it.
   */
  rules?: {
    [k: string]: RuleSpec
  }
  /**
   * How often a test alert is sent through every channel.
   */
  drill?: Schedule
}
/**
 * Ways to reach people. Tokens and keys are secrets and never stand here.
 */
export type ChannelsSpec = {
  /**
   * Address or addresses.
   */
  email?: Email | Email[]
  /**
   * Slack channel, in quotes.
   */
  slack?: SlackChannel
  /**
   * Whether Discord gets alerts, or the name of its channel; the webhook address is a secret.
   */
  discord?: boolean | string
  /**
   * Whether PagerDuty calls people.
   */
  pagerduty?: boolean
  /**
   * Whether Opsgenie calls people; it ends in April 2027.
   */
  opsgenie?: boolean
  /**
   * Phone number or numbers, in international notation and in quotes.
   */
  sms?: Phone | Phone[]
  /**
   * Address that gets alerts as JSON.
   */
  webhook?: Url
  /**
   * Whether an alert opens a GitHub issue.
   */
  github?: boolean
}
/**
 * Service level objectives, by name.
 */
export type SlosSpec = {
  [k: string]: SloSpec
}
/**
 * How a tested commit becomes a running version.
 */
export type DeliverySpec = {
  /**
   * `gitops`: Argo CD pulls; `push`: a workflow deploys. Derived from the target where absent.
   */
  mode?: 'gitops' | 'push'
  /**
   * Container registry: its host, with a path where the images stand below one.
   */
  registry?: string
  /**
   * Tags of an image; clusters always use the digest or the commit's tag.
   */
  tags?: ImageTags
  /**
   * CPU architectures of images.
   */
  platforms?: CpuArchitectures
  /**
   * Whether images are signed (cosign, keyless).
   */
  sign?: boolean
  /**
   * Whether a software bill of materials is attached to images.
   */
  sbom?: boolean
  /**
   * How a new version replaces the old one, unless a service says otherwise.
   */
  strategy?: StrategySpec
  /**
   * Paths that must answer after a deployment.
   */
  smoke?: AbsolutePath[]
  /**
   * Commands that run before a deployment, by name.
   */
  before?: NamedCommandsSpec
  /**
   * Commands that run after a deployment, by name.
   */
  after?: NamedCommandsSpec
  /**
   * When a new version is taken back.
   */
  rollback?: {
    /**
     * Conditions, one of which is enough.
     */
    when?: Conditions
    /**
     * Whether it happens by itself; people are told otherwise.
     */
    auto?: boolean
  }
  /**
   * Releases: version, changelog, packages.
   */
  release?: ReleaseSpec
  /**
   * Feature flag service: its name, or in full.
   */
  flags?:
    | FlagService
    | {
        /**
         * Feature flag service.
         */
        provider: FlagService
        /**
         * Flags that exist.
         */
        flags?: Texts
      }
  /**
   * Channels that hear of deployments.
   */
  notify?: ChannelNames
}
/**
 * What a release consists of.
 */
export type ReleaseSpec = {
  /**
   * How versions are counted.
   */
  versioning?: 'semantic' | 'calendar'
  /**
   * Whether a changelog is written.
   */
  changelog?: boolean
  /**
   * Whether a GitHub release is made.
   */
  github?: boolean
  /**
   * Whether a Helm chart is published, or the registry that gets it.
   */
  chart?: boolean | string
  /**
   * Whether documentation is published, or from which folder.
   */
  docs?: boolean | string
  /**
   * Targets for which an installation kit is made.
   */
  targets?: Target[]
}
/**
 * Where the values of secrets are kept, and who else needs them.
 */
export type SecretsSpec = {
  /**
   * Secret store. Derived from the cloud provider and target where absent.
   */
  store?: 'vault' | 'aws' | 'gcp' | 'azure' | 'sops' | 'github' | 'swarm'
  /**
   * Age at which a secret is due for a new value.
   */
  rotation?: Duration
  /**
   * Databases whose credentials are made on demand (Vault).
   */
  dynamic?: Names
  /**
   * Whether every access is logged.
   */
  audit?: boolean
  /**
   * Names of secrets that workflows need.
   */
  ci?: SecretNames
  /**
   * Names of plain variables that workflows need.
   */
  variables?: SecretNames
}
/**
 * Disaster recovery objectives.
 */
export type RecoverySpec = {
  /**
   * Recovery time objective: how long the platform may be down.
   */
  rto?: Duration
  /**
   * Recovery point objective: how much data may be lost, in time.
   */
  rpo?: Duration
  /**
   * How often recovery is rehearsed.
   */
  drills?: Schedule
  /**
   * Who decides to move to another region.
   */
  failover?: 'auto' | 'manual'
  /**
   * Region that takes over.
   */
  region?: Region
}
/**
 * Hardening of the cluster and of what runs in it.
 */
export type SecuritySpec = {
  /**
   * Pod Security standard of the namespaces.
   */
  podSecurity?: 'restricted' | 'baseline' | 'privileged'
  /**
   * Whether only declared connections are possible.
   */
  networkPolicies?: boolean
  /**
   * Service mesh; none where absent.
   */
  mesh?: 'linkerd' | 'istio'
  /**
   * Whether services prove their identity to each other; needs a mesh. On where there is a mesh.
   */
  mtls?: boolean
  /**
   * Whether the Kubernetes audit log is kept.
   */
  audit?: boolean
  /**
   * Whether only signed images may run; needs `delivery.sign`.
   */
  signedImages?: boolean
  /**
   * Paths of texts that look like a secret and are none, as `quoin explain` takes them. A secret there would not be noticed, so each entry deserves a review.
   */
  notSecrets?: string[]
  /**
   * Scanners of what runs.
   */
  scanning?: ('trivy-operator' | 'inspector' | 'kube-bench')[]
  /**
   * Frameworks for which evidence is collected.
   */
  compliance?: ('soc2' | 'gdpr' | 'hipaa')[]
  /**
   * How often a penetration test is due.
   */
  pentest?: Schedule
  /**
   * Failures that are caused on purpose.
   */
  chaos?: {
    /**
     * When they are caused.
     */
    schedule?: Schedule
    /**
     * Kinds of failure.
     *
     * @minItems 1
     */
    faults?: (
      'pod-kill' | 'pod-failure' | 'network-delay' | 'network-loss' | 'cpu-stress' | 'memory-stress' | 'disk-fill'
    )[]
  }
}
/**
 * Budget and cost alerts.
 */
export type CostsSpec = {
  /**
   * Most that may be spent, in US dollars per month.
   */
  budget?: Money
  /**
   * Share of the budget at which people are told.
   */
  alert?: Percent
  /**
   * Whether smaller resources are suggested where they would do.
   */
  rightsize?: boolean
  /**
   * When unused volumes, images and previews are removed.
   */
  cleanup?: Schedule
}
/**
 * Recurring chores.
 */
export type MaintenanceSpec = {
  /**
   * Chores of every week.
   */
  weekly?: Texts
  /**
   * Chores of every month.
   */
  monthly?: Texts
  /**
   * Chores of every quarter.
   */
  quarterly?: Texts
  /**
   * Chores of every year.
   */
  annually?: Texts
}
/**
 * Add-ons of the cluster, by name; `false` leaves one out.
 */
export type AddonsSpec = {
  /**
   * One add-on.
   */
  [k: string]: false | AddonSpec
}
/**
 * Overrides of an add-on's Helm chart.
 */
export type AddonSpec = {
  /**
   * Version of the chart, in quotes; our own pinned version where absent.
   */
  version?: ChartVersion
  /**
   * Helm values, laid over ours.
   */
  values?: {
    [k: string]: Json | undefined
  }
}
/**
 * A partial Kubernetes object: apiVersion, kind and metadata.name say which object it is merged into (JSON merge patch); `operations` follow, for what merging cannot say.
 */
export type PatchSpec = {
  /**
   * API version of the object.
   */
  apiVersion: string
  /**
   * Kind of the object.
   */
  kind: string
  /**
   * Which object, and changes to its labels and annotations.
   */
  metadata: {
    /**
     * Name of the object.
     */
    name: string
    /**
     * Namespace of the object; the environment's own where absent.
     */
    namespace?: string
    [k: string]: Json | undefined | string
  }
  /**
   * JSON patch: single changes, in their order, such as an item added to a list.
   */
  operations?: OperationSpec[]
  [k: string]:
    | Json
    | undefined
    | string
    | {
        /**
         * Name of the object.
         */
        name: string
        /**
         * Namespace of the object; the environment's own where absent.
         */
        namespace?: string
        [k: string]: Json | undefined | string
      }
    | OperationSpec[]
}
/**
 * One operation of a JSON patch.
 */
export type OperationSpec = {
  /**
   * What is done. `test` changes nothing, and refuses the patch where the value is another.
   */
  op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test'
  /**
   * Where: a JSON pointer into the object; `-` stands for the end of a list.
   */
  path: JsonPointer
  /**
   * Where `move` and `copy` take the value from.
   */
  from?: JsonPointer
  /**
   * The value that `add`, `replace` and `test` need.
   */
  value?: Json
}
/**
 * Build arguments, by name: each of one line.
 */
export type BuildArgsSpec = {
  [k: string]: BuildArg
}
/**
 * Environment variables, by name. A text may refer to anything named with `${name.attribute}`: url, host, port, address, name, of a service with further ports also `ports.` and the name of one, of a service with routes publicUrl and publicHost, and of databases, caches and queues username and password, also within a longer text; `$$` writes a dollar.
 */
export type EnvSpec = {
  [k: string]: string | number | boolean
}
/**
 * Settings, by name.
 */
export type SettingsSpec = {
  [k: string]: string | number | boolean
}
/**
 * HTTP headers, by name; values are printable ASCII on one line.
 */
export type HeadersSpec = {
  [k: string]: HeaderValue
}
/**
 * Labels, by key.
 */
export type LabelsSpec = {
  [k: string]: LabelValue
}
/**
 * Annotations, by key; any text may stand in them.
 */
export type AnnotationsSpec = {
  [k: string]: string
}
/**
 * Commands, by name.
 */
export type NamedCommandsSpec = {
  [k: string]: string
}

/** A part of the spec as an environment file may say it: any of its keys, and `false` or `null` to remove one. */
export type Overlay<Part> = Part extends readonly unknown[] ? Part
  : Part extends object ? { [Key in keyof Part]?: Overlay<Part[Key]> | false | null }
  : Part

/** What differs in one environment: environments/<name>.yaml. */
export type EnvironmentSpec = Overlay<Pick<PlatformSpec, 'infrastructure' | 'services' | 'databases' | 'caches' | 'queues' | 'buckets' | 'externals' | 'domains' | 'observability' | 'alerts' | 'slos' | 'kpis' | 'delivery' | 'secrets' | 'backups' | 'recovery' | 'security' | 'costs' | 'addons' | 'patches'>> & {
  /** The version of each image that runs, as a tag or a digest; under the name of a service, the version of that service alone. Written by `quoin release`, in environment files only. */
  releases?: { [service: string]: string }
}

/** A file of `include:`: some of the maps of named things. */
export type IncludeSpec = Pick<PlatformSpec, 'teams' | 'services' | 'databases' | 'caches' | 'queues' | 'buckets' | 'externals' | 'domains' | 'slos'>
