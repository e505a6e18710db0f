import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { isAnyKind } from '@domain/matter/matter'
import { workOrder, type Candidate } from '@domain/work-order/contract'
import { entryWords } from '@domain/words'
import { useState } from 'react'
import { Button, Card, connect, Notice, Page, Row, say, serverNow, TextField, useCall } from '../../kit'
import { apiOf, askToBeTold, spanWords, titleOf, together, troubleWords, useGrantsAhead } from '../../matter'
import { useMove } from '../../matter/act/use-move'
import { useMe } from '../../session/use-me'
import { words } from '../words'
import { proposed } from './candidate-facts'
import { Candidates } from './Candidates'
import { Reach } from './Reach'
import './index.scss'

const api = connect(workOrder)

/** Whom to send: who fits and why, a word to take along, and who will hear of it. */
export default function WorkOrderAssign () {
  const { id = '', kind: asked } = useRouter().params
  const kind = isAnyKind(asked) ? asked : 'repair'
  const my = useMe(), matter = useCall(() => apiOf(kind).get({ id }), [id, kind]), list = useCall(() => api.candidates({ id }), [id])
  const [picked, setPicked] = useState<Candidate>()
  const [note, setNote] = useState('')
  const act = useMove({ id, kind }, 'assign')
  useGrantsAhead()

  const { me } = my, view = matter.data, candidates = list.data
  const chosen = view && candidates && (candidates.find(each => each.personId === picked?.personId) ?? proposed(candidates, view))
  const send = async ({ personId, name }: Candidate) => {
    askToBeTold(me)
    const done = await act.run({ assigneeId: personId, ...(note.trim() && { note: note.trim() }) })
    if (!done) return matter.reload()
    say(words.sentTo(name))
    return Taro.navigateBack()
  }
  const summary = view && [
    view.place.label, view.wishedFrom !== undefined && words.wished(spanWords(view.wishedFrom, view.wishedUntil, serverNow())), view.entry && entryWords[view.entry]
  ].filter(Boolean).join(' · ')

  return <Page
    title={words.assign} skeleton='list'
    state={{ ...together({ ...my, data: me }, matter, list), empty: candidates && !chosen && { title: words.nobody, hint: words.nobodyHint } }}
    footer={chosen && <Button busy={act.busy} onTap={() => send(chosen)}>{words.send(chosen.name)}</Button>}>
    {me && view && candidates && chosen && <View>
      <Card><Row title={titleOf(view)} note={summary} /></Card>
      {act.error && <View className='assign-refused'><Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice></View>}
      <Candidates view={view} me={me} candidates={candidates} chosen={chosen} onChoose={setPicked} />
      <View className='assign-note'><TextField label={words.takeAlong} hint={words.optional} placeholder={words.takeAlongExample} maxLength={200} value={note} onChange={setNote} /></View>
      <Reach people={[
        { personId: chosen.personId, name: chosen.name, template: 'task' },
        ...(view.requester ? [{ personId: view.requester.personId, name: view.requester.name, template: 'progress' as const }] : [])
      ]} />
    </View>}
  </Page>
}
