import { usePullDownRefresh } from '@tarojs/taro'
import { statement } from '@domain/statement/contract'
import { StaffPage } from '../../desk/StaffPage'
import { Card, connect, Figures, Row, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { words as financeWords } from '../../finance/words'
import { words } from '../words'

const api = connect(statement)

function Margins () {
  const call = useCall(() => api.margins({}))
  usePullDownRefresh(() => { void call.reload() })
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.noMargins, hint: words.noMarginsHint } }}>
    {(call.data ?? []).map(({ period, matters, incomeFen, costFen, marginFen, marginPerMille }) => <Card key={period}>
      <Row title={financeWords.month(period)} note={words.matters(matters)} />
      <Figures lines={[
        { text: words.income, figure: yuanWords(incomeFen) }, { text: words.cost, figure: yuanWords(costFen) },
        { text: words.margin, figure: yuanWords(marginFen), ...(marginPerMille !== undefined && { note: words.percent(marginPerMille) }), strong: true }
      ]} />
    </Card>)}
  </PageContent>
}

/** 服务差价: by month, what residents are billed, what vendors cost and what stays. */
export default function MarginsPage () {
  return <StaffPage title={words.margins} by='seeMargins'>{() => <Margins />}</StaffPage>
}
