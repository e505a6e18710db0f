import { usePullDownRefresh } from '@tarojs/taro'
import { monthAfter, monthOf } from '@domain/billing/period'
import { day } from '@domain/kit/calendar'
import { may } from '@domain/people/capability'
import { statement } from '@domain/statement/contract'
import { statementStates, type StatementState } from '@domain/statement/statement'
import { statementStateWords } from '@domain/statement/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { MonthField } from '../../finance/MonthField'
import { ask, Button, Card, Chip, connect, LoadMore, Notice, Row, say, Segments, serverNow, useAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords, usePages } from '../../matter'
import { yuanWords } from '../../matter/money'
import { words as financeWords } from '../../finance/words'
import { goStatement } from '../routes'
import { titleOf } from '../shown'
import { stateTones, words } from '../words'

const api = connect(statement)
type Shown = StatementState | 'every'
const segments = [{ key: 'every' as const, label: words.every }, ...statementStates.map(key => ({ key, label: statementStateWords[key] }))]

/** Making those of a month, and all there are: the latest month first. */
export function List ({ me }: { me: Worker }) {
  const [month, setMonth] = useState(() => monthAfter(monthOf(day(serverNow())), -1)), [shown, setShown] = useState<Shown>('every')
  const pages = usePages(after => api.list({ ...(shown !== 'every' && { state: shown }), ...(after !== undefined && { after }) }), [shown])
  const act = useAct((_key, period: string) => api.make({ period }))
  usePullDownRefresh(() => { void pages.reload() })
  const make = async () => {
    if (!await ask({ title: words.sureMake(financeWords.month(month)), text: words.sureMakeText })) return
    const made = await act.run(month)
    if (made) say(words.made(made.made))
    await pages.reload()
  }
  const empty = pages.data && pages.items.length === 0 && { title: words.none, hint: words.noneHint }
  return <>
    {may(me.who, 'settleVendors') && <Card>
      <MonthField label={words.month} value={month} onChange={setMonth} />
      {act.error && <Notice tone='amber'>{troubleWords(act.error) ?? ''}</Notice>}
      <Button busy={act.busy} onTap={make}>{words.make(financeWords.month(month))}</Button>
    </Card>}
    <Segments<Shown> items={segments} active={shown} onPick={setShown} />
    <PageContent state={{ ...pages, error: troubleWords(pages.error), empty }} skeleton='list'>
      {pages.items.map(each => <Card key={each.id}><Row
        title={titleOf(each)} note={`${words.matters(each.matters)} · ${yuanWords(each.totalFen)}`} chip={<Chip tone={stateTones[each.state]}>{statementStateWords[each.state]}</Chip>} onTap={() => goStatement(each.id)} /></Card>)}
      {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
    </PageContent>
  </>
}
