import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PublicArea } from '@domain/estate/estate'
import { Icon, Options, Segments, Sheet, Tap } from '../../kit'
import type { Worker } from '../../desk/StaffPage'
import { words } from './words'

interface AreaFieldProps {
  estate: Worker['estate']
  zoneId: string
  area: PublicArea | undefined
  wrong: boolean
  onPick: (place: { zoneId: string, areaId?: string | undefined }) => unknown
}

/** One of the many places that everybody shares: the zone first, then its lifts, gardens and gates. */
export function AreaField ({ estate, zoneId, area, wrong, onPick }: AreaFieldProps) {
  const [open, setOpen] = useState(false)
  const zone = estate.zones.find(each => each.id === zoneId)
  const said = area ? `${zone?.name ?? ''} ${area.name}` : words.chooseArea
  const pick = (areaId: string) => {
    setOpen(false)
    onPick({ zoneId, areaId })
  }
  return <>
    <Tap className={`kit-field-box record-area${wrong ? ' kit-field-box-wrong' : ''}`} label={`${words.area}，${said}`} onTap={() => setOpen(true)}>
      <Icon name='place' size='s' tone={area ? 'jade' : 'plain'} />
      <View className={area ? 'record-area-said' : 'record-area-said kit-field-placeholder'}>{said}</View>
      <Icon name='next' size='s' tone='plain' />
    </Tap>
    <Sheet open={open} title={words.area} onClose={() => setOpen(false)}>
      <Segments items={estate.zones.map(({ id, name }) => ({ key: id, label: name }))} active={zoneId} onPick={id => onPick({ zoneId: id })} />
      <View className='record-areas'>
        <Options as='chips' label={words.area} value={area?.id} onPick={pick} items={estate.areas.filter(each => each.zoneId === zoneId).map(({ id, name }) => ({ key: id, label: name }))} />
      </View>
    </Sheet>
  </>
}
