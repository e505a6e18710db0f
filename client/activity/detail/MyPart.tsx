import { View } from '@tarojs/components'
import { activity } from '@domain/activity/contract'
import { isOut } from '@domain/activity/signup'
import type { ActivityView } from '@domain/activity/view'
import { signupStateWords } from '@domain/activity/words'
import { useState } from 'react'
import { ask, Button, Card, Code, connect, Notice, Row, say, Section, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { PosterScan } from './PosterScan'
import { RateSheet } from './RateSheet'

const api = connect(activity)

interface MyPartProps { activity: ActivityView, onMoved: () => Promise<unknown> }

/** My sign-up: how it stands, the code for the door, and what I can do with it now. */
export function MyPart ({ activity: { id, signup, code, may }, onMoved }: MyPartProps) {
  const [rating, setRating] = useState(false)
  const leave = useAct(() => api.cancel({ id }))
  if (!signup || isOut[signup.state]) return null
  const { state, party, names, place, feedback } = signup
  const cancel = async () => {
    if (!await ask({ title: words.sureCancel, danger: true })) return
    if (await leave.run(undefined)) say(words.cancelled)
    await onMoved()
  }
  return <Section title={words.myPart}>
    <Card>
      <Row title={state === 'waiting' ? words.inLine(place ?? 1) : signupStateWords[state]} note={[words.party(party), names.join('、'), feedback && words.myStars(feedback.stars)].filter(Boolean).join(' · ')} />
      {leave.error && <Notice tone='amber' icon='info'>{troubleWords(leave.error) ?? ''}</Notice>}
      {code !== undefined && <>
        <Code text={code} label={words.code} />
        <View className='activity-code-text'>{words.codeHint}</View>
        <View className='activity-code-text'>{words.codeText}</View>
        <View className='activity-code-text'>{code}</View>
      </>}
      {may.includes('arrive') && <PosterScan onArrived={onMoved} />}
      {may.includes('rate') && <Button onTap={() => setRating(true)}>{words.rate}</Button>}
      {may.includes('cancel') && <Button kind='quiet' busy={leave.busy} onTap={cancel}>{words.cancel}</Button>}
    </Card>
    {rating && <RateSheet id={id} onClose={() => setRating(false)} onRated={async () => { setRating(false); say(words.thanks); await onMoved() }} />}
  </Section>
}
