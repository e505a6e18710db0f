import { View } from '@tarojs/components'
import { matterContract } from '@domain/matter/contract'
import { viewWords } from '@domain/words'
import { useState } from 'react'
import { connect, Empty, LoadMore, Page, Segments } from '../../kit'
import { callHotline } from '../../hotline/call'
import { MatterCard, troubleWords, usePages } from '../../matter'
import { useMe } from '../../session/use-me'
import { LobbyTabs } from '../LobbyTabs'
import { goMatter, goNew } from '../routes'
import { words } from '../words'
import './index.scss'

const api = connect(matterContract)

const views = ['mine', 'ended'] as const
type Shown = typeof views[number]
const segments = views.map(key => ({ key, label: viewWords[key] }))

const empty = {
  mine: { title: words.nothing, hint: words.nothingHint, action: words.newOne, onAction: () => goNew('repair') },
  ended: { title: words.noEnded, hint: words.noEndedHint }
}

/** Everything a resident has asked for or follows. */
export default function LobbyMine () {
  const { me } = useMe()
  const [view, setView] = useState<Shown>('mine')
  const { items, foot, more, error, offline, loading, data, reload } = usePages(after => api.list({ view, ...(after !== undefined && { after }) }), [view])
  const shown = items.filter(each => each.mine || each.ofHome || each.following)
  const none = data !== undefined && foot === 'end' && shown.length === 0
  const hotline = me?.hotline

  return <Page
    front title={words.mine} tabs={<LobbyTabs active='mine' unread={me?.unread} />}
    state={{ data, loading, error: troubleWords(error), offline, reload }}>
    <View className='lobby-mine-segments'><Segments items={segments} active={view} onPick={setView} /></View>
    {none ? <Empty {...empty[view]} /> : <>
      {shown.map(each => <MatterCard key={each.id} matter={each} onTap={() => goMatter(each)} onCall={hotline && (() => callHotline(hotline.number))} />)}
      {data && <LoadMore state={foot} onMore={more} />}
    </>}
  </Page>
}
