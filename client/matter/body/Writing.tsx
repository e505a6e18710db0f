import { View } from '@tarojs/components'
import type { Action } from '@domain/matter/step'
import type { MatterView } from '@domain/matter/view'
import { Icon, IconButton, Tap, useElder } from '../../kit'
import type { Reader } from '../reader'
import { words } from './words'

interface WritingProps {
  view: MatterView
  reader: Reader
  onOpen: (action: Action) => unknown
}

const toWhom = ({ firstContact }: MatterView, reader: Reader) =>
  reader === 'staff' ? words.writeToResident : firstContact ? words.writeTo(firstContact.name) : words.writeToUs

/** Looks like where one writes; the sheet it opens has room for photos too. Staff have a second one that residents never see. */
export function Writing ({ view, reader, onOpen }: WritingProps) {
  const { elder } = useElder()
  // In elder mode the card of whoever answers says “留言” in words already.
  const says = view.may.includes('say') && !(elder && reader === 'resident'), notes = view.may.includes('note')
  if (!says && !notes) return null
  return <View className='matter-write'>
    {says && <Tap className='matter-write-box' onTap={() => onOpen('say')}><Icon name='chat' size='s' />{toWhom(view, reader)}</Tap>}
    {notes && (says
      ? <IconButton icon='edit' label={words.note} ground='card' onTap={() => onOpen('note')} />
      : <Tap className='matter-write-box' onTap={() => onOpen('note')}><Icon name='edit' size='s' />{words.note}</Tap>)}
  </View>
}
