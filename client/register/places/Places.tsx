import { View } from '@tarojs/components'
import { premisesStates } from '@domain/estate/premises'
import { premisesStateWords } from '@domain/register-words'
import { register } from '@domain/register/contract'
import type { Building } from '@domain/register/view'
import { useState } from 'react'
import { Card, connect, LoadMore, Row, Section, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import type { Worker } from '../../desk/StaffPage'
import { words } from '../words'
import './places.scss'
import { Doors, type Way } from './Doors'

const api = connect(register)

/** 自住 10 · 空置 8 */
const stated = ({ states }: Building['entrances'][number]) => premisesStates.flatMap(state => states[state] ? [`${premisesStateWords[state]} ${states[state]}`] : []).join(' · ')

/** First the buildings of a zone, then the doors of one. */
export function Places ({ me: { who, estate } }: { me: Worker }) {
  const [zoneId, setZoneId] = useState(who.zoneIds[0] ?? estate.zones[0]?.id ?? '')
  const [way, setWay] = useState<Way>()
  const zones = estate.zones.map(({ id, name }) => ({ key: id, label: name }))
  return <>
    <Segments items={zones} active={zoneId} onPick={key => { setZoneId(key); setWay(undefined) }} />
    {way ? <Doors way={way} onBack={() => setWay(undefined)} /> : <Buildings key={zoneId} zoneId={zoneId} onPick={setWay} />}
  </>
}

function Buildings ({ zoneId, onPick }: { zoneId: string, onPick: (way: Way) => void }) {
  const pages = usePages(after => api.buildings({ zoneId, ...(after !== undefined && { after }) }), [zoneId])
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { title: words.noBuildings, hint: words.noBuildingsHint } }} skeleton='list'>
    {pages.items.map(({ building, entrances }) => <Section key={building} title={words.buildingOf(building)}>
      <View className='places-entrances'>{entrances.map(each => {
        const name = words.entranceOf(each.entrance), note = [words.total(each.total), stated(each)].filter(Boolean).join(' · ')
        return <Card key={name} label={`${words.buildingOf(building)}${name}，${note}`} onTap={() => onPick({ zoneId, building, entrance: each.entrance })}><Row title={name} note={note} leads /></Card>
      })}</View>
    </Section>)}
    <LoadMore state={pages.foot} onMore={pages.more} />
  </PageContent>
}
