import type { MatterView } from '@domain/matter/view'
import type { Relation } from '@domain/people/role'
import { workOrder } from '@domain/work-order/contract'
import { channelWords, entryWords, relationWords } from '@domain/words'
import { Button, callNumber, Card, connect, Face, Row, say, Section, serverNow, useAct } from '../../kit'
import { spanWords } from '../time/times'
import { troubleWords } from '../trouble'
import { Facts, type Fact } from './Facts'
import { words } from './words'

const api = connect(workOrder)

const factsOf = ({ wishedFrom, wishedUntil, entry, channel, number }: MatterView, now: number): Fact[] => [
  ...(wishedFrom === undefined ? [] : [{ name: words.wished, text: spanWords(wishedFrom, wishedUntil, now) }]),
  ...(entry ? [{ name: words.entry, text: entryWords[entry] }] : []),
  { name: words.channel, text: channelWords[channel] },
  { name: words.number, text: number }
]

interface RequesterCardProps {
  view: MatterView
  /** The number was opened: there is a new line in the timeline. */
  onCalled: () => unknown
}

/** Who asked, where and when, for those who go there. */
export function RequesterCard ({ view, onCalled }: RequesterCardProps) {
  const act = useAct(key => api.call({ id: view.id, key }).catch((error: Error) => { say(troubleWords(error) ?? ''); throw error }))
  const { requester } = view
  if (!requester) return null
  const call = async () => {
    const opened = await act.run(undefined)
    if (!opened) return
    await callNumber(opened.phone)
    onCalled()
  }
  const relation = relationWords[requester.relation as Relation] as string | undefined
  return <Section title={words.requester} note={words.calling}>
    <Card>
      <Row
        lead={<Face name={requester.name} />} title={requester.name} note={[relation, requester.phoneMask ?? words.noPhone].filter(Boolean).join(' · ')}
        act={view.may.includes('call') && requester.phoneMask && <Button kind='soft' small icon='phone' busy={act.busy} onTap={call}>{words.callRequester}</Button>} />
      <Facts facts={factsOf(view, serverNow())} />
    </Card>
  </Section>
}
