import Taro, { useRouter } from '@tarojs/taro'
import { day } from '@domain/kit/calendar'
import { pageOf } from '@domain/matter/page-of'
import type { MovingKind } from '@domain/move-in/checklist'
import { moveIn } from '@domain/move-in/contract'
import { kindHints, kindWords } from '@domain/words'
import { useState } from 'react'
import { Button, connect, Field, Notice, Options, Page, say, serverNow, TextArea, useChoiceAct } from '../../kit'
import { askToBeTold, DateField, troubleWords, useGrantsAhead } from '../../matter'
import { useMe } from '../../session/use-me'
import { words } from '../words'

const api = connect(moveIn)
const kinds = (['moveIn', 'moveOut'] as const).map(key => ({ key, label: kindWords[key], note: kindHints[key] }))

/** 入住、迁出: which of the two, which home, which day. */
export default function NewMove () {
  const { kind: wanted } = useRouter().params
  const { me, ...call } = useMe()
  useGrantsAhead()
  const homes = me?.who?.occupancies ?? []
  const [kind, setKind] = useState<MovingKind>(wanted === 'moveOut' ? 'moveOut' : 'moveIn')
  const [premisesId, setPremisesId] = useState<string>()
  const [onDay, setOnDay] = useState<string>()
  const [note, setNote] = useState('')
  const home = homes.find(each => each.premisesId === premisesId) ?? homes[0]
  const act = useChoiceAct((key, wish: Omit<Parameters<typeof api.submit>[0], 'key'>) => api.submit({ key, ...wish }))
  const begin = async () => {
    if (!me || !home || !onDay) return
    askToBeTold(me)
    const matter = await act.run({ kind, premisesId: home.premisesId, onDay, ...(note.trim() && { note: note.trim() }) })
    if (!matter) return
    say(words.begun)
    await Taro.redirectTo({ url: pageOf(matter.id, matter.kind) })
  }
  return <Page title={words.title} skeleton='detail' state={{ ...call, data: me, error: troubleWords(call.error), empty: me && homes.length === 0 && { picture: 'welcome', title: words.noHomes, hint: words.noHomesHint } }}
    footer={<Button busy={act.busy} disabled={!onDay} onTap={begin}>{words.begin}</Button>}>
    <Field label={words.what}><Options label={words.what} items={kinds} value={kind} onPick={setKind} /></Field>
    {homes.length > 1 && home && <Field label={words.where}><Options label={words.where} items={homes.map(each => ({ key: each.premisesId, label: each.label }))} value={home.premisesId} onPick={setPremisesId} /></Field>}
    <DateField label={words.onDay[kind]} none={words.pickDay} value={onDay} start={day(serverNow())} onChange={setOnDay} />
    <TextArea label={words.note} hint={words.noteHint} placeholder={words.noteExample} maxLength={200} value={note} onChange={setNote} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Page>
}
