import { View } from '@tarojs/components'
import { community } from '@domain/community/contract'
import { announcementRows, type AnnouncementAction, type Given } from '@domain/community/steps'
import type { AnnouncementDraft } from '@domain/community/view'
import { announcementActionWords, announcementClassWords } from '@domain/community/words'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Card, connect, Notice, Row, serverNow } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { goWrite } from '../routes'
import { words } from '../words'
import { Reach } from './Reach'
import { StepSheet } from './StepSheet'
import { useDraftCard } from './use-draft-card'
import { whomWords } from './whom'
import './draft-card.scss'

const api = connect(community)

interface DraftCardProps { me: Worker, draft: AnnouncementDraft, onMoved: () => Promise<unknown> }

function whenOf ({ publishAt, publishedAt, updatedAt }: AnnouncementDraft): string {
  const now = serverNow()
  if (publishAt !== undefined) return words.scheduledFor(timeWords(publishAt, now))
  return publishedAt === undefined ? words.changed(timeWords(updatedAt, now)) : words.at(timeWords(publishedAt, now))
}

/** One announcement as those who write it see it, with the steps of the table. */
export function DraftCard ({ me, draft, onMoved }: DraftCardProps) {
  const { id, rev, title, class: kind, audience, may, state, withdrawn, createdByName } = draft
  const { asking, setAsking, take, remove, busy, removing, refused, error } = useDraftCard<AnnouncementAction, Given>({ step: given => api.step({ id, rev, ...given }), discard: () => api.discard({ id, rev }), sureOfRemoving: words.sure(words.remove), onMoved })
  const tap = async (action: AnnouncementAction) => {
    if (announcementRows[action].asks) return setAsking(action)
    if (await ask({ title: words.sure(announcementActionWords[action]) })) await take({ action })
  }
  const isDraft = state === 'draft'
  return <Card>
    <Row title={title} note={[announcementClassWords[kind], whomWords(audience, me.estate.zones), whenOf(draft), createdByName].join(' · ')} />
    {withdrawn && <Notice tone='amber'>{withdrawn.reason}</Notice>}
    <Reach draft={draft} />
    {error && <Notice tone='amber' icon='info'>{troubleWords(error) ?? ''}</Notice>}
    <View className='draft-acts'>
      {isDraft && <Button kind='quiet' small onTap={() => goWrite(id)}>{words.edit}</Button>}
      {isDraft && <Button kind='quiet' small busy={removing} onTap={remove}>{words.remove}</Button>}
      {may.map(action => <Button key={action} kind={announcementRows[action].look === 'primary' ? 'soft' : 'quiet'} small busy={busy} onTap={() => tap(action)}>{announcementActionWords[action]}</Button>)}
    </View>
    {asking && <StepSheet action={asking} busy={busy} error={troubleWords(refused)} onClose={() => setAsking(undefined)} onSend={given => take({ action: asking, ...given })} />}
  </Card>
}
