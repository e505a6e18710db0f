import { View } from '@tarojs/components'
import type { OpenView } from '@domain/board/view'
import { anyStatusWord, openAgeWords } from '@domain/board/words'
import { Card, Ring, Row, Section } from '../../kit'
import { goList } from '../routes'
import { words } from '../words'

/** What is open now: how much of it is young, and how it stands. */
export function OpenNow ({ open: { total, byStatus, byAge } }: { open: OpenView }) {
  const old = byAge.filter(({ age }) => age === 'month' || age === 'longer').reduce((sum, { count }) => sum + count, 0)
  return <Section title={words.open}><Card>
    <Row
      lead={<Ring left={total === 0 ? 0 : (total - old) / total} label={String(total)} tone={old > 0 ? 'amber' : 'jade'} reads={`${words.open} ${total}`} />}
      title={words.times(total)} note={byAge.map(({ age, count }) => `${openAgeWords[age]} ${count}`).join(' · ')}
      label={`${words.open} ${total}`} onTap={() => goList(words.open, { view: 'openNow' })} />
    <View className='board-statuses'>{byStatus.map(({ status, count }) => <View key={status} className='board-status'>{anyStatusWord(status)} {count}</View>)}</View>
  </Card></Section>
}
