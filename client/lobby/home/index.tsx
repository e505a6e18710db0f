import { useDidShow } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { may } from '@domain/people/capability'
import { useEffect, useState } from 'react'
import { goHandbook } from '../../acknowledgement/routes'
import { goJobs } from '../../job/routes'
import { Notice, Page, storage, Tap, useElder } from '../../kit'
import { troubleWords, useGrantsAhead } from '../../matter'
import { useUntil } from '../../hotline/use-until'
import { isStaff, isVendorOnly, lives, useMe } from '../../session/use-me'
import { homeOf, useChosenHome } from '../chosen-home'
import { goTab, LobbyTabs } from '../LobbyTabs'
import { goDesk } from '../routes'
import { rememberSide } from '../side'
import { words } from '../words'
import { Bills } from './Bills'
import { ElderFront } from './ElderFront'
import { Events } from './Events'
import { Greeting } from './Greeting'
import { HelpChoices } from './HelpChoices'
import { News } from './News'
import { OpenMatters } from './OpenMatters'
import { PlaceSheet } from './PlaceSheet'
import { Polls } from './Polls'
import { Welcome } from './Welcome'
import './index.scss'

/** The residents' front page. Staff who don't live here are led on to the desk; strangers learn how to be registered. */
export default function LobbyHome () {
  const { me, loading, error, offline, reload, look } = useMe()
  const { elder } = useElder()
  const { premisesId } = useChosenHome()
  const [choosing, setChoosing] = useState(false)
  useGrantsAhead()
  useDidShow(() => rememberSide('lobby'))
  useUntil(me?.hotline?.until, reload)

  const onlyComes = isVendorOnly(me), onlyWorksHere = onlyComes || (isStaff(me) && !lives(me))
  useEffect(() => {
    if (onlyWorksHere) void (onlyComes ? goJobs() : goDesk())
  }, [onlyComes, onlyWorksHere])

  const home = homeOf(me, premisesId)
  const several = (me?.who?.occupancies.length ?? 0) + (me?.estates.length ?? 0) > 2
  const resident = me?.who && !onlyWorksHere ? me.who : undefined
  // The estate this phone looked at last may no longer be theirs.
  const again = () => { storage.remove('estate'); return reload() }

  return <Page
    front title={elder && resident ? words.hello(resident.salutation) : me?.estate?.name ?? words.app} note={elder ? undefined : home?.label}
    onTitle={several && !elder ? () => setChoosing(true) : undefined} skeleton='front' onRefresh={reload}
    aside={elder && resident && <Tap className='lobby-home-mode' onTap={() => goTab('me')}>{words.elderMode}</Tap>}
    tabs={resident && <LobbyTabs active='home' unread={me?.unread} />}
    state={{ data: me, loading: loading || onlyWorksHere, error: me ? undefined : troubleWords(error), offline: offline && !me, reload }}>
    {me && !me.who && <Welcome centers={me.centers} onAgain={again} />}
    {me && resident && <View>
      {isStaff(me) && <Notice tone='jade' icon='desk' action={words.toDesk} onAction={goDesk}>{words.atDesk}</Notice>}
      {may(resident, 'doJobs') && <Notice tone='jade' icon='list' action={words.toJobs} onAction={goJobs}>{words.atJobs}</Notice>}
      {me.handbook !== undefined && <Notice tone='amber' icon='book' action={words.toHandbook} onAction={goHandbook}>{words.handbookWaits(me.handbook)}</Notice>}
      {elder ? <ElderFront me={me} /> : <>
        <Greeting name={resident.salutation} hotline={me.hotline} />
        <HelpChoices />
        <Bills key={`bills of ${me.estate?.id}`} />
      </>}
      <News key={`news of ${me.estate?.id}`} />
      <Polls key={`polls of ${me.estate?.id}`} />
      <Events key={`events of ${me.estate?.id}`} />
      <OpenMatters key={me.estate?.id} hotline={me.hotline} />
      <PlaceSheet me={me} open={choosing} onClose={() => setChoosing(false)} look={look} />
    </View>}
  </Page>
}
