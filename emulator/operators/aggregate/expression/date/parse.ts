/** Text to dates. https://www.mongodb.com/docs/manual/reference/operator/aggregation/dateFromString/ */
import { notImplemented } from '../../../../errors'
import { months } from './format'
import { isoWallOf, moment, wallOf } from './moment'
import { type Zone, utc, zoneOf } from './time-zone'

/** A piece of a format: what it looks like, and what it stands for. */
const pieces: Record<string, { pattern: string; field: string }> = {
  b: { pattern: months.map((name) => name.slice(0, 3)).join('|'), field: 'name' },
  B: { pattern: months.join('|'), field: 'name' },
  d: { pattern: '\\d{1,2}', field: 'day' },
  G: { pattern: '\\d{4}', field: 'isoYear' },
  H: { pattern: '\\d{1,2}', field: 'hour' },
  j: { pattern: '\\d{1,3}', field: 'dayOfYear' },
  L: { pattern: '\\d{1,3}', field: 'millisecond' },
  m: { pattern: '\\d{1,2}', field: 'month' },
  M: { pattern: '\\d{1,2}', field: 'minute' },
  S: { pattern: '\\d{1,2}', field: 'second' },
  u: { pattern: '[1-7]', field: 'isoDay' },
  V: { pattern: '\\d{1,2}', field: 'isoWeek' },
  Y: { pattern: '\\d{4}', field: 'year' },
  z: { pattern: 'Z|[+-]\\d\\d:?(?:\\d\\d)?', field: 'offset' },
  Z: { pattern: '[+-]\\d{1,4}', field: 'minutes' },
}

export const formatLetters = { ...pieces, '%': {} }

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (format: string) =>
  new RegExp(
    `^${format.replace(/%(.)|([^%]+)/gsu, (_, letter: string | undefined, text: string) => {
      if (letter === undefined) return escape(text)
      const piece = pieces[letter]
      return piece ? `(?<${piece.field}>${piece.pattern})` : '%'
    })}$`,
    'iu',
  )

/** What is written most. Other forms that MongoDB's parser may know are refused rather than guessed. */
const iso =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<millisecond>\d{1,9}))?)?)?\s?(?<offset>Z|[+-]\d\d:?(?:\d\d)?)?$/i

type Fields = Record<string, string | undefined>

const ranges: [field: string, least: number, most: number][] = [
  ['month', 1, 12],
  ['day', 1, 31],
  ['hour', 0, 24],
  ['minute', 0, 59],
  ['second', 0, 59],
  ['dayOfYear', 1, 366],
  ['isoWeek', 1, 53],
]

/** Milliseconds of the wall clock; `undefined` where a field is out of its range or there is no year. */
function wallOfFields(fields: Fields): number | undefined {
  const of = (field: string, otherwise: number) => (fields[field] === undefined ? otherwise : Number(fields[field]))
  if (ranges.some(([field, least, most]) => fields[field] !== undefined && (of(field, 0) < least || of(field, 0) > most))) return undefined
  const time = ((of('hour', 0) * 60 + of('minute', 0)) * 60 + of('second', 0)) * 1000
  const milliseconds = Math.floor(Number(`0.${fields.millisecond ?? 0}`) * 1000 + 1e-6)
  if (fields.isoYear !== undefined) return isoWallOf(of('isoYear', 0), of('isoWeek', 1), of('isoDay', 1)) + time + milliseconds
  if (fields.year === undefined) return undefined
  const name = fields.name?.slice(0, 3).toLowerCase()
  const month = name === undefined ? of('month', 1) - 1 : months.findIndex((candidate) => candidate.slice(0, 3).toLowerCase() === name)
  if (fields.dayOfYear !== undefined) return wallOf(of('year', 0), 0, of('dayOfYear', 1)) + time + milliseconds
  return wallOf(of('year', 0), month, of('day', 1)) + time + milliseconds
}

function zoneIn({ offset, minutes }: Fields): Zone | undefined {
  if (minutes !== undefined) return () => Number(minutes) * 60_000
  if (offset === undefined) return undefined
  return zoneOf(offset.toUpperCase()) ?? utc
}

export class ForeignOffset extends Error {}

/**
 * @param zone where the text does not say it itself; with both, MongoDB refuses.
 * @returns `undefined` for what is no date.
 * @throws NOT_IMPLEMENTED for text that MongoDB may know how to read. ForeignOffset
 */
export function parseDate(text: string, format?: string, zone?: Zone): Date | undefined {
  const match = (format === undefined ? iso : patternOf(format)).exec(text)
  if (!match && format === undefined && /\d/.test(text)) throw notImplemented(`the date "${text}", as it is not written as in ISO 8601,`)
  if (!match) return undefined
  const fields: Fields = { ...match.groups }
  const own = zoneIn(fields)
  if (own && zone) throw new ForeignOffset('you cannot pass in a date/time string with GMT offset together with a timezone argument')
  const wall = wallOfFields(fields)
  return wall === undefined ? undefined : moment(wall, own ?? zone ?? utc)
}
