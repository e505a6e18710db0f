import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { day } from '@domain/kit/calendar'
import { pageOf } from '@domain/matter/page-of'
import type { MovingKind } from '@domain/move-in/checklist'
import { moveIn } from '@domain/move-in/contract'
import { relations, type Relation } from '@domain/people/role'
import { kindWords, relationWords } from '@domain/words'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { Button, connect, Field, Notice, Options, say, serverNow, TextField, useChoiceAct } from '../../kit'
import { DateField, fieldOf, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(moveIn)
const kinds = (['moveIn', 'moveOut'] as const).map(key => ({ key, label: kindWords[key] }))
const ties = relations.map(key => ({ key, label: relationWords[key] }))

/** Somebody at the counter moves in or out; the clerk who writes it down answers for it. */
function Form ({ premisesId }: { premisesId: string }) {
  const [kind, setKind] = useState<MovingKind>('moveIn')
  const [relation, setRelation] = useState<Relation>('owner')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [onDay, setOnDay] = useState(day(serverNow()))
  const act = useChoiceAct((key, wish: Omit<Parameters<typeof api.record>[0], 'key'>) => api.record({ key, ...wish }))
  const refused = fieldOf(act.error)
  const save = async () => {
    if (!name.trim()) return say(words.who)
    const matter = await act.run({ kind, premisesId, relation, onDay, name: name.trim(), ...(phone.trim() && { phone: phone.trim() }) })
    if (matter) await Taro.redirectTo({ url: pageOf(matter.id, matter.kind) })
  }
  return <View>
    <Field label={words.what}><Options as='chips' label={words.what} items={kinds} value={kind} onPick={setKind} /></Field>
    <Field label={words.relation}><Options as='chips' label={words.relation} items={ties} value={relation} onPick={setRelation} /></Field>
    <TextField label={words.name} value={name} maxLength={30} onChange={setName} />
    <TextField label={words.phone} hint={words.noteHint} type='number' maxLength={12} value={phone} onChange={setPhone} error={refused === 'phone' ? troubleWords(act.error) : undefined} />
    <DateField label={words.onDay[kind]} value={onDay} start={day(serverNow())} onChange={setOnDay} />
    {act.error && refused !== 'phone' && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} onTap={save}>{words.save}</Button>
  </View>
}

export default function RecordMove () {
  const { premisesId = '', label = '' } = useRouter().params
  return <StaffPage title={words.record} by='recordMatters' note={() => decodeURIComponent(label)}>{() => <Form premisesId={premisesId} />}</StaffPage>
}
