import { View } from '@tarojs/components'
import type { Me } from '@domain/people/contract'
import { relationWords, roleWords } from '@domain/words'
import { goActivities } from '../../activity/routes'
import { goMyBills } from '../../billing/routes'
import { goHandbook } from '../../acknowledgement/routes'
import { goBookings } from '../../booking/routes'
import { callHotline } from '../../hotline/call'
import { goHotlines } from '../../hotline/routes'
import { goNewKeys } from '../../key-custody/routes'
import { Card, Face, Icon, Page, Row, Section, serverNow } from '../../kit'
import { daysWords, troubleWords, useGrantsAhead } from '../../matter'
import { goPolls } from '../../poll/routes'
import { goFile, goLoud } from '../../renovation/routes'
import { isStaff, lives, useMe } from '../../session/use-me'
import { goCatalogue } from '../../vendor/routes'
import { FrontTabs } from '../FrontTabs'
import { Reminders } from '../inbox/Reminders'
import { goMove } from '../../move-in/routes'
import { goTab } from '../LobbyTabs'
import { goBinding, goDesk, goPrivacyCenter } from '../routes'
import { isAtDesk } from '../side'
import { words } from '../words'
import { ElderSwitch } from './ElderSwitch'
import './index.scss'

type Who = NonNullable<Me['who']>

function Portrait ({ who: { name, salutation, roles }, estate }: { who: Who, estate: string | undefined }) {
  return <Card><Row lead={<Face name={name} size='l' />} title={name} note={[estate, ...roles.map(role => roleWords[role])].filter(Boolean).join(' · ')} label={salutation} /></Card>
}

function Homes ({ who: { occupancies } }: { who: Who }) {
  return <Section title={words.homes} note={words.homesNote} onNote={() => goBinding('homes')}>
    <Card>{occupancies.map(({ premisesId, label, relation, from, until }) => <Row
      key={premisesId} lead={<Icon name='building' tone='jade' washed />} title={label}
      note={[relationWords[relation], daysWords(from, until, serverNow())].filter(Boolean).join(' · ')} />)}
      <Row lead={<Icon name='wallet' tone='jade' washed />} title={words.myBills} note={words.myBillsNote} onTap={goMyBills} />
      <Row lead={<Icon name='calendar' tone='jade' washed />} title={words.bookings} note={words.bookingsNote} onTap={goBookings} />
      <Row lead={<Icon name='shop' tone='jade' washed />} title={words.offers} note={words.offersNote} onTap={goCatalogue} />
      <Row lead={<Icon name='list' tone='jade' washed />} title={words.polls} note={words.pollsNote} onTap={goPolls} />
      <Row lead={<Icon name='people' tone='jade' washed />} title={words.events} note={words.eventsNote} onTap={goActivities} />
      <Row lead={<Icon name='book' tone='jade' washed />} title={words.handbook} note={words.handbookNote} onTap={goHandbook} />
      <Row lead={<Icon name='key' tone='jade' washed />} title={words.keys} note={words.keysNote} onTap={goNewKeys} />
      <Row lead={<Icon name='door' tone='jade' washed />} title={words.moving} note={words.movingNote} onTap={() => goMove()} />
      <Row lead={<Icon name='paint' tone='jade' washed />} title={words.renovate} note={words.renovateNote} onTap={goFile} />
      <Row lead={<Icon name='clock' tone='jade' washed />} title={words.loud} note={words.loudNote} onTap={goLoud} />
      <Row lead={<Icon name='people' tone='jade' washed />} title={words.family} note={words.familyNote} onTap={() => goBinding('household')} />
      <Row lead={<Icon name='plus' tone='jade' washed />} title={words.bind} note={words.bindNote} onTap={() => goBinding('bind')} /></Card>
  </Section>
}

/** Who I am here, how large I read, how I am reached. */
export default function LobbyMe () {
  const { me, loading, error, offline, reload } = useMe()
  useGrantsAhead()
  const who = me?.who, hotline = me?.hotline
  const desk = isStaff(me) && lives(me) && !isAtDesk()

  return <Page
    front title={words.me} tabs={<FrontTabs me={me} active='me' />}
    state={{ data: me, loading, error: me ? undefined : troubleWords(error), offline: offline && !me, reload }}>
    {who && <Portrait who={who} estate={me.estate?.name} />}
    {desk && <Section title={words.work}><Card><Row
      lead={<Icon name='desk' tone='jade' washed />} title={words.toDesk} note={who?.onDuty && who.dutyUntil ? words.onDuty(who.dutyUntil) : words.offDuty} onTap={goDesk} /></Card></Section>}
    {isStaff(me) && lives(me) && !desk && <Section title={words.homes}><Card><Row lead={<Icon name='home' tone='jade' washed />} title={words.toLobby} onTap={() => goTab('home')} /></Card></Section>}
    {who && who.occupancies.length > 0 && <Homes who={who} />}
    <Section title={words.settings}>
      <Card><ElderSwitch /></Card>
      {who && <View className='lobby-me-gap'><Reminders me={me} /></View>}
    </Section>
    {hotline && <Section title={words.hotline}><Card>
      <Row
        lead={<Icon name='phone' tone='jade' washed />} title={hotline.number} note={words.hotlineNote(hotline.label, hotline.until)}
        label={words.callLabel(hotline.number)} onTap={() => callHotline(hotline.number)} />
      <Row lead={<Icon name='list' tone='jade' washed />} title={words.hotlines} note={words.hotlinesNote} onTap={goHotlines} />
    </Card></Section>}
    <Section title={words.privacy}><Card>
      <View className='lobby-me-privacy'>{words.privacyText}</View>
      <Row lead={<Icon name='shield' tone='jade' washed />} title={words.privacyCenter} note={words.privacyCenterNote} label={words.privacyCenter} onTap={goPrivacyCenter} />
    </Card></Section>
  </Page>
}
