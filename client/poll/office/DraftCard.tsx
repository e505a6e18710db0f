import { View } from '@tarojs/components'
import { poll } from '@domain/poll/contract'
import { pollRows, type PollAction } from '@domain/poll/steps'
import type { PollDraft } from '@domain/poll/view'
import { electorWords, pollActionWords, secrecyWords } from '@domain/poll/words'
import { useDraftCard } from '../../community/office/use-draft-card'
import { whomWords } from '../../community/office/whom'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Card, connect, Notice, Row } from '../../kit'
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
  const { id, rev, title, audience, per, secret, may, state, withdrawn, createdByName, opensAt = 0, closesAt } = draft
  const { asking, setAsking, take, remove, busy, removing, refused, error } = useDraftCard<PollAction, { tell?: boolean, reason?: string }>({ step: given => api.step({ id, rev, ...given }), discard: () => api.discard({ id, rev }), sureOfRemoving: words.sure(words.remove), onMoved })
  const tap = async (action: PollAction) => {
    if (action === 'withdraw') return setAsking(action)
    const given = await sure[action]()
    if (given) await take({ action, ...given })
  }
  const isDraft = state === 'draft'
  return <Card>
    <Row title={title} note={[whenWords({ state: isDraft ? 'open' : state, opensAt, closesAt }), electorWords[per], secrecyWords[secret ? 'secret' : 'named'], whomWords(audience, me.estate.zones), createdByName].join(' · ')} />
    {withdrawn && <Notice tone='amber'>{withdrawn.reason}</Notice>}
    {state === 'open' && <TurnoutOf id={id} />}
    {error && <Notice tone='amber' icon='info'>{troubleWords(error) ?? ''}</Notice>}
    <View className='poll-acts'>
      {isDraft && <Button kind='quiet' small onTap={() => goWritePoll(id)}>{words.edit}</Button>}
      {isDraft && <Button kind='quiet' small busy={removing} onTap={remove}>{words.remove}</Button>}
      {state === 'closed' && <Button kind='soft' small onTap={() => goOutcome(id)}>{words.seeResults}</Button>}
      {may.map(action => <Button key={action} kind={pollRows[action].look === 'primary' ? 'soft' : 'quiet'} small busy={busy} onTap={() => tap(action)}>{pollActionWords[action]}</Button>)}
    </View>
    {asking && <ReasonSheet busy={busy} error={troubleWords(refused)} onClose={() => setAsking(undefined)} onSend={reason => take({ action: asking, reason })} />}
  </Card>
}
