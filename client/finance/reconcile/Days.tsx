import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { may } from '@domain/people/capability'
import { reconciliation, type ReconciliationView } from '@domain/reconciliation/contract'
import { billFailureWords, reconciliationStates } from '@domain/reconciliation/words'
import { View } from '@tarojs/components'
import type { Worker } from '../../desk/StaffPage'
import { Button, Card, Chip, connect, LoadMore, Notice, Row, say, serverNow, useAct, type Tone } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords, usePages } from '../../matter'
import { words } from './words'

const api = connect(reconciliation)
const tones: Record<ReconciliationView['state'], Tone> = { waiting: 'plain', matched: 'jade', differs: 'cinnabar', settled: 'plain' }

const noteOf = ({ trades, tradesFen, refunds, refundsFen, open, failure }: ReconciliationView) => [
  words.tradesOf(trades, yuan(tradesFen)), refunds > 0 && words.refundsOf(refunds, yuan(refundsFen)), open > 0 && words.openOf(open), failure && billFailureWords[failure]
].filter(Boolean).join(' · ')

/** Each day with WeChat's bill, the latest first; whoever reconciles may have one compared again. */
export function Days ({ me }: { me: Worker }) {
  const pages = usePages(after => api.days(after === undefined ? {} : { after }))
  const act = useAct((_key, on: string) => api.reconcile({ day: on }))
  const anew = async (on: string) => {
    if (await act.run(on)) say(words.done)
    await pages.reload()
  }
  const empty = pages.data && pages.items.length === 0 && { title: words.noDays, hint: words.noDaysHint }
  return <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    <Card>{pages.items.map(each => <View key={each.day} className='finance-line'><Row
      title={dayWords(moment(each.day), serverNow())} note={noteOf(each)} chip={<Chip tone={tones[each.state]}>{reconciliationStates[each.state].title}</Chip>}
      {...(may(me.who, 'reconcile') && reconciliationStates[each.state].again && { trail: <Button kind='quiet' small label={`${words.anew}，${each.day}`} onTap={() => anew(each.day)}>{words.anew}</Button> })} /></View>)}</Card>
    {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
  </PageContent>
}
