import { usePullDownRefresh } from '@tarojs/taro'
import { billing } from '@domain/billing/contract'
import { Card, connect, Section, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { TariffRow } from './TariffRow'
import { words } from './words'

const api = connect(billing)

/** What the estate charges: fees that go on, then those that have ended. */
export function Tariffs () {
  const call = useCall(() => api.tariffs({}))
  usePullDownRefresh(() => { void call.reload() })
  const all = call.data ?? [], over = all.filter(each => each.endedOn)
  return <PageContent skeleton='list' state={{ ...call, error: troubleWords(call.error), empty: call.data?.length === 0 && { title: words.none, hint: words.noneHint } }}>
    <Card>{all.filter(each => !each.endedOn).map(each => <TariffRow key={each.id} tariff={each} />)}</Card>
    {over.length > 0 && <Section title={words.end}><Card>{over.map(each => <TariffRow key={each.id} tariff={each} />)}</Card></Section>}
  </PageContent>
}
