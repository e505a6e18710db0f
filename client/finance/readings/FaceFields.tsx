import { day } from '@domain/kit/calendar'
import { serverNow, TextField } from '../../kit'
import { DateField } from '../../matter'
import { hundredthsOf } from '../../register/hundredths'
import { digitsOf, type Face } from './new-face'
import { words } from './words'

interface FaceFieldsProps { face: Face, change: (part: Partial<Face>) => void, unit: string | undefined, at: (field: string) => string | undefined }

/** What is read off a meter on the day it is put in. */
export function FaceFields ({ face: { serial, digits, value, on }, change, unit, at }: FaceFieldsProps) {
  return <>
    <TextField label={words.serial} maxLength={30} value={serial} onChange={each => change({ serial: each })} error={at('serial')} />
    <TextField label={words.value} type='digit' maxLength={12} value={value} onChange={each => change({ value: each })} trail={unit} error={Number.isNaN(hundredthsOf(value)) ? words.notNumber : at('value')} />
    <TextField label={words.digits} hint={words.digitsHint} type='number' maxLength={1} value={digits} onChange={each => change({ digits: each })} error={Number.isNaN(digitsOf(digits)) ? words.notDigits : at('digits')} />
    <DateField label={words.on} value={on} end={day(serverNow())} onChange={each => change({ on: each })} error={at('on')} />
  </>
}
