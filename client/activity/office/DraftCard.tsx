import { View } from '@tarojs/components'
import { activity } from '@domain/activity/contract'
import { activityRows, type ActivityAction, type Given } from '@domain/activity/steps'
import type { ActivityDraft } from '@domain/activity/view'
import { activityActionWords } from '@domain/activity/words'
import { useDraftCard } from '../../community/office/use-draft-card'
import { whomWords } from '../../community/office/whom'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Card, connect, Notice, Row, serverNow } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { Cover } from '../Cover'
import { goPeople, goWrite } from '../routes'
import { words } from '../words'
import './draft-card.scss'
import { StepSheet } from './StepSheet'

const api = connect(activity)

/** One activity as those who keep it see it, with the steps of the table. */
export function DraftCard ({ me, draft, onMoved }: { me: Worker, draft: ActivityDraft, onMoved: () => Promise<unknown> }) {
  const { id, rev, title, place, startsAt, taken, capacity, audience, may, state, cancelled, picture } = draft
  const { asking, setAsking, take, remove, busy, removing, refused, error } = useDraftCard<ActivityAction, Given>({ step: given => api.step({ id, rev, ...given }), discard: () => api.discard({ id, rev }), sureOfRemoving: words.sure(words.remove), onMoved })
  const tap = async (action: ActivityAction) => {
    if (activityRows[action].asks) return setAsking(action)
    if (await ask({ title: words.sure(activityActionWords[action]) })) await take({ action })
  }
  const isDraft = state === 'draft'
  return <Card>
    <Cover src={picture} />
    <Row title={title} note={[timeWords(startsAt, serverNow()), place, whomWords(audience, me.estate.zones), words.seatsNote(taken, capacity)].join(' · ')} />
    {cancelled && <Notice tone='amber'>{cancelled.reason}</Notice>}
    {error && !asking && <Notice tone='amber' icon='info'>{troubleWords(error) ?? ''}</Notice>}
    <View className='activity-acts'>
      {isDraft && <Button kind='quiet' small label={`${words.edit}，${title}`} onTap={() => goWrite(id)}>{words.edit}</Button>}
      {isDraft && <Button kind='quiet' small busy={removing} onTap={remove}>{words.remove}</Button>}
      {!isDraft && <Button kind='soft' small label={`${words.people}，${title}`} onTap={() => goPeople(id)}>{words.people}</Button>}
      {may.map(action => <Button key={action} kind={activityRows[action].look === 'primary' ? 'soft' : 'quiet'} small busy={busy} onTap={() => tap(action)}>{activityActionWords[action]}</Button>)}
    </View>
    {asking && <StepSheet action={asking} draft={draft} busy={busy} error={troubleWords(refused)} onSend={given => take({ action: asking, ...given })} onClose={() => setAsking(undefined)} />}
  </Card>
}
