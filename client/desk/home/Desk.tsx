import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { inbox } from '@domain/inbox/contract'
import { matterContract, type MatterCard, type ViewName } from '@domain/matter/contract'
import { may } from '@domain/people/capability'
import { viewWords } from '@domain/words'
import { useEffect, useState } from 'react'
import { connect, Segments, Skeleton, useCall, type Segment } from '../../kit'
import { rememberSide } from '../../lobby/side'
import { loadGrants } from '../../session/consent'
import { MatterList } from '../list/MatterList'
import { callsOf } from '../calls'
import { type Worker } from '../StaffPage'
import { useEvery } from '../use-every'
import { empties, words } from '../words'
import { HandedOver } from './HandedOver'
import { Headline, type Counts } from './Headline'
import { Reminders } from './Reminders'
import { Beside } from './Beside'
import './desk.scss'

const api = connect(matterContract), messages = connect(inbox)
const limit = 50
const countEveryMs = 20_000

type ChipKey = ViewName | 'unreached'

/** The staff's front page: what needs me now, sorted by the time left, then all I have a part in. */
export function Desk ({ me, chips }: { me: Worker, chips: readonly [ViewName, ...ViewName[]] }) {
  useEffect(() => rememberSide('desk'), [])
  const phones = may(me.who, 'tellUnreached')
  const [view, setView] = useState<ViewName>(chips[0])
  const [chosen, setChosen] = useState<MatterCard>()
  const [version, setVersion] = useState(0)
  const counts = useCall(async (): Promise<Counts> => may(me.who, 'workOnMatters') ? api.counts({}) : {})
  const unreached = useCall(async () => phones ? callsOf((await messages.unreached({})).items, me.who.id).length : 0)
  const grants = useCall(loadGrants)
  // What stands above the list comes with it: rows that move under the finger are tapped by mistake.
  const waiting = grants.loading || counts.loading
  const recount = () => Promise.all([counts.reload(), unreached.reload()])
  usePullDownRefresh(() => { void recount() })
  useEvery(countEveryMs, recount)

  const segments: Segment<ChipKey>[] = chips.map(key => ({ key, label: viewWords[key], count: counts.data?.[key] || undefined }))
  if (phones) segments.push({ key: 'unreached', label: words.unreached, count: unreached.data || undefined })
  const pick = (key: ChipKey) => key === 'unreached' ? Taro.navigateTo({ url: '/desk-tools/unreached/index' }) : setView(key)
  const pending = view === 'pending' || view === chips[0] ? counts.data?.pending ?? 0 : 0
  const refresh = () => {
    setVersion(before => before + 1)
    return recount()
  }

  return <View className='desk-panes'>
    <View className='desk-list'>
      <Headline chips={chips} counts={counts.data} />
      <Segments items={segments} active={view} onPick={pick} />
      {waiting && <Skeleton shape='list' />}
      <View className={waiting ? 'desk-waiting' : undefined}>
        <Reminders grants={grants.data ?? []} />
        <HandedOver count={pending} onTaken={refresh} />
        <MatterList
          key={view} version={version} me={me} ask={after => api.list({ view, limit, ...(after !== undefined && { after }) })} empty={{ picture: 'done', ...empties[view] }}
          chosen={chosen?.id} onChoose={setChosen} onMoved={recount} />
      </View>
    </View>
    <Beside matter={chosen} me={me} onMoved={refresh} />
  </View>
}
