import { View } from '@tarojs/components'
import type { MatterView } from '@domain/matter/view'
import { scoreWords } from '@domain/words'
import { Card, PhotoGrid, Section, Stars, VoicePlayer } from '../../kit'
import { yuanWords } from '../money'
import { shownPhoto } from '../shown-photo'
import { words as matterWords } from '../words'
import { isCut } from './title-of'
import { Facts } from './Facts'
import { words } from './words'

/** How long a voice note lasts is not kept; the player shows its real length when it plays. */
const unknownMs = 10_000

/** What was said, shown and recorded, and what came of it. */
export function Described ({ view }: { view: MatterView }) {
  const { text, photos, voice, followers, reply, costFen, scores, mine, about } = view
  const facts = [
    about && { name: words.accused, text: words.didWork(about.vendorName, about.number) },
    followers > 0 && { name: '', text: matterWords.followers(followers) },
    costFen > 0 && { name: words.cost, text: yuanWords(costFen) }
  ].filter(each => each !== false && each !== undefined)
  const shown = photos.length > 0 || voice !== undefined
  if (!isCut(view) && !shown && facts.length === 0 && !reply && !scores) return null
  return <Section title={words.described}>
    {(isCut(view) || shown || facts.length > 0) && <Card>
      {isCut(view) && <View className='matter-said'>{text}</View>}
      {shown && <View className={isCut(view) ? 'matter-shown' : undefined}>
        {photos.length > 0 && <PhotoGrid large photos={photos.map(shownPhoto)} />}
        {voice && <VoicePlayer src={voice.url} ms={unknownMs} />}
      </View>}
      <Facts facts={facts} />
    </Card>}
    {reply && <View className='matter-gap'><Card>
      <View className='matter-head-note'>{words.reply}</View>
      <View className='matter-said'>{reply.text}</View>
    </Card></View>}
    {scores && <View className='matter-gap'><Card>
      <View className='matter-head-note'>{mine ? words.rated : words.scored}</View>
      <View className='matter-facts'>{(Object.keys(scoreWords) as (keyof typeof scoreWords)[]).map(name => <View key={name} className='matter-fact'>
        <View className='matter-fact-name'>{scoreWords[name]}</View><Stars label={scoreWords[name]} value={scores[name]} />
      </View>)}</View>
    </Card></View>}
  </Section>
}
