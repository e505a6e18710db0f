import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { matterContract } from '@domain/matter/contract'
import { people } from '@domain/people/contract'
import { useState } from 'react'
import { Button, connect, Notice, say, serverNow, TextArea, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { DateField, fieldOf, together, troubleWords, usePages } from '../../matter'
import { blank, faults, isDesk, type Leaving } from './leaving'
import { PersonField } from './PersonField'
import { Waiting } from './Waiting'
import { words } from './words'
import './hand-over.scss'

const api = connect(people), matters = connect(matterContract)

/** A leave: all that somebody answers for is offered to one colleague in one act, and who has not taken it is in sight. */
export function HandOver () {
  const staff = useCall(() => api.colleagues({}))
  const waiting = usePages(after => matters.list({ view: 'handedOver', ...(after !== undefined && { after }) }))
  const [form, setForm] = useState<Leaving>(() => blank(serverNow()))
  const [tried, setTried] = useState(false)
  const act = useAct((key, { personId, toId, from, until, reason }: Leaving) =>
    api.leave({ key, personId: personId ?? '', toId: toId ?? '', from, until, reason: reason.trim() }))
  usePullDownRefresh(() => { void Promise.all([staff.reload(), waiting.reload()]) })

  const desk = (staff.data ?? []).filter(isDesk)
  const leaving = desk.find(each => each.personId === form.personId), standIn = desk.find(each => each.personId === form.toId)
  const wrong = tried ? faults(form, serverNow()) : {}
  const refused = fieldOf(act.error)
  const at = (field: keyof typeof wrong) => wrong[field] ?? (refused === field ? troubleWords(act.error) : undefined)
  const fill = (part: Partial<Leaving>) => setForm(before => ({ ...before, ...part }))

  const send = async () => {
    setTried(true)
    if (Object.keys(faults(form, serverNow())).length > 0 || !leaving || !standIn) return
    const done = await act.run(form)
    if (!done) return
    say(words.sent(done.handedOver, standIn.name))
    setTried(false)
    setForm(blank(serverNow()))
    await Promise.all([staff.reload(), waiting.reload()])
  }

  return <PageContent state={together(staff, waiting)} skeleton='list'>
    <PersonField label={words.who} people={desk} value={form.personId} onPick={personId => fill({ personId })} error={at('personId')} />
    <View className='hand-over-days'>
      <DateField label={words.from} value={form.from} onChange={from => fill({ from })} error={at('from')} />
      <DateField label={words.until} value={form.until} onChange={until => fill({ until })} error={at('until')} />
    </View>
    <PersonField label={words.to} people={desk.filter(each => each.personId !== form.personId)} value={form.toId} onPick={toId => fill({ toId })} atWork error={at('toId')} />
    <TextArea label={words.reason} hint={words.reasonHint} value={form.reason} onChange={reason => fill({ reason })} placeholder={words.reasonPlaceholder} maxLength={200} error={at('reason')} />
    {leaving && standIn && <Notice tone='sky' icon='swap'>
      {leaving.answersFor > 0 ? words.moves(leaving.name, leaving.answersFor, standIn.name) : words.nothing(leaving.name)}
    </Notice>}
    {act.error && refused === undefined && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} onTap={send}>{words.send(leaving?.answersFor ?? 0)}</Button>
    <Waiting pages={waiting} />
  </PageContent>
}
