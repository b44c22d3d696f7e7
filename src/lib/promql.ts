// Small pieces of PromQL: selectors, numbers and durations.

/** Labels of a selector; a value that starts with `~` is a regular expression. */
export type Matchers = Record<string, string>

/** `metric{a="b",c=~"d.*"}`, labels in the given order; without labels the bare name. */
export function selector(metric: string, matchers: Matchers): string {
  const inside = Object.entries(matchers).map(([label, value]) =>
    value.startsWith('~') ? `${label}=~${quoted(value.slice(1))}` : `${label}=${quoted(value)}`,
  )
  return inside.length === 0 ? metric : `${metric}{${inside.join(',')}}`
}

/** PromQL strings take the escapes of JSON strings that can occur in names. */
function quoted(text: string): string {
  return JSON.stringify(text)
}

const steps = [
  [604_800, 'w'],
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'm'],
] as const

/** Whole seconds in the biggest unit that fits: 300 is `5m`, 90 is `90s`. */
export function duration(seconds: number): string {
  for (const [length, unit] of steps) {
    if (seconds > 0 && seconds % length === 0) return `${seconds / length}${unit}`
  }
  return `${seconds}s`
}

/** A number without the noise of binary fractions: 525.0000000000001 is 525. */
export function plain(value: number): number {
  return Number(value.toPrecision(12))
}
