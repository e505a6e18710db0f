import { people } from '@domain/people/contract'
import { View } from '@tarojs/components'
import { Button, Card, connect, Icon, Notice, say, useAct } from '../../kit'
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
    <Card>
      <View className='desk-handed-over-text'><Icon name='swap' size='s' tone='sky' />{words.waitingForYou(count)}</View>
      {take.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(take.error) ?? ''}</Notice>}
      <Button busy={take.busy} onTap={run}>{words.takeAll(count)}</Button>
    </Card>
  </View>
}
