import { acknowledgement } from '@domain/acknowledgement/contract'
import { editionStateWords } from '@domain/acknowledgement/words'
import type { WayCount } from '@domain/acknowledgement/view'
import { may } from '@domain/people/capability'
import { useState } from 'react'
import { Card, Chip, connect, LoadMore, Row, Section, Segments, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import type { Worker } from '../../desk/StaffPage'
import { goEdition, goRead } from '../routes'
import { words } from '../words'
import { Homes } from './Homes'

const api = connect(acknowledgement)

function Editions ({ writes }: { writes: boolean }) {
  const call = useCall(() => api.editions({}))
  return <Section title={words.editions} note={writes ? words.write : undefined} onNote={() => goEdition()}>
    <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.noEdition, hint: words.noEditionHint } }}>
      <Card>{call.data?.map(each => <Row key={each.edition} title={words.editionOf(each.edition)} note={each.title} chip={<Chip tone={each.state === 'published' ? 'jade' : 'plain'}>{editionStateWords[each.state]}</Chip>}
        onTap={() => each.state === 'draft' ? goEdition(each.edition) : goRead(each.edition)} />)}</Card>
    </PageContent>
  </Section>
}

function Zone ({ zoneId, onPick }: { zoneId: string, onPick: (way: WayCount) => unknown }) {
  const pages = usePages(after => api.counts({ zoneId, ...(after !== undefined && { after }) }), [zoneId])
  return <PageContent skeleton='list' state={{ ...pages, error: troubleWords(pages.error) }}>
    <Card>{pages.items.map(each => <Row key={`${each.building} ${each.entrance}`} title={words.wayOf(each.building, each.entrance)} note={words.countOf(each.signed, each.total)} onTap={() => onPick(each)} />)}</Card>
    <LoadMore state={pages.foot} onMore={pages.more} />
  </PageContent>
}

/** Editions, and how far the estate has come with the one in force. */
export function Office ({ me }: { me: Worker }) {
  const { zones } = me.estate
  const [zoneId, setZoneId] = useState(zones[0]?.id ?? '')
  const [way, setWay] = useState<WayCount>()
  if (way) return <Homes way={{ ...way, zoneId }} onBack={() => setWay(undefined)} />
  return <>
    <Editions writes={may(me.who, 'keepHandbook')} />
    <Section title={words.signing}>
      <Segments items={zones.map(({ id, name }) => ({ key: id, label: name }))} active={zoneId} onPick={setZoneId} />
      <Zone key={zoneId} zoneId={zoneId} onPick={setWay} />
    </Section>
  </>
}
