import { View } from '@tarojs/components'
import type { OpenView } from '@domain/board/view'
import { anyStatusWord, openAgeWords } from '@domain/board/words'
import { Card, Ring, Row, Section, Tap } from '../../kit'
import { goList, type Wanted } from '../routes'
import { words } from '../words'

interface Piece { key: string, word: string, count: number, of: Partial<Wanted> }

const Pieces = ({ title, pieces }: { title: string, pieces: readonly Piece[] }) => <View className='board-pieces'>
  <View className='board-pieces-title'>{title}</View>
  {pieces.map(({ key, word, count, of }) => <Tap key={key} className='board-piece' label={`${word}，${words.times(count)}`} onTap={() => goList(word, { tabs: [{ figure: 'open', count }], ...of })}>
    {word}<View className='board-piece-count'>{count}</View>
  </Tap>)}
</View>

/** What is open now: since when it is there, and how it stands; each leads to the matters. */
export function OpenNow ({ open: { total, byStatus, byAge } }: { open: OpenView }) {
  const old = byAge.filter(({ age }) => age === 'month' || age === 'longer').reduce((sum, { count }) => sum + count, 0)
  return <Section title={words.open}><Card>
    <Row
      lead={<Ring left={total === 0 ? 0 : (total - old) / total} label={String(total)} tone={old > 0 ? 'amber' : 'jade'} reads={`${words.open} ${total}`} />}
      title={words.times(total)} note={old > 0 ? words.old(old) : words.noneOld}
      label={`${words.open} ${total}`} onTap={() => goList(words.open, { tabs: [{ figure: 'open', count: total }] })} />
    {total > 0 && <Pieces title={words.byAge} pieces={byAge.filter(({ count }) => count > 0).map(({ age, count }) => ({ key: age, word: openAgeWords[age], count, of: { age } }))} />}
    {total > 0 && <Pieces title={words.byStatus} pieces={byStatus.map(({ status, count }) => ({ key: status, word: anyStatusWord(status), count, of: { status } }))} />}
  </Card></Section>
}
