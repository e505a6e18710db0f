import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria/aria'
import { classes } from '../classes'
import { words } from '../words'
import { Chip } from './Chip'
import { PhotoGrid, type ShownPhoto } from './PhotoGrid'
import './Timeline.scss'

export interface TimelineEntry {
  key: string
  /** Absent where the sentence has no other subject: “您提交了报修”. */
  who?: string | undefined
  what: string
  /** The time, and what goes in the same breath: “14:31 · 约定 14:00–15:00”. */
  time: string
  /** What was said or written, a paragraph each. */
  lines?: readonly string[] | undefined
  photos?: readonly ShownPhoto[] | undefined
  /** Only staff see it; marked so that they know. */
  internal?: boolean | undefined
  /** Anything else: a voice note, a quote to confirm. */
  more?: ReactNode
}

const spoken = ({ who = '', what, time, lines = [], internal }: TimelineEntry) =>
  [internal && words.internal, `${who}${what}`, time, ...lines].filter(Boolean).join('，')

function Entry ({ entry, first, last }: { entry: TimelineEntry, first: boolean, last: boolean }) {
  const { who, what, time, lines = [], photos = [], internal, more } = entry
  return <View className={classes('kit-timeline-entry', last && 'kit-timeline-entry-last', internal && 'kit-timeline-entry-internal')}>
    {!last && <View className='kit-timeline-line' />}
    <View className={classes('kit-timeline-dot', first && 'kit-timeline-dot-first')} />
    <View {...aria('listitem', spoken(entry))}>
      <View className='kit-timeline-what'>
        {who && <Text className='kit-timeline-who'>{who} </Text>}{what}
        {internal && <Text className='kit-timeline-internal'><Chip tone='amber'>{words.internal}</Chip></Text>}
      </View>
      <View className='kit-timeline-time'>{time}</View>
      {lines.map(line => <View key={line} className='kit-timeline-text'>{line}</View>)}
    </View>
    {photos.length > 0 && <View className='kit-timeline-photos'><PhotoGrid photos={photos} /></View>}
    {more}
  </View>
}

/** What happened, newest first: people, times, words, photos. */
export function Timeline ({ entries }: { entries: readonly TimelineEntry[] }) {
  return <View {...aria('list')}>
    {entries.map((entry, index) => <Entry key={entry.key} entry={entry} first={index === 0} last={index === entries.length - 1} />)}
  </View>
}
