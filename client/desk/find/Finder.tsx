import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { matterContract, type ViewName } from '@domain/matter/contract'
import { kinds, type Kind } from '@domain/matter/matter'
import { pageOf } from '@domain/matter/page-of'
import { may } from '@domain/people/capability'
import { kindWords, viewWords } from '@domain/words'
import { useMemo, useState } from 'react'
import { Card, connect, Empty, Icon, Row, Segments, type Segment } from '../../kit'
import { MatterList } from '../list/MatterList'
import type { Worker } from '../StaffPage'
import { scopeWords, words } from '../words'
import { ByNumber } from './ByNumber'
import { ZonePick } from './ZonePick'
import { mayUse, needsZone, scopesOf } from './scopes'
import './finder.scss'

const api = connect(matterContract)
const pageLength = 20

type KindKey = Kind | 'every'
const kindChips: Segment<KindKey>[] = [{ key: 'every', label: words.everyKind }, ...kinds.map(key => ({ key, label: kindWords[key] }))]

/** Any matter the person may see: by its number, else by where it is and what it is. */
export function Finder ({ me }: { me: Worker }) {
  const { who, estate } = me
  const scopes = useMemo(() => scopesOf(who.roles), [who.roles])
  const [scope, setScope] = useState<ViewName | undefined>(scopes[0])
  const [zoneId, setZoneId] = useState(who.zoneIds[0] ?? estate.zones[0]?.id)
  const [kind, setKind] = useState<KindKey>('every')
  const [number, setNumber] = useState<string>()
  if (scope === undefined) return <Empty title={words.noDeskWork} hint={words.noDeskWorkHint} />

  const found = (view: ViewName, wanted: { number: string } | { zoneId?: string | undefined, kind?: Kind }, empty: { title: string, hint: string }) => <MatterList
    key={[view, ...Object.values(wanted)].join(' ')} me={me} empty={{ picture: 'empty', ...empty }} onChoose={({ id, kind: found }) => Taro.navigateTo({ url: pageOf(id, found) })}
    ask={after => api.list({ view, ...wanted, limit: pageLength, ...(after !== undefined && { after }) })} />

  return <View>
    {may(who, 'seeRegister') && <Card label={words.findHousehold} onTap={() => Taro.navigateTo({ url: '/register/find/index' })}>
      <Row lead={<Icon name='people' tone='jade' washed />} title={words.findHousehold} note={words.findHouseholdNote} leads />
    </Card>}
    {mayUse('number', who.roles) && <ByNumber onNumber={setNumber} />}
    {number !== undefined
      ? found('number', { number }, { title: words.noNumber(number), hint: words.noNumberHint })
      : <>
        <Segments items={scopes.map(key => ({ key, label: scopeWords[key] ?? viewWords[key] }))} active={scope} onPick={setScope} />
        <View className='find-filters'>
          {needsZone(scope) && zoneId !== undefined && <ZonePick zones={estate.zones} value={zoneId} onPick={setZoneId} />}
          <Segments items={kindChips} active={kind} onPick={setKind} />
        </View>
        {found(scope, { ...(needsZone(scope) && { zoneId }), ...(kind !== 'every' && { kind }) }, { title: words.nothingFound, hint: words.nothingFoundHint })}
      </>}
  </View>
}
