import { Text, View } from '@tarojs/components'
import { classes } from '../classes'
import { IconButton } from '../form/IconButton'
import { words } from '../words'
import { Card } from './Card'
import { Face } from './Face'
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

/** Who answers for it, wherever a matter is shown: a face, a promise, one tap to write or to call. */
export function Responsible ({ name, photo, line, note, inset = false, onWrite, onCall }: ResponsibleProps) {
  const ground = inset ? 'card' : 'wash'
  const content = <View className={classes('kit-responsible', inset && 'kit-responsible-inset')}>
    <Face name={name} photo={photo} size={inset ? 's' : 'm'} />
    <View className='kit-responsible-body'>
      <View className='kit-responsible-line'><Text className='kit-responsible-name'>{name}</Text> {line}</View>
      {note !== undefined && <View className='kit-responsible-note'>{note}</View>}
    </View>
    {onWrite && <IconButton icon='chat' label={words.writeTo(name)} ground={ground} onTap={onWrite} />}
    {onCall && <IconButton icon='phone' label={words.callUp(name)} ground={ground} onTap={onCall} />}
  </View>
  return inset ? content : <Card>{content}</Card>
}
