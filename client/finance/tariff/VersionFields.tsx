import { roundingModes } from '@domain/billing/tariff'
import { digitWords, roundingWords } from '@domain/billing/words'
import { Field, Options, TextField } from '../../kit'
import { MonthField } from '../MonthField'
import { words } from '../tariffs/words'
import { asked } from './draft'
import type { PartProps } from './part-props'
import { parts } from './parts'

const modes = roundingModes.map(key => ({ key, label: roundingWords[key] }))
const digits = ([2, 1, 0] as const).map(key => ({ key: String(key), label: digitWords[key], value: key }))
const dueMonths = ([0, 1, 2] as const).map(key => ({ key: String(key), label: words.dueMonthWords[key], value: key }))

/** From when, what the kind asks, when it is due and how it is rounded. */
export function VersionFields (props: PartProps) {
  const { draft, change, at } = props
  return <>
    <MonthField label={words.from} hint={words.fromHint} value={draft.from} onChange={from => change({ from })} error={at('version.from')} />
    {asked(draft.kind).map(field => {
      const Part = parts[field]
      return <Part key={field} {...props} />
    })}
    <Field label={words.dueMonths}><Options as='chips' label={words.dueMonths} items={dueMonths} value={String(draft.dueMonths)} onPick={key => change({ dueMonths: dueMonths.find(each => each.key === key)!.value })} /></Field>
    <TextField label={words.dueDay} hint={words.dueDayHint} type='number' maxLength={2} value={draft.dueDay} onChange={dueDay => change({ dueDay })} error={at('version.due.day')} />
    <Field label={words.rounding}><Options as='chips' label={words.rounding} items={modes} value={draft.mode} onPick={mode => change({ mode })} /></Field>
    <Field label={words.digits}><Options as='chips' label={words.digits} items={digits} value={String(draft.digits)} onPick={key => change({ digits: digits.find(each => each.key === key)!.value })} /></Field>
  </>
}
