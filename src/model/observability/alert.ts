// Conditions, alert rules and where alerts go, as meant.

export type Severity = 'critical' | 'warning' | 'info'
export type ConditionOperator = '>' | '>=' | '<' | '<=' | '=='

/**
 * `SIGNAL [OP VALUE] [for DURATION]`, parsed. `value` is in the signal's base unit: a ratio (0.05 for 5%), seconds,
 * bytes, events per second, or a plain number; `baseline: true` makes it a multiple of the signal's own average.
 * `operator` is null for signals that are true or false, such as `down`. `for` in seconds. `text` is as written.
 */
export type Condition = {
  text: string
  signal: string
  operator: ConditionOperator | null
  value: number
  unit: ConditionUnit
  baseline: boolean
  for: number
}
export type ConditionUnit = 'ratio' | 'seconds' | 'bytes' | 'per-second' | 'dollars' | 'number'

/** One alert of one environment. `scope`: names that it watches, empty: everything that has the signal. */
export type AlertRule = {
  name: string
  condition: Condition | null
  /** PromQL given by the user instead of a condition; '' otherwise. */
  expression: string
  /** Seconds for which the condition or the expression must hold: the rule's own `for`, else what its condition says. */
  for: number
  severity: Severity
  scope: string[]
  /** What a rule of the spec watches for the same instead; of the pack's rules alone. */
  except: string[]
  /** Seconds of history behind `x baseline`. */
  baselineWindow: number
  /** Channels named by the rule itself; empty: by severity. */
  notify: string[]
  summary: string
  runbook: string
  /** True for a rule of the built-in pack that the spec does not name. */
  builtIn: boolean
}

export type ChannelName = 'email' | 'slack' | 'discord' | 'pagerduty' | 'opsgenie' | 'sms' | 'webhook' | 'github'

/** A receiver of alerts. `target`: addresses, a Slack channel or a URL; empty where only a secret says it. */
export type Channel = { name: ChannelName; target: string[] }

/** How mail leaves: over STARTTLS, from whom, and who signs in. `isNamed`: the spec says so; otherwise it is a guess. */
export type MailServer = { host: string; port: number; from: string; user: string; isNamed: boolean }

export type Alerting = {
  channels: Channel[]
  /** Null where nobody is written to. */
  mail: MailServer | null
  /** Channels by severity; a severity with none goes nowhere. */
  routes: Record<Severity, ChannelName[]>
  /** False in tiers in which nobody is called: rules exist, the null receiver takes them. */
  notifies: boolean
  /** False in tiers that never page: pagerduty and sms are left out. */
  pages: boolean
}
