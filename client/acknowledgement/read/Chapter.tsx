import { View } from '@tarojs/components'
import type { Chapter as ChapterText } from '@domain/acknowledgement/edition'
import { Button, Section } from '../../kit'
import { words } from '../words'

interface ChapterProps { chapter: ChapterText, place: number, count: number, onDone: () => unknown, onBack: () => unknown }

/** One chapter; what says it is read stands at its end, so that nobody comes there without having passed it. */
export function Chapter ({ chapter: { title, paragraphs }, place, count, onDone, onBack }: ChapterProps) {
  return <Section title={title} note={words.toChapters} onNote={onBack}>
    <View className='ack-quiet'>{words.chapterOf(place + 1, count)}</View>
    {paragraphs.map((text, n) => <View key={n} className='ack-text'>{text}</View>)}
    <Button icon='done' onTap={onDone}>{words.readDone}</Button>
  </Section>
}
