import { people } from '@domain/people/contract'
import { View } from '@tarojs/components'
import { Button, connect, Icon, say, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { words } from '../words'
import './handed-over.scss'

const api = connect(people)

/** What a colleague on leave leaves behind: taken in one go, so that nothing stays between two people. */
export function HandedOver ({ count, onTaken }: { count: number, onTaken: () => unknown }) {
  const take = useAct(key => api.takeOverAll({ key }))
  if (count === 0) return null
  const run = async () => {
    const done = await take.run(undefined)
    if (!done) return
    say(words.taken(done.taken))
    await onTaken()
  }
  return <View className='desk-handed-over'>
    <Icon name='swap' />
    <View className='desk-handed-over-text'>
      {words.waitingForYou(count)}
      <View className='desk-handed-over-note'>{take.error ? troubleWords(take.error) : words.waitingNote}</View>
    </View>
    <Button small busy={take.busy} onTap={run}>{words.takeAll}</Button>
  </View>
}
