// Repairs of values that are nearly right: `5 min` -> `5m`. Each takes what the user wrote and answers the notation of
// the language, or undefined where the meaning cannot be known for sure.

/** First letters of a unit's name -> the unit; longer ones first, because `mo` is no `m`. */
const timeUnits: [RegExp, string][] = [
  [/^(ms|msecs?|millis(econds?)?)$/, 'ms'],
  [/^(s|secs?|seconds?)$/, 's'],
  [/^(m|mins?|minutes?)$/, 'm'],
  [/^(h|hrs?|hours?)$/, 'h'],
  [/^(d|days?)$/, 'd'],
  [/^(w|weeks?)$/, 'w'],
  [/^(y|yrs?|years?)$/, 'y'],
]

const scheduleWords: Record<string, string> = {
  hour: 'hourly',
  day: 'daily',
  nightly: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'annually',
  yearly: 'annually',
  annual: 'annually',
  never: 'on-demand',
}

/** `5 min` -> `5m`, `2 hours` -> `2h`. A bare number stays unknown: nobody can tell its unit. */
export function repairDuration(text: string): string | undefined {
  const [, count, word = ''] =
    text
      .trim()
      .toLowerCase()
      .match(/^(\d+)\s*([a-z]+)$/) ?? []
  const unit = timeUnits.find(([pattern]) => pattern.test(word))?.[1]
  return count && unit && `${count}${unit}`
}

/** `70`, `70 %` -> `70%`. */
export function repairPercent(text: string): string | undefined {
  const count = text.trim().match(/^(\d+(?:\.\d+)?)\s*(?:%|percent)?$/)?.[1]
  return count && `${count}%`
}

/** `33.3 percent` -> `33%`. */
export function repairWholePercent(text: string): string | undefined {
  const percent = repairPercent(text)
  return percent && `${Math.round(Number.parseFloat(percent))}%`
}

/** `512 MB`, `512M` -> `512Mi`. */
export function repairSize(text: string): string | undefined {
  const [, count, unit] =
    text
      .trim()
      .toLowerCase()
      .match(/^(\d+(?:\.\d+)?)\s*([kmgt])i?b?$/) ?? []
  return count && unit && `${count}${unit.toUpperCase()}i`
}

/** `110`, `110$`, `110 USD` -> `$110`. */
export function repairMoney(text: string): string | undefined {
  const count = text.trim().match(/^\$?\s*(\d+)(?:\.0+)?\s*(?:\$|usd|dollars?)?$/i)?.[1]
  return count && `$${count}`
}

/** `100/min`, `100 per minute`, `100 rps` -> `100/m`, `100/m`, `100/s`. */
export function repairRate(text: string): string | undefined {
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/\s*(rps|req\/s)$/, '/s')
  const [, count, word] = lower.match(/^(\d+)\s*(?:\/|per)\s*([a-z]+)$/) ?? []
  const unit = word && repairDuration(`1${word}`)?.slice(1)
  return count && unit && ['s', 'm', 'h', 'd', 'w'].includes(unit) ? `${count}/${unit}` : undefined
}

/** `every day`, `Daily`, `@daily` -> `daily`; a cron expression with seconds loses them, which Kubernetes does not have. */
export function repairSchedule(text: string): string | undefined {
  const fields = text.trim().split(/\s+/)
  if (fields.length === 6 && fields.every((field) => /^[\d*/,?-]+$/.test(field))) return fields.slice(1).join(' ')
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^(every |each |@)/, '')
  const known = new Set(['hourly', 'on-demand', ...Object.values(scheduleWords)])
  return known.has(word) ? word : scheduleWords[word]
}

/** `https://github.com/acme/shop.git`, `git@github.com:acme/shop.git` -> `acme/shop`. */
export function repairRepository(text: string): string | undefined {
  return /^(?:https?:\/\/(?:www\.)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    text.trim(),
  )?.[1]
}

/** `My_App` -> `my-app`. */
export function repairName(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return name === '' ? undefined : name
}

/** Comparisons in words. */
const operatorWords: [RegExp, string][] = [
  [/\s+(is\s+)?(above|over|exceeds|(greater|more|higher)\s+than)\s+/, ' > '],
  [/\s+(is\s+)?(below|under|(less|lower|fewer)\s+than)\s+/, ' < '],
]

/** `error_rate>5% for 5 min`, `error_rate above 5% for 5m` -> `error_rate > 5% for 5m`. */
export function repairCondition(text: string): string | undefined {
  const inSigns = operatorWords.reduce((rest, [words, sign]) => rest.replace(words, sign), text.trim())
  const [, signal, operator, bound, duration] =
    inSigns.match(/^([a-z][a-z0-9_]*)\s*(>=|<=|==|=>|=<|>|<|=)\s*(\S+(?:\s*%|\s+baseline)?)(?:\s+for\s+(.+))?$/) ?? []
  if (!signal || !operator || !bound) return undefined
  const time =
    duration === undefined ? undefined : /^\d+(s|m|h|d)$/.test(duration) ? duration : repairDuration(duration)
  if (duration !== undefined && time === undefined) return undefined
  const sign = { '=>': '>=', '=<': '<=', '=': '==' }[operator] ?? operator
  return `${signal} ${sign} ${bound.replace(/\s+%$/, '%')}${time ? ` for ${time}` : ''}`
}
