// What an environment does for its own safety beyond what every environment has.
import type { FailOn } from '../delivery/checks.ts'

/** Failures that can be caused on purpose, as the spec names them. */
export type Fault =
  'pod-kill' | 'pod-failure' | 'network-delay' | 'network-loss' | 'cpu-stress' | 'memory-stress' | 'disk-fill'

/** Scanners of what runs, as the spec names them. */
export type Scanner = 'trivy-operator' | 'inspector' | 'kube-bench'

/** Frameworks of auditors, as the spec names them. */
export type Framework = 'soc2' | 'gdpr' | 'hipaa'

/** What the members of a GitHub team (owner/team) may do: look, deploy, or everything. */
export type Access = { team: string; role: Role }
export type Role = 'view' | 'deploy' | 'admin'

/**
 * Images that only run when the workflow which builds them has signed them: `images` are their names without a version, and
 * `repository` (owner/name) the one that the workflow belongs to.
 */
export type SignedImages = { images: string[]; repository: string }

export type Security = {
  /** What looks for vulnerabilities in what runs, and from which severity on they count. */
  scanning: { scanners: Scanner[]; failOn: FailOn }
  /** Frameworks that evidence is collected for; the names of the spec. */
  compliance: Framework[]
  access: Access[]
  /** One per repository that builds images; empty where unsigned images may run. */
  signed: SignedImages[]
  /** Null where nothing is broken on purpose. `schedule` is a cron expression, '' for on demand. */
  chaos: { schedule: string; faults: Fault[] } | null
}
