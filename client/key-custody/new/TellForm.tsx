import { Field, serverNow, Several, TextArea, TextField } from '../../kit'
import { DateField } from '../../matter'
import { words } from '../words'
import { KeyList } from './KeyList'
import { daysToKeep, type Draft } from './told'

interface TellFormProps { draft: Draft, fill: (part: Partial<Draft>) => unknown }

/** Which keys, what for, until when, and who may take them without a question. */
export function TellForm ({ draft: { keys, purpose, until, technicians, family, agent }, fill }: TellFormProps) {
  return <>
    <KeyList keys={keys} onChange={next => fill({ keys: next })} />
    <TextArea label={words.purpose} placeholder={words.purposeExample} maxLength={100} value={purpose} onChange={text => fill({ purpose: text })} />
    <DateField label={words.until} value={until} {...daysToKeep(serverNow())} onChange={date => fill({ until: date })} />
    <Field label={words.standing} hint={words.standingHint}>
      <Several label={words.standing} items={[{ key: 'technicians', label: words.technicians }]} values={technicians ? ['technicians'] : []} onChange={chosen => fill({ technicians: chosen.length > 0 })} />
    </Field>
    <TextField label={words.family} value={family} maxLength={30} onChange={text => fill({ family: text })} />
    <TextField label={words.agent} value={agent} maxLength={30} onChange={text => fill({ agent: text })} />
  </>
}
