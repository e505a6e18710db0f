import { usePullDownRefresh } from '@tarojs/taro'
import { ageWords } from '@domain/billing/ageing'
import { billing } from '@domain/billing/contract'
import { sumOwed } from '@domain/billing/owed'
import { yuan } from '@domain/kit/yuan'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Card, connect, LoadMore, Notice, Section, Segments, serverNow } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { TakeSheet } from '../TakeSheet'
import { BillRow } from '../bills/BillRow'
import { byAge } from './by-age'
import { words } from './words'

const api = connect(billing)
const everyZone = ''

/** What is overdue, the oldest first, by how old it is; of one zone or of all. */
export function Arrears ({ me }: { me: Worker }) {
  const { estate } = me
  const [zoneId, setZoneId] = useState(everyZone)
  const pages = usePages(after => api.arrears({ ...(zoneId !== everyZone && { zoneId }), ...(after !== undefined && { after }) }), [zoneId])
  usePullDownRefresh(() => { void pages.reload() })
  const { items } = pages, said = pages.foot === 'end' ? words.all : words.shown
  return <>
    <Segments items={[{ key: everyZone, label: words.everyZone }, ...estate.zones.map(({ id, name }) => ({ key: id, label: name }))]} active={zoneId} onPick={setZoneId} />
    <PageContent state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && items.length === 0 && { picture: 'done', title: words.none, hint: words.noneHint } }} skeleton='list'>
      <Notice icon='yuan'>{said(items.length, yuan(sumOwed(items)))}</Notice>
      {byAge(items, serverNow()).map(({ age, cards }) => <Section key={age} title={ageWords[age]} note={words.section(cards.length, yuan(sumOwed(cards)))}>
        <Card>{cards.map(each => <BillRow key={each.id} card={each} withHome />)}</Card>
      </Section>)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
      <TakeSheet me={me} kind='arrears' />
    </PageContent>
  </>
}
