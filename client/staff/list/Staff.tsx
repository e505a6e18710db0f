import Taro from '@tarojs/taro'
import { staff, type StaffMember } from '@domain/staff/contract'
import { roleWords } from '@domain/words'
import type { Worker } from '../../desk/StaffPage'
import { Card, Chip, connect, Face, Icon, Row, Section, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(staff)

const marks = (each: StaffMember) => each.onLeave ? <Chip tone='amber'>{words.onLeave}</Chip> : each.onDuty ? <Chip>{words.onDuty}</Chip> : <Chip tone='plain'>{words.offDuty}</Chip>
const goTo = (page: string) => Taro.navigateTo({ url: `/staff/${page}` })

function Member ({ member, me }: { member: StaffMember, me: Worker }) {
  const { personId, name, roles, zoneIds, answersFor } = member
  const zones = me.estate.zones.filter(zone => zoneIds.includes(zone.id)).map(zone => zone.name).join('、')
  const note = [roles.map(role => roleWords[role]).join('、'), zones || words.everyZone, answersFor > 0 && words.answersFor(answersFor)].filter(Boolean).join(' · ')
  return <Row lead={<Face name={name} />} title={name} note={note} chip={marks(member)} onTap={() => goTo(`person/index?id=${personId}`)} />
}

/** Everyone who works here, by department, with who is there now. */
export function Staff ({ me }: { me: Worker }) {
  const call = useCall(() => api.list({}))
  const all = call.data ?? []
  const empty = call.data?.length === 0 && { title: words.nobody, hint: words.nobodyHint }
  return <PageContent state={{ ...call, error: troubleWords(call.error), empty }} skeleton='list'>
    <Card>
      <Row lead={<Icon name='calendar' tone='jade' washed />} title={words.roster} onTap={() => goTo('roster/index')} />
      <Row lead={<Icon name='key' tone='jade' washed />} title={words.roles} onTap={() => goTo('roles/index')} />
    </Card>
    {[...new Set(all.map(each => each.department))].map(department => <Section key={department} title={department}>
      <Card>{all.filter(each => each.department === department).map(each => <Member key={each.personId} member={each} me={me} />)}</Card>
    </Section>)}
  </PageContent>
}
