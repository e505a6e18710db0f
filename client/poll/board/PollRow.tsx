import type { PollCard } from '@domain/poll/view'
import { pollStateWords } from '@domain/poll/words'
import { Card, Chip, Icon, Row } from '../../kit'
import { whenWords } from '../About'
import { words } from '../words'

/** Whether something is to be done about it, in a word. */
const chipOf = ({ state, open }: PollCard): string => state === 'open' ? open > 0 ? words.toCast(open) : words.cast : pollStateWords[state]

/** One poll in a list: what it asks, until when, and whether I have answered. */
export function PollRow ({ poll, onTap }: { poll: PollCard, onTap: () => unknown }) {
  const chip = chipOf(poll), when = whenWords(poll), waits = poll.state === 'open' && poll.open > 0
  return <Card onTap={onTap} label={[poll.title, when, chip].join('，')}>
    <Row lead={<Icon name='list' tone='jade' washed />} title={poll.title} note={when} chip={<Chip tone={waits ? 'amber' : 'jade'}>{chip}</Chip>} />
  </Card>
}
