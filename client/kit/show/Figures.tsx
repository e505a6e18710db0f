import { View } from '@tarojs/components'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { facts } from '../facts'
import { toneClass, type Tone } from '../tones'
import './Figures.scss'

export interface FigureLine {
  text: string
  /** Under it, smaller. */
  note?: string | undefined
  /** At the right: what it comes to. */
  figure?: string | undefined
  /** What it all comes to. */
  strong?: boolean
  tone?: Tone
}

/** A column of figures as on a slip of paper: what it is at the left, what it comes to at the right, the result under a line. */
export function Figures ({ lines }: { lines: readonly FigureLine[] }) {
  return <View className='kit-figures' {...aria('list')}>
    {lines.map(({ text, note, figure, strong, tone }, place) => <View
      key={place} className={classes('kit-figure-line', strong && 'kit-figure-strong', tone && `kit-figure-toned ${toneClass(tone)}`)}
      {...aria('listitem', [text, note, figure].filter(Boolean).join('，'))}>
      <View className='kit-figure-text'>{text}{note && <View className='kit-figure-note'>{facts(note)}</View>}</View>
      {figure !== undefined && <View className='kit-figure'>{figure}</View>}
    </View>)}
  </View>
}
