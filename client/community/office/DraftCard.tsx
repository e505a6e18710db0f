import { View } from '@tarojs/components'
import { community } from '@domain/community/contract'
import { announcementRows, type AnnouncementAction } from '@domain/community/steps'
import type { AnnouncementDraft } from '@domain/community/view'
import { announcementActionWords, announcementClassWords } from '@domain/community/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Card, connect, Notice, Row, serverNow, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { goWrite } from '../routes'
import { words } from '../words'
import { Reach } from './Reach'
import { StepSheet } from './StepSheet'
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
  const [asking, setAsking] = useState<AnnouncementAction>()
  const act = useAct((_key, { action, ...given }: { action: AnnouncementAction, publishAt?: number, pinnedUntil?: number, reason?: string }) => api.step({ id, rev, action, ...given }))
  const remove = useAct(() => api.discard({ id, rev }))
  const done = async (result: unknown) => { if (result) { setAsking(undefined); await onMoved() } }
  const tap = async (action: AnnouncementAction) => {
    if (announcementRows[action].asks) return setAsking(action)
    if (await ask({ title: words.sure(announcementActionWords[action]) })) await done(await act.run({ action }))
  }
  const discard = async () => { if (await ask({ title: words.sure(words.remove), danger: true })) await done(await remove.run(undefined)) }
  const isDraft = state === 'draft', error = act.error ?? remove.error
  return <Card>
    <Row title={title} note={[announcementClassWords[kind], whomWords(audience, me.estate.zones), whenOf(draft), createdByName].join(' · ')} />
    {withdrawn && <Notice tone='amber'>{withdrawn.reason}</Notice>}
    <Reach draft={draft} />
    {error && <Notice tone='amber' icon='info'>{troubleWords(error) ?? ''}</Notice>}
    <View className='draft-acts'>
      {isDraft && <Button kind='quiet' small onTap={() => goWrite(id)}>{words.edit}</Button>}
      {isDraft && <Button kind='quiet' small busy={remove.busy} onTap={discard}>{words.remove}</Button>}
      {may.map(action => <Button key={action} kind={announcementRows[action].look === 'primary' ? 'soft' : 'quiet'} small busy={act.busy} onTap={() => tap(action)}>{announcementActionWords[action]}</Button>)}
    </View>
    {asking && <StepSheet action={asking} busy={act.busy} error={troubleWords(act.error)} onClose={() => setAsking(undefined)} onSend={async given => done(await act.run({ action: asking, ...given }))} />}
  </Card>
}
