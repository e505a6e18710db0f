import { isOut, type SignupState } from '@domain/activity/signup'
import type { ActivityCard } from '@domain/activity/view'
import { activityStateWords, signupStateWords } from '@domain/activity/words'
import { Card, Chip, Row, serverNow, type Tone } from '../kit'
import { timeWords } from '../matter'
import { Cover } from './Cover'
import { fullWords } from './words'

const tones: Record<SignupState, Tone> = { asked: 'amber', placed: 'jade', waiting: 'amber', leaving: 'plain', cancelled: 'plain', turnedAway: 'plain', arrived: 'jade', missed: 'plain' }

/** How the reader's own sign-up stands; of an activity that is off, that it is off. */
export function StateChip ({ activity: { state, mine } }: { activity: Pick<ActivityCard, 'state' | 'mine'> }) {
  if (state === 'cancelled') return <Chip tone='cinnabar'>{activityStateWords.cancelled}</Chip>
  return mine && !isOut[mine] ? <Chip tone={tones[mine]}>{signupStateWords[mine]}</Chip> : null
}

/** One activity in a list: its picture, when and where, and whether there is room. */
export function ActivityRow ({ activity, onTap }: { activity: ActivityCard, onTap: () => unknown }) {
  const { title, place, startsAt, endsAt, picture, state } = activity, now = serverNow(), when = timeWords(startsAt, now)
  const full = state === 'published' && now < endsAt ? fullWords(activity, now, at => timeWords(at, now)) : undefined
  return <Card onTap={onTap} label={[title, when, place, full].filter(Boolean).join('，')}>
    <Cover src={picture} />
    <Row title={title} note={[when, place, full].filter(Boolean).join(' · ')} chip={<StateChip activity={activity} />} />
  </Card>
}
