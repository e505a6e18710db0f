import { View } from '@tarojs/components'
import { poll } from '@domain/poll/contract'
import { pollRows, type PollAction } from '@domain/poll/steps'
import type { PollDraft } from '@domain/poll/view'
import { electorWords, pollActionWords, secrecyWords } from '@domain/poll/words'
import { useState } from 'react'
import { whomWords } from '../../community/office/whom'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Card, connect, Notice, Row, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { whenWords } from '../About'
import { goOutcome, goWritePoll } from '../routes'
import { words } from '../words'
import { ReasonSheet } from './ReasonSheet'
import { TurnoutOf } from './TurnoutOf'
import './draft-card.scss'

const api = connect(poll)

interface DraftCardProps { me: Worker, draft: PollDraft, onMoved: () => Promise<unknown> }

/** What is asked before a step that has no form. @returns whether it is told of; nothing where it is not taken */
const sure: Record<Exclude<PollAction, 'withdraw'>, () => Promise<{ tell: boolean } | undefined>> = {
  async publish () {
    if (!await ask({ title: words.sure(pollActionWords.publish), text: words.sureText.publish })) return undefined
    return { tell: await ask({ title: words.tell, yes: words.tellYes, no: words.tellNo }) }
  },
  close: async () => await ask({ title: words.sure(pollActionWords.close), text: words.sureText.close, danger: true }) ? { tell: false } : undefined
}

/** One poll as those who write it see it, with the steps of the table. */
export function DraftCard ({ me, draft, onMoved }: DraftCardProps) {
  const { id, rev, title, audience, per, secret, may, state, withdrawn, createdByName, opensAt = 0, closesAt } = draft, [asking, setAsking] = useState(false)
  const act = useAct((_key, given: { action: PollAction, tell?: boolean, reason?: string }) => api.step({ id, rev, ...given })), remove = useAct(() => api.discard({ id, rev }))
  const done = async (result: unknown) => { if (result) { setAsking(false); await onMoved() } }
  const tap = async (action: PollAction) => {
    if (action === 'withdraw') return setAsking(true)
    const given = await sure[action]()
    if (given) await done(await act.run({ action, ...given }))
  }
  const discard = async () => { if (await ask({ title: words.sure(words.remove), danger: true })) await done(await remove.run(undefined)) }
  const isDraft = state === 'draft', error = act.error ?? remove.error
  return <Card>
    <Row title={title} note={[whenWords({ state: isDraft ? 'open' : state, opensAt, closesAt }), electorWords[per], secrecyWords[secret ? 'secret' : 'named'], whomWords(audience, me.estate.zones), createdByName].join(' · ')} />
    {withdrawn && <Notice tone='amber'>{withdrawn.reason}</Notice>}
    {state === 'open' && <TurnoutOf id={id} />}
    {error && <Notice tone='amber' icon='info'>{troubleWords(error) ?? ''}</Notice>}
    <View className='poll-acts'>
      {isDraft && <Button kind='quiet' small onTap={() => goWritePoll(id)}>{words.edit}</Button>}
      {isDraft && <Button kind='quiet' small busy={remove.busy} onTap={discard}>{words.remove}</Button>}
      {state === 'closed' && <Button kind='soft' small onTap={() => goOutcome(id)}>{words.seeResults}</Button>}
      {may.map(action => <Button key={action} kind={pollRows[action].look === 'primary' ? 'soft' : 'quiet'} small busy={act.busy} onTap={() => tap(action)}>{pollActionWords[action]}</Button>)}
    </View>
    {asking && <ReasonSheet busy={act.busy} error={troubleWords(act.error)} onClose={() => setAsking(false)} onSend={async reason => done(await act.run({ action: 'withdraw', reason }))} />}
  </Card>
}
