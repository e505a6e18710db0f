import { View } from '@tarojs/components'
import { inbox } from '@domain/inbox/contract'
import type { TemplateName } from '@domain/inbox/templates'
import { Card, Chip, connect, Face, Row, Section, useCall } from '../../kit'
import { words } from '../words'
import './Reach.scss'

const api = connect(inbox)

interface Told { personId: string | undefined, name: string, template: TemplateName }

function Reached ({ personId, name, template }: Told) {
  const { data } = useCall(async () => personId === undefined ? undefined : (await api.reach({ personIds: [personId], template }))[personId], [personId, template])
  const reachable = data?.reachable ?? false
  const note = personId === undefined ? words.noAccount : !data ? '' : !reachable ? words.inboxOnly : data.balance > 0 ? words.pushLeft(data.balance) : words.workPush
  const known = personId === undefined || data !== undefined
  return <Row
    lead={<Face name={name} size='s' />} title={name} note={note}
    chip={known && <Chip tone={reachable ? 'jade' : 'amber'}>{reachable ? words.reachable : words.phone}</Chip>} />
}

/** Before sending: who will really hear of it, and whom one had better call. */
export function Reach ({ people }: { people: readonly Told[] }) {
  return <Section title={words.willReach}>
    <Card><View className='assign-reach'>{people.map(each => <Reached key={each.personId ?? each.name} {...each} />)}</View></Card>
  </Section>
}
