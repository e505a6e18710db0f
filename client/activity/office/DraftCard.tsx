import { View } from '@tarojs/components'
import { activity } from '@domain/activity/contract'
import { activityRows, type ActivityAction } from '@domain/activity/steps'
import type { ActivityDraft } from '@domain/activity/view'
import { activityActionWords } from '@domain/activity/words'
import { useState } from 'react'
import { whomWords } from '../../community/office/whom'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Card, connect, Notice, Row, serverNow, Sheet, TextField, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { Cover } from '../Cover'
import { goPeople, goWrite } from '../routes'
import { words } from '../words'
import './draft-card.scss'

const api = connect(activity)

/** One activity as those who keep it see it, with the steps of the table. */
export function DraftCard ({ me, draft: { id, rev, title, place, startsAt, taken, capacity, audience, may, state, cancelled, picture }, onMoved }: { me: Worker, draft: ActivityDraft, onMoved: () => Promise<unknown> }) {
  const [asking, setAsking] = useState<ActivityAction>(), [reason, setReason] = useState('')
  const act = useAct((_key, given: { action: ActivityAction, reason?: string }) => api.step({ id, rev, ...given }))
  const remove = useAct(() => api.discard({ id, rev }))
  const done = async (result: unknown) => { if (result) { setAsking(undefined); await onMoved() } }
  const tap = async (action: ActivityAction) => {
    if (activityRows[action].asks) return setAsking(action)
    if (await ask({ title: words.sure(activityActionWords[action]) })) await done(await act.run({ action }))
  }
  const discard = async () => { if (await ask({ title: words.sure(words.remove), danger: true })) await done(await remove.run(undefined)) }
  const isDraft = state === 'draft', error = act.error ?? remove.error
  return <Card>
    <Cover src={picture} />
    <Row title={title} note={[timeWords(startsAt, serverNow()), place, whomWords(audience, me.estate.zones), words.seatsNote(taken, capacity)].join(' · ')} />
    {cancelled && <Notice tone='amber'>{cancelled.reason}</Notice>}
    {error && <Notice tone='amber' icon='info'>{troubleWords(error) ?? ''}</Notice>}
    <View className='activity-acts'>
      {isDraft && <Button kind='quiet' small label={`${words.edit}，${title}`} onTap={() => goWrite(id)}>{words.edit}</Button>}
      {isDraft && <Button kind='quiet' small busy={remove.busy} onTap={discard}>{words.remove}</Button>}
      {!isDraft && <Button kind='soft' small label={`${words.people}，${title}`} onTap={() => goPeople(id)}>{words.people}</Button>}
      {may.map(action => <Button key={action} kind={activityRows[action].look === 'primary' ? 'soft' : 'quiet'} small busy={act.busy} onTap={() => tap(action)}>{activityActionWords[action]}</Button>)}
    </View>
    {asking && <Sheet open title={activityActionWords[asking]} onClose={() => setAsking(undefined)}
      footer={<Button kind='danger' busy={act.busy} disabled={reason.trim().length < 2} onTap={async () => done(await act.run({ action: asking, reason: reason.trim() }))}>{activityActionWords[asking]}</Button>}>
      <TextField label={words.why} placeholder={words.whyExample} maxLength={100} value={reason} onChange={setReason} />
    </Sheet>}
  </Card>
}
