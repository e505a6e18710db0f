import type { Override } from '@domain/billing/fee-terms'
import { lastDayOf, monthOf } from '@domain/billing/period'
import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { Notice, serverNow } from '../../kit'
import { MonthField } from '../MonthField'
import { Toggle } from '../tariff/Toggle'
import { KeepSheet, type SheetProps } from './KeepSheet'
import { without, withOverride } from './overrides'
import { words } from './words'

const laterOf = (a: string, b: string) => a < b ? b : a

/** An agreement ends with a month, or is taken away as if it had never been; bills that were issued stay as they are. */
export function StopSheet ({ override, name, ...props }: SheetProps & { override: Override, name: string }) {
  const { feeFrom, overrides } = props.terms, begun = monthOf(override.from)
  const [until, setUntil] = useState(() => laterOf(begun, monthOf(day(serverNow()))))
  const [wholly, setWholly] = useState(false)
  const next = wholly ? without(overrides, override) : withOverride(overrides, { ...override, until: lastDayOf(until) })
  return <KeepSheet {...props} title={words.stopTitle(name)} yes={words.stop} kind='danger' wish={{ feeFrom, overrides: next }}>{at => <>
    {!wholly && <MonthField label={words.until} start={begun} value={until} onChange={setUntil} error={at('until')} />}
    <Toggle label={words.wholly} on={wholly} onChange={setWholly} />
    <Notice>{words.stopNote}</Notice>
  </>}</KeepSheet>
}
