import { local } from '@domain/kit/calendar'
import { payment } from '@domain/payment/contract'
import type { PaymentCard } from '@domain/payment/view'
import { Card, connect, LoadMore, Page, Section } from '../../kit'
import { troubleWords, usePages } from '../../matter'
import { words } from '../words'
import { PaymentRow } from './PaymentRow'

const api = connect(payment)

/** Payments by the month they came in, in their order. */
function byMonth (payments: readonly PaymentCard[]): [string, PaymentCard[]][] {
  const months = new Map<string, PaymentCard[]>()
  for (const each of payments) {
    const month = local(each.at).format('YYYY年M月')
    months.set(month, [...months.get(month) ?? [], each])
  }
  return [...months]
}

/** 缴费记录: what I or my household have paid, and the way to each receipt. */
export default function Payments () {
  const pages = usePages(after => api.payments(after === undefined ? {} : { after }))
  return <Page
    title={words.payments} state={{ ...pages, error: troubleWords(pages.error), empty: pages.data && pages.items.length === 0 && { picture: 'empty', title: words.noPayments, hint: words.noPaymentsHint } }}>
    {byMonth(pages.items).map(([month, payments]) => <Section key={month} title={month}>
      <Card>{payments.map(each => <PaymentRow key={each.id} payment={each} />)}</Card>
    </Section>)}
    {pages.data && <LoadMore state={pages.foot} onMore={pages.more} />}
  </Page>
}
