import { Cron } from 'croner'

interface Field {
  name: string
  least: number
  most: number
  /** Names for values, beginning with that of `least`. */
  names?: string[]
}

/** The seven fields, their values and nothing else: docs.cloudbase.net/cli-v1/functions/trigger. */
const fields: Field[] = [
  { name: 'second', least: 0, most: 59 },
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] },
  { name: 'week', least: 0, most: 6, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
  { name: 'year', least: 1970, most: 2099 },
]

/** Timers speak the time of China, whatever the machine's. */
const utcOffsetMinutes = 480

function numberOf(text: string, { name, least, most, names = [] }: Field): number {
  const named = names.indexOf(text)
  const value = named >= 0 ? named + least : /^\d+$/.test(text) ? Number(text) : NaN
  if (!(value >= least && value <= most)) throw new Error(`${name} ${text} is not within ${least}-${most}`)
  return value
}

/** One part between commas, in the words of the library: `5/10` is `5-59/10` there. */
function part(text: string, field: Field): string {
  const [, base = '', step] = /^(\*|\w+(?:-\w+)?)(?:\/([1-9]\d*))?$/.exec(text) ?? []
  if (base === '') throw new Error(`${field.name} ${text} is none of *, a, a-b, */n, a/n and a-b/n`)
  if (base === '*' && step === undefined) return '*'
  const [from, to = step === undefined ? undefined : field.most] =
    base === '*' ? [field.least] : base.split('-').map((value) => numberOf(value, field))
  if (to === undefined) return String(from)
  if ((from as number) > to) throw new Error(`${field.name} ${text} ends before it begins`)
  return `${from}-${to}${step === undefined ? '' : `/${step}`}`
}

/**
 * A timer's schedule by the platform's syntax: seven fields in China's time. Where day and week are both given, either is enough.
 * @throws Error for what the platform does not know: fewer or more fields, `L`, `W`, `?`, `#`, `@daily`, values that are none
 */
export function cronOf(expression: string): Cron {
  const texts = expression.trim().split(/\s+/)
  if (texts.length !== fields.length) throw new Error(`it has ${texts.length} fields and not ${fields.length}`)
  const pattern = fields.map((field, at) => {
    const parts = (texts[at] ?? '').split(',').map((text) => part(text, field))
    return parts.includes('*') ? '*' : parts.join(',')
  })
  return new Cron(pattern.join(' '), { paused: true, utcOffset: utcOffsetMinutes })
}
