import { Text, View } from '@tarojs/components'
import { classes } from '../classes'
import { Tap } from '../form/Tap'
import type { IconName } from '../icons'
import { words } from '../words'
import { Card } from './Card'
import { Face } from './Face'
import { Icon } from './Icon'
import './Responsible.scss'

interface ResponsibleProps {
  name: string
  photo?: string | undefined
  /** What follows the name: “为您负责到底”. */
  line: string
  /** What is promised next: “赵师傅预计 15:30 到”. */
  note?: string
  /** Inside another card, on washed ground. */
  inset?: boolean
  onWrite?: (() => unknown) | undefined
  onCall?: (() => unknown) | undefined
}

/** A round button; in elder mode a wide one that says in words what it does. */
function Reach ({ icon, word, label, onTap }: { icon: IconName, word: string, label: string, onTap: () => unknown }) {
  return <Tap className='kit-responsible-reach' label={label} onTap={onTap}>
    <Icon name={icon} size='s' />
    <View className='kit-responsible-word'>{word}</View>
  </Tap>
}

/** Who answers for it, wherever a matter is shown: a face, a promise, one tap to write or to call. */
export function Responsible ({ name, photo, line, note, inset = false, onWrite, onCall }: ResponsibleProps) {
  const content = <View className={classes('kit-responsible', inset && 'kit-responsible-inset')}>
    <Face name={name} photo={photo} size={inset ? 's' : 'm'} />
    <View className='kit-responsible-body'>
      <View className='kit-responsible-line'><Text className='kit-responsible-name'>{name}</Text> {line}</View>
      {note !== undefined && <View className='kit-responsible-note'>{note}</View>}
    </View>
    {(onWrite ?? onCall) && <View className='kit-responsible-reaches'>
      {onWrite && <Reach icon='chat' word={words.write} label={words.writeTo(name)} onTap={onWrite} />}
      {onCall && <Reach icon='phone' word={words.call} label={words.callUp(name)} onTap={onCall} />}
    </View>}
  </View>
  return inset ? content : <Card>{content}</Card>
}
