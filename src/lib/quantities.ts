// Numbers with units, as the spec writes them, into plain numbers.

const secondsPerUnit: Record<string, number> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31536000 }

/** Seconds of a duration such as `5m`; a year has 365 days. The text is known to be valid: the schema checked it. */
export function seconds(duration: string): number {
  const match = /^([0-9]+)(ms|s|m|h|d|w|y)$/.exec(duration)
  if (match === null) throw new Error(`not a duration: ${duration}`)
  return Number(match[1]) * secondsPerUnit[match[2] as string]!
}

/** A duration in whole seconds, rounded up: for readers that take no fractions. */
export function wholeSeconds(duration: string): number {
  return Math.ceil(seconds(duration))
}

/** A duration in whole minutes, rounded up. */
export function wholeMinutes(duration: string): number {
  return Math.ceil(seconds(duration) / 60)
}

/** A rate such as `100/m` as a count per so many seconds. */
export function rate(text: string): { count: number; seconds: number } {
  const [count = '', unit = ''] = text.split('/')
  return { count: Number(count), seconds: seconds(`1${unit}`) }
}

/** Percent as a plain number: `70%` is 70. */
export function percent(text: string): number {
  return Number(text.slice(0, -1))
}

const bytesPerUnit: Record<string, number> = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 }

/** Bytes of a size such as `50Gi`. */
export function bytes(size: string): number {
  return Math.round(Number(size.slice(0, -2)) * bytesPerUnit[size.slice(-2)]!)
}

/** Thousandths of a processor: `500m` is 500, `2` is 2000. */
export function millicores(cpu: string | number): number {
  const text = String(cpu)
  return text.endsWith('m') ? Number(text.slice(0, -1)) : Math.round(Number(text) * 1000)
}

/** A processor quantity in Kubernetes notation: whole processors as they are, parts in thousandths. */
export function cpuQuantity(thousandths: number): string {
  return thousandths % 1000 === 0 ? String(thousandths / 1000) : `${thousandths}m`
}

/** Bytes in Kubernetes notation, rounded up to whole mebibytes and in the unit that the server writes: 12 GiB is `12Gi`. */
export function memoryQuantity(count: number): string {
  const whole = Math.ceil(count / 2 ** 20)
  return whole % 1024 === 0 ? `${whole / 1024}Gi` : `${whole}Mi`
}

/** Seconds in the shortest whole unit: 300 is `5m`; whole units only, so that the text reads back as the same number. */
export function durationText(totalSeconds: number): string {
  for (const unit of ['d', 'h', 'm'] as const) {
    const size = secondsPerUnit[unit]!
    if (totalSeconds >= size && totalSeconds % size === 0) return `${totalSeconds / size}${unit}`
  }
  return `${totalSeconds}s`
}

const mebibytesPerUnit: Record<string, number> = { Ki: 1 / 1024, Mi: 1, Gi: 1024, Ti: 1048576 }

/** A size such as `256Mi` in whole mebibytes, rounded up. */
export function mebibytes(size: string): number {
  const match = /^([0-9.]+)(Ki|Mi|Gi|Ti)$/.exec(size)
  if (match === null) throw new Error(`not a size: ${size}`)
  return Math.ceil(Number(match[1]) * mebibytesPerUnit[match[2] as string]!)
}

const cronOfWord: Record<string, string> = {
  hourly: '0 * * * *',
  daily: '0 3 * * *',
  weekly: '0 3 * * 0',
  monthly: '0 3 1 * *',
  quarterly: '0 3 1 1,4,7,10 *',
  annually: '0 3 1 1 *',
}

/**
 * The cron expression of `daily`, `weekly` … or of a cron expression itself; '' for `on-demand`. Words mean three in the
 * morning UTC, when most platforms are quiet.
 */
export function cronExpression(every: string): string {
  return every === 'on-demand' ? '' : (cronOfWord[every] ?? every)
}

const intervalOfWord: Record<string, number> = {
  hourly: 3600,
  daily: 86400,
  weekly: 604800,
  monthly: 2678400,
  quarterly: 7948800,
  annually: 31622400,
}

/**
 * The longest time between two runs of a schedule, in seconds: what a recovery point can be away at worst. A cron
 * expression counts as daily unless its hour field repeats (`*` or `*` with a step). Infinity for `on-demand`.
 */
export function longestInterval(every: string): number {
  if (every === 'on-demand') return Infinity
  const word = intervalOfWord[every]
  if (word !== undefined) return word
  const [, hour = '', dayOfMonth = '', , dayOfWeek = ''] = every.split(' ')
  if (dayOfMonth !== '*') return intervalOfWord.monthly!
  if (dayOfWeek !== '*') return intervalOfWord.weekly!
  if (hour === '*') return intervalOfWord.hourly!
  const step = /^\*\/([0-9]+)$/.exec(hour)
  return step === null ? intervalOfWord.daily! : Number(step[1]) * 3600
}
