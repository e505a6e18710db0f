import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { keyCustody } from '@domain/key-custody/contract'
import { people } from '@domain/people/contract'
import { relationWords } from '@domain/words'
import type { Relation } from '@domain/people/role'
import { PlaceField, type Place } from '../../binding/PlaceField'
import { Button, connect, Field, Notice, Options, TextField, useCall, useChoiceAct } from '../../kit'
import { troubleWords } from '../../matter'
import '../../binding/binding.scss'
import { TellForm } from '../new/TellForm'
import { emptyDraft, toldOf, type Draft } from '../new/told'
import { words } from '../words'

const api = connect(keyCustody), peopleApi = connect(people)
const other = 'other'

interface Whom { personId?: string, name: string, phone: string }

/** Who of the home hands in, or a name where they have no account. */
function Requester ({ home, whom, fill }: { home: Place, whom: Whom, fill: (whom: Whom) => unknown }) {
  const { data } = useCall(() => peopleApi.households({ text: home.label.slice(0, 30) }), [home.label])
  const living = data?.find(each => each.premisesId === home.premisesId)?.people ?? []
  const items = [...living.map(each => ({ key: each.personId, label: each.name, note: [relationWords[each.relation as Relation], each.phoneMask].filter(Boolean).join(' · ') })), { key: other, label: words.byPhone }]
  return <Field label={words.requester}>
    <Options label={words.requester} items={items} value={whom.personId ?? other} onPick={key => fill(key === other ? { name: '', phone: '' } : { personId: key, name: '', phone: '' })} />
    {whom.personId === undefined && <>
      <TextField label={words.name} value={whom.name} maxLength={30} onChange={name => fill({ ...whom, name })} />
      <TextField label={words.phone} type='number' value={whom.phone} maxLength={12} onChange={phone => fill({ ...whom, phone })} />
    </>}
  </Field>
}

/** Keys taken in at the counter: written down, then counted and signed on the custody's own page. */
export function Counter ({ estateId }: { estateId: string }) {
  const { premisesId, label } = useRouter().params
  const [home, setHome] = useState<Place | undefined>(premisesId && label ? { premisesId, label: decodeURIComponent(label) } : undefined)
  const [whom, setWhom] = useState<Whom>({ name: '', phone: '' })
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const act = useChoiceAct((key, wish: Omit<Parameters<typeof api.record>[0], 'key'>) => api.record({ key, ...wish }))
  const told = toldOf(draft), { personId, name, phone } = whom
  const requester = personId ? { personId } : name.trim() ? { name: name.trim(), ...(phone && { phone }) } : undefined
  const record = async () => {
    if (!home || !told || !requester) return
    const made = await act.run({ premisesId: home.premisesId, ...told, requester })
    if (made) await Taro.redirectTo({ url: `/key-custody/detail/index?id=${made.id}` })
  }
  return <>
    <PlaceField estateId={estateId} value={home} onPick={setHome} />
    {home && <Requester key={home.premisesId} home={home} whom={whom} fill={setWhom} />}
    {home && <TellForm draft={draft} fill={part => setDraft(before => ({ ...before, ...part }))} />}
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {home && <Button busy={act.busy} disabled={!told || !requester} onTap={record}>{words.record}</Button>}
  </>
}
