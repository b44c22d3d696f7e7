// Tools that workflows run: their versions, each with its source and date.

/** The hosted runner. A named release, because `ubuntu-latest` changes under a workflow that nobody touched. */
export const runner = 'ubuntu-24.04'

export const tools = {
  // The Node on which the compiler runs in workflows: a line with long-term support until April 2028.
  // nodejs/Release schedule.json, read 2026-08
  node: '24',
  // pypa/pip-audit v2.10.0, released 2025-12-01, still the newest in pull requests of 2026-06
  pipAudit: '2.10.0',
} satisfies Record<string, string>
