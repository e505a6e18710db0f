import { View } from '@tarojs/components'
import type { BoardView, FiguresView } from '@domain/board/view'
import { figureWords, lastedWords, percentWords, starsWords } from '@domain/board/words'
import { Card } from '../../kit'
import { goList, type Wanted } from '../routes'
import { words } from '../words'

interface Headline { name: string, of: (figures: FiguresView) => string, note?: (figures: FiguresView, before?: FiguresView) => string, list: Wanted }

const mean = ({ scores }: FiguresView) => scores && Math.round((scores.speed + scores.quality + scores.manner) / 3)
const compared = (of: (figures: FiguresView) => number) => (_figures: FiguresView, before?: FiguresView) => before ? words.versus(of(before)) : ''

/** In the order in which a manager asks. */
const headlines: readonly Headline[] = [
  { name: figureWords.received, of: each => String(each.received), note: compared(each => each.received), list: { view: 'all' } },
  { name: figureWords.closed, of: each => String(each.closed), note: compared(each => each.closed), list: { view: 'closed' } },
  { name: figureWords.breaches, of: each => String(each.breaches), note: compared(each => each.breaches), list: { view: 'marked', mark: 'breached' } },
  { name: figureWords.reopened, of: each => String(each.reopened), note: compared(each => each.reopened), list: { view: 'marked', mark: 'reopened' } },
  { name: words.satisfaction, of: each => starsWords(mean(each)), note: each => words.times(each.rated), list: { view: 'closed' } },
  { name: figureWords.unsatisfied, of: each => String(each.unsatisfied), note: compared(each => each.unsatisfied), list: { view: 'marked', mark: 'unsatisfied' } },
  { name: figureWords.response, of: each => lastedWords(each.response.median), note: each => `九成 ${lastedWords(each.response.most)}`, list: { view: 'all' } },
  { name: figureWords.resolution, of: each => lastedWords(each.resolution.median), note: each => `九成 ${lastedWords(each.resolution.most)}`, list: { view: 'closed' } },
  { name: words.followUps, of: each => percentWords(each.followUpDone, each.followUpDue), note: each => `${each.followUpDone} / ${each.followUpDue}`, list: { view: 'closed' } }
]

/** The figures of the span, each leading to the matters behind it. */
export function Headlines ({ view: { figures, before } }: { view: BoardView }) {
  return <View className='board-headlines'>{headlines.map(({ name, of, note, list }) => {
    const said = note?.(figures, before)
    return <Card key={name} label={[name, of(figures), said].filter(Boolean).join('，')} onTap={() => goList(name, list)}>
      <View className='board-headline-name'>{name}</View>
      <View className='board-headline-figure'>{of(figures)}</View>
      {said !== undefined && <View className='board-headline-note'>{said}</View>}
    </Card>
  })}</View>
}
