import { View } from '@tarojs/components'
import { numberIn } from '@domain/board/read'
import type { Listed } from '@domain/board/behind'
import type { BoardView, FiguresView } from '@domain/board/view'
import { figureWords, lastedWords, percentWords, starsWords } from '@domain/board/words'
import { Card } from '../../kit'
import { goList } from '../routes'
import { words } from '../words'

/** `lists`: what a tap shows, the first of them at once. */
interface Headline { name: string, of: (figures: FiguresView) => string, note: (figures: FiguresView, before: FiguresView | undefined, bars: BoardView['bars']) => string, lists: readonly Listed[] }

const mean = ({ scores }: FiguresView) => scores && Math.round((scores.speed + scores.quality + scores.manner) / 3)
const counting = (name: string, figure: Listed): Headline => ({
  name, of: each => String(numberIn(each, figure)), note: (_figures, before, bars) => before ? words.versus[bars](numberIn(before, figure)) : '', lists: [figure]
})
const most = (minutes: number | undefined) => minutes === undefined ? '' : words.mostWithin(lastedWords(minutes))

/** In the order in which a manager asks. */
const headlines: readonly Headline[] = [
  counting(figureWords.received, 'received'), counting(figureWords.taken, 'taken'), counting(figureWords.closed, 'closed'),
  counting(figureWords.breaches, 'breaches'), counting(figureWords.reopened, 'reopened'), counting(figureWords.handedOver, 'handedOver'),
  { name: words.satisfaction, of: each => starsWords(mean(each)), note: each => words.rated(each.rated), lists: ['rated', 'unsatisfied'] },
  counting(figureWords.unsatisfied, 'unsatisfied'),
  { name: words.followUps, of: each => percentWords(each.followUpDone, each.followUpDue), note: each => words.visited(each.followUpDone, each.followUpDue), lists: ['followUpDue', 'followUpDone'] },
  { name: words.response, of: each => lastedWords(each.response.median), note: each => most(each.response.most), lists: ['response'] },
  { name: words.resolution, of: each => lastedWords(each.resolution.median), note: each => most(each.resolution.most), lists: ['resolution'] },
  counting(words.dropped, 'dropped')
]

/** The figures of the span, each leading to the matters behind it. */
export function Headlines ({ view: { figures, before, bars, from, until } }: { view: BoardView }) {
  return <View className='board-headlines'>{headlines.map(({ name, of, note, lists }) => {
    const said = note(figures, before, bars), tabs = lists.map(figure => ({ figure, count: numberIn(figures, figure) }))
    return <Card key={name} label={[name, of(figures), said].filter(Boolean).join('，')} onTap={() => goList(name, { tabs, from, until })}>
      <View className='board-headline-name'>{name}</View>
      <View className='board-headline-figure'>{of(figures)}</View>
      {said && <View className='board-headline-note'>{said}</View>}
    </Card>
  })}</View>
}
