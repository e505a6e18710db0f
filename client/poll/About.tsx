import { View } from '@tarojs/components'
import type { PollView } from '@domain/poll/view'
import { electorWords, pollStateWords, secrecyWords } from '@domain/poll/words'
import { Blocks } from '../community/Blocks'
import { Card, Notice, serverNow } from '../kit'
import { timeWords } from '../matter'
import { words } from './words'
import './about.scss'

type Timed = Pick<PollView, 'state' | 'opensAt' | 'closesAt'>

/** When it begins, ends or ended, as of its state. */
export function whenWords ({ state, opensAt, closesAt }: Timed): string {
  const now = serverNow()
  if (state === 'planned') return words.opens(timeWords(opensAt, now))
  return (state === 'open' ? words.until : words.ended)(timeWords(closesAt, now))
}

/** What it is about, and what whoever votes has to know before: who will see it, and that it decides nothing. */
export function About ({ poll }: { poll: PollView }) {
  const { title, state, per, secret, text } = poll
  return <>
    <Card>
      <View className='poll-title'>{title}</View>
      <View className='poll-facts'>{[pollStateWords[state], whenWords(poll), electorWords[per], secrecyWords[secret ? 'secret' : 'named']].join(' · ')}</View>
      <Blocks blocks={text} />
    </Card>
    {state === 'open' && <Notice tone={secret ? 'jade' : 'amber'} icon={secret ? 'shield' : 'eye'}>{secret ? words.secret : words.named}</Notice>}
    <Notice icon='info'>{words.opinion}</Notice>
  </>
}
