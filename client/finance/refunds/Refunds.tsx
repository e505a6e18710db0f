import { usePullDownRefresh } from '@tarojs/taro'
import { payment } from '@domain/payment/contract'
import { refundStates, type RefundState } from '@domain/payment/refund'
import { refundStateWords } from '@domain/payment/words'
import { useState } from 'react'
import { connect, LoadMore, Segments } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { RefundItem } from './RefundItem'
import { words } from './words'

const api = connect(payment)
type Shown = RefundState | 'every'
const segments = [...refundStates.map(key => ({ key, label: refundStateWords[key] })), { key: 'every' as const, label: words.every }]

/** Refunds by how they stand, those that wait for somebody first. */
export function Refunds () {
  const [shown, setShown] = useState<Shown>('asked')
  const pages = usePages(after => api.refunds({ ...(shown !== 'every' && { state: shown }), ...(after !== undefined && { after }) }), [shown])
  usePullDownRefresh(() => { void pages.reload() })
  const empty = pages.data && pages.items.length === 0 && { picture: 'done' as const, title: words.none, hint: words.noneHint }
  return <>
    <Segments<Shown> items={segments} active={shown} onPick={setShown} />
    <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
      {pages.items.map(each => <RefundItem key={`${each.id} ${each.state}`} refund={each} onMoved={pages.reload} />)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </>
}
