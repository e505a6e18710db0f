import type { PollView, VoiceView } from '@domain/poll/view'
import { useState } from 'react'
import { Button, Empty, Notice, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { standingWords, words } from '../words'
import { Ballot } from './Ballot'

interface VoiceProps { poll: PollView, voice: VoiceView, onCast: (poll: PollView) => unknown }

/** One vote of mine: to be cast, cast, or cast by somebody else of the home. */
export function Voice ({ poll, voice, onCast }: VoiceProps) {
  const [changing, setChanging] = useState(false), { standing, may } = voice
  if (may === 'vote' || (may === 'change' && changing)) return <Ballot poll={poll} voice={voice} onCast={async cast => { setChanging(false); await onCast(cast) }} />
  if (standing === 'free') return null
  if (standing === 'home') return <Notice icon='home'>{standingWords.home}</Notice>
  if (poll.state !== 'open') return <Notice tone='jade'>{standingWords.mine}</Notice>
  return <>
    <Empty picture='done' title={words.thanks} hint={words.thanksHint(timeWords(poll.closesAt, serverNow()))} />
    {may === 'change' && <Button kind='soft' onTap={() => setChanging(true)}>{words.change}</Button>}
  </>
}
