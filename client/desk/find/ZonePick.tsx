import { useState } from 'react'
import type { Zone } from '@domain/estate/estate'
import { Icon, Options, Sheet, Tap } from '../../kit'
import { words } from '../words'

/** Which zone a list is of; estates have few or many. */
export function ZonePick ({ zones, value, onPick }: { zones: readonly Zone[], value: string, onPick: (zoneId: string) => unknown }) {
  const [open, setOpen] = useState(false)
  const name = zones.find(each => each.id === value)?.name ?? ''
  const pick = (zoneId: string) => {
    setOpen(false)
    onPick(zoneId)
  }
  return <>
    <Tap className='find-zone' label={`${words.chooseZone}，${name}`} onTap={() => setOpen(true)}>{name}<Icon name='down' size='s' /></Tap>
    <Sheet open={open} title={words.chooseZone} onClose={() => setOpen(false)}>
      <Options label={words.chooseZone} items={zones.map(({ id, name: label }) => ({ key: id, label }))} value={value} onPick={pick} />
    </Sheet>
  </>
}
