import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PublicArea } from '@domain/estate/estate'
import { Options, PickBox, Segments, Sheet } from '../../kit'
import type { Worker } from '../../desk/StaffPage'
import { words } from './words'

interface AreaFieldProps {
  estate: Worker['estate']
  zoneId: string
  area: PublicArea | undefined
  error: string | undefined
  onPick: (place: { zoneId: string, areaId?: string | undefined }) => unknown
}

/** One of the many places that everybody shares: the zone first, then its lifts, gardens and gates. */
export function AreaField ({ estate, zoneId, area, error, onPick }: AreaFieldProps) {
  const [open, setOpen] = useState(false)
  const zone = estate.zones.find(each => each.id === zoneId)
  const said = area ? `${zone?.name ?? ''} ${area.name}` : words.chooseArea
  const pick = (areaId: string) => {
    setOpen(false)
    onPick({ zoneId, areaId })
  }
  return <>
    <PickBox label={words.area} shown={said} chosen={area !== undefined} lead='place' icon='down' error={error} onTap={() => setOpen(true)} />
    <Sheet open={open} title={words.area} onClose={() => setOpen(false)}>
      <Segments items={estate.zones.map(({ id, name }) => ({ key: id, label: name }))} active={zoneId} onPick={id => onPick({ zoneId: id })} />
      <View className='record-areas'>
        <Options as='chips' label={words.area} value={area?.id} onPick={pick} items={estate.areas.filter(each => each.zoneId === zoneId).map(({ id, name }) => ({ key: id, label: name }))} />
      </View>
    </Sheet>
  </>
}
