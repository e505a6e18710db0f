/** Time zones by name or offset. https://www.mongodb.com/docs/manual/reference/operator/aggregation/dateToString/ */
import type { Value } from '../../../../wire/ejson'
import { isNullish, typeName } from '../../value'
import { fail } from '../operator'

/** Milliseconds east of Greenwich at a moment. */
export type Zone = (milliseconds: number) => number

const minute = 60_000
export const utc: Zone = () => 0

/** `GMT`, `GMT+08:00`, or with seconds for the local mean time of former days. */
function offsetOf(text: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(text) ?? []
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

/** Zones change their offset at full quarters of an hour, at most; asking `Intl` for each moment would be slow. */
const quarter = 15 * minute
const mostQuarters = 50_000

function named(name: string): Zone | undefined {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  } catch {
    return undefined
  }
  const known = new Map<number, number>()
  return (milliseconds) => {
    const at = Math.floor(milliseconds / quarter)
    const before = known.get(at)
    if (before !== undefined) return before
    if (known.size >= mostQuarters) known.clear()
    const offset = offsetOf(format.format(at * quarter))
    known.set(at, offset)
    return offset
  }
}

function fixed(text: string): Zone | undefined {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d)(?::?(\d\d))?$/.exec(text) ?? []
  if (hours === undefined) return undefined
  const offset = (sign === '-' ? -minute : minute) * (Number(hours) * 60 + Number(minutes))
  return () => offset
}

const zones = new Map<string, Zone>([
  ['UTC', utc],
  ['GMT', utc],
  ['Z', utc],
])

/**
 * @param name such as `Asia/Shanghai`, `+08:00`, `+0800`, `+08`; `undefined` is UTC.
 * @returns `null` for a `null`, with which date operators answer `null`.
 */
export function zoneOf(name: Value): Zone | null {
  if (name === undefined) return utc
  if (isNullish(name)) return null
  if (typeof name !== 'string') throw fail(`timezone must evaluate to a string, found ${typeName(name)}`)
  const zone = zones.get(name) ?? fixed(name) ?? named(name)
  if (!zone) throw fail(`unrecognized time zone identifier: "${name}"`)
  zones.set(name, zone)
  return zone
}
