import { payment } from '@domain/payment/contract'
import type { PaymentCard } from '@domain/payment/view'
import { channelWords } from '@domain/payment/words'
import { yuan } from '@domain/kit/yuan'
import { may } from '@domain/people/capability'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, Chip, connect, LoadMore, Row, serverNow } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords, usePages } from '../../matter'
import { yuanWords } from '../../matter/money'
import { itemsWords } from '../../payment/words'
import { goReceipt } from '../../receipt/routes'
import { AskRefund } from './AskRefund'
import { words } from './words'

const api = connect(payment)

const noteOf = ({ at, channel, payerName, cashierName }: PaymentCard) => [timeWords(at, serverNow()), channelWords[channel], payerName, cashierName].filter(Boolean).join(' · ')

/** What came in of a home, the latest first; each leads to its receipt, and money goes back from here. */
export function Received ({ premisesId, me }: { premisesId: string, me: Worker }) {
  const pages = usePages(after => api.received({ premisesId, ...(after !== undefined && { after }) }), [premisesId])
  const [asking, setAsking] = useState<PaymentCard>()
  const empty = pages.data && pages.items.length === 0 && { title: words.nothingReceived, hint: words.nothingReceivedHint }
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
    {pages.items.map(each => <Card key={each.id}>
      <Row
        title={itemsWords(each.items)} note={noteOf(each)} figure={yuanWords(each.fen)} {...(each.returnedFen > 0 && { chip: <Chip tone='sky'>{words.returned(yuan(each.returnedFen))}</Chip> })}
        onTap={() => goReceipt(each.id)} />
      {may(me.who, 'askRefunds') && each.returnedFen < each.fen && <View className='finance-buttons'>
        <Button kind='soft' small label={`${words.askRefund}，${itemsWords(each.items)}`} onTap={() => setAsking(each)}>{words.askRefund}</Button>
      </View>}
    </Card>)}
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    {asking && <AskRefund payment={asking} premisesId={premisesId} onClose={() => setAsking(undefined)} onAsked={async () => { setAsking(undefined); await pages.reload() }} />}
  </PageContent>
}
