import { day } from '@domain/kit/calendar'
import { useState } from 'react'
import { serverNow } from '../../kit'
import { DateField } from '../../matter'
import { Toggle } from '../tariff/Toggle'
import { words as common } from '../words'
import { KeepSheet, type SheetProps } from './KeepSheet'
import { words } from './words'

/** Since when a home pays at all: nothing is charged before it was handed over. */
export function FeeFromSheet (props: SheetProps) {
  const { feeFrom, overrides } = props.terms
  const [on, setOn] = useState(feeFrom !== undefined)
  const [date, setDate] = useState(feeFrom ?? day(serverNow()))
  return <KeepSheet {...props} title={words.feeFrom} yes={common.save} wish={{ feeFrom: on ? date : undefined, overrides }}>{at => <>
    <Toggle label={words.feeFromOn} on={on} onChange={setOn} />
    {on && <DateField label={words.feeFromDay} value={date} onChange={setDate} error={at('feeFrom')} />}
  </>}</KeepSheet>
}
