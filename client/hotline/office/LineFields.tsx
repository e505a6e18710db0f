import { View } from '@tarojs/components'
import type { Zone } from '@domain/estate/estate'
import { dayTypes } from '@domain/hotline/contract'
import { crossesMidnight } from '@domain/hotline/window'
import { dayTypeWords } from '@domain/hotline/words'
import { Field, Options, PickField, Several, TextField } from '../../kit'
import { DateField } from '../../matter'
import { words } from '../words'
import { EndField } from './EndField'
import type { Errors, Form } from './form'

interface LineFieldsProps { form: Form, change: (part: Partial<Form>) => void, zones: Zone[], today: string, wrong: Errors }

/** Whose number, when, which, from when on. */
export function LineFields ({ form, change, zones, today, wrong }: LineFieldsProps) {
  const { zoneId, whole, from, until, days, number, begins, ends } = form
  return <>
    <Field label={words.zone}><Options as='chips' label={words.zone} value={zoneId} onPick={id => change({ zoneId: id })} items={zones.map(({ id, name }) => ({ key: id, label: name }))} /></Field>
    <TextField label={words.number} placeholder={words.numberExample} maxLength={13} value={number} onChange={typed => change({ number: typed })} error={wrong.number && words.badNumber} />
    <Field label={words.span} hint={!whole && crossesMidnight({ from, until }) ? words.across : undefined} error={wrong.clock && words.sameClock}>
      <Options
        as='chips' label={words.span} value={whole ? 'whole' : 'day'} onPick={key => change({ whole: key === 'whole' })} items={[{ key: 'day', label: words.part.day }, { key: 'whole', label: words.part.whole }]} />
      {!whole && <View className='hotline-clocks'>
        <PickField bare label={words.fromClock} shown={from} wheels={{ mode: 'time', value: from }} onPick={clock => change({ from: clock })} />
        <PickField bare label={words.untilClock} shown={until} wheels={{ mode: 'time', value: until }} onPick={clock => change({ until: clock })} />
      </View>}
    </Field>
    <Field label={words.days} hint={words.daysHint}><Several label={words.days} values={days} onChange={picked => change({ days: picked })} items={dayTypes.map(key => ({ key, label: dayTypeWords[key] }))} /></Field>
    <DateField label={words.begins} value={begins} start={today} onChange={date => change({ begins: date })} />
    <EndField value={ends} start={begins} onChange={date => change({ ends: date })} error={wrong.ends && words.endsEarly} />
  </>
}
