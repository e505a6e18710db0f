import { View } from '@tarojs/components'
import type { HotlineWindow, Zone } from '@domain/estate/estate'
import type { HotlineDraft } from '@domain/hotline/contract'
import { inOrder } from '@domain/hotline/table'
import { hoursWords, refusalOf } from '@domain/hotline/words'
import { refusalWords } from '@domain/refusal-words'
import { Button, Card, Notice, Row, Section, serverNow } from '../../kit'
import { daysWords } from '../../matter'
import { lineKey } from '../line-key'
import { words } from '../words'
import type { Doing } from './form'

interface ZoneWindowsProps { zone: Zone, zones: Zone[], draft: HotlineDraft, onDo: (doing: Doing) => void }

/** More would say the same of other days. */
const mostFaults = 3

/** One zone's lines, each tapped to change it, and what is wrong with them to the minute. */
export function ZoneWindows ({ zone, zones, draft: { windows, faults }, onDo }: ZoneWindowsProps) {
  const lines = windows.filter(each => each.zoneId === zone.id).sort(inOrder)
  const wrong = [...new Set(faults.filter(each => each.zoneId === zone.id).map(each => refusalWords({ code: 'conflict', ...refusalOf(each, zones) })))]
  const note = (window: HotlineWindow) => [hoursWords(window), daysWords(window.effectiveFrom, window.effectiveUntil, serverNow())].join(' · ')
  return <Section title={zone.name}>
    {lines.length > 0 && <Card>{lines.map(window => <Row
      key={lineKey(window)} title={window.number} note={note(window)} label={[zone.name, words.change(window.number), note(window)].join('，')} onTap={() => onDo({ what: 'change', window })} />)}</Card>}
    {lines.length === 0 && <Card><Row title={words.noWindows} /></Card>}
    {wrong.length > 0 && <View className='hotline-faults'>{wrong.slice(0, mostFaults).map(each => <Notice key={each} tone='cinnabar' icon='alert'>{each}</Notice>)}
      {wrong.length > mostFaults && <View className='hotline-cannot'>{words.moreFaults(wrong.length - mostFaults)}</View>}</View>}
    <View className='hotline-add'><Button kind='soft' small icon='plus' label={words.addTo(zone.name)} onTap={() => onDo({ what: 'add', zoneId: zone.id })}>{words.add}</Button></View>
  </Section>
}
