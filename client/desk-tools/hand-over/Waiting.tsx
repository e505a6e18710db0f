import Taro from '@tarojs/taro'
import type { MatterCard } from '@domain/matter/contract'
import { pageOf } from '@domain/matter/page-of'
import { Card, Empty, Face, LoadMore, Row, Section, serverNow } from '../../kit'
import { lengthWords, type usePages } from '../../matter'
import { words } from './words'

function Offered ({ matter }: { matter: MatterCard }) {
  const { handOverTo, firstContact, title, id, kind } = matter
  if (!handOverTo) return null
  const note = [words.offered(firstContact?.name ?? '', handOverTo.name), handOverTo.reason, words.since(lengthWords(serverNow() - handOverTo.at))].join(' · ')
  return <Card onTap={() => Taro.navigateTo({ url: pageOf(id, kind) })} label={`${title}，${note}`}>
    <Row lead={<Face name={handOverTo.name} />} title={title} note={note} />
  </Card>
}

/** Matters between two people: handed over, and still answered for by whoever leaves. */
export function Waiting ({ pages }: { pages: ReturnType<typeof usePages<MatterCard>> }) {
  const { items, foot, more, data } = pages
  if (!data) return null
  return <Section title={words.waiting} {...(items.length > 0 && { note: words.waitingNote(items.length) })}>
    {items.length === 0 && <Empty picture='done' title={words.nobodyWaits} hint={words.nobodyWaitsHint} />}
    {items.map(matter => <Offered key={matter.id} matter={matter} />)}
    {foot !== 'end' && <LoadMore state={foot} onMore={more} />}
  </Section>
}
