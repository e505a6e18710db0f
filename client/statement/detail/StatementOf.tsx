import { usePullDownRefresh } from '@tarojs/taro'
import { may } from '@domain/people/capability'
import { statement as contract } from '@domain/statement/contract'
import { statementRows, type StatementAction } from '@domain/statement/steps'
import { statementActionWords, statementStateWords } from '@domain/statement/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { ask, Button, Buttons, Card, Chip, connect, Figures, Notice, openDocument, Row, Section, serverNow, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { paidWords, sumsOf, titleOf, whatOf } from '../shown'
import { stateTones, words } from '../words'
import { DeductSheet } from './DeductSheet'
import { Deductions } from './Deductions'
import { Hands } from './Hands'
import { MoveSheet } from './MoveSheet'

const api = connect(contract)

/** Those of the table that the office takes: `move` takes no others. */
export type OfficeAction = Exclude<StatementAction, 'confirm' | 'object'>
const ofOffice = (actions: readonly StatementAction[]) => actions.filter((each): each is OfficeAction => each !== 'confirm' && each !== 'object')

export function StatementOf ({ id, me }: { id: string, me: Worker }) {
  const call = useCall(() => api.get({ id }), [id]), it = call.data
  const [sheet, setSheet] = useState<OfficeAction | 'deduct'>()
  const act = useAct((_key, action: OfficeAction) => api.move({ id, rev: it!.rev, action }))
  const take = useAct(async (key, as: 'exportOne' | 'print') => { const { url, name } = await api[as]({ key, id }); await openDocument(url, name) })
  usePullDownRefresh(() => { void call.reload() })
  const settles = may(me.who, 'settleVendors')
  const tap = async (action: OfficeAction) => {
    if (statementRows[action].asks) return setSheet(action)
    if (await ask({ title: `${statementActionWords[action]}？`, text: `${words.total} ${yuanWords(it!.totalFen)}` })) await act.run(action)
    await call.reload()
  }
  const over = async () => { setSheet(undefined); await call.reload() }
  const trouble = act.error ?? take.error
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {it && <>
      <Card>
        <Row title={titleOf(it)} note={[it.contractNo && words.contract(it.contractNo), it.taxNote].filter(Boolean).join(' · ')} chip={<Chip tone={stateTones[it.state]}>{statementStateWords[it.state]}</Chip>} />
        <Figures lines={sumsOf(it, words.total)} />
      </Card>
      {it.paid && <Notice tone='jade' icon='done'>{paidWords(it.paid)}</Notice>}
      {it.remarks.map(each => <Notice key={each.at} tone='amber'>{`${words.remark[each.action]}（${each.byName}）：${each.reason}`}</Notice>)}
      {trouble && <Notice tone='amber'>{troubleWords(trouble) ?? ''}</Notice>}
      {ofOffice(it.may).length > 0 && <Buttons>{ofOffice(it.may).map(each => <Button key={each} kind={statementRows[each].look === 'primary' ? 'primary' : 'ghost'} busy={act.busy} onTap={() => tap(each)}>{statementActionWords[each]}</Button>)}</Buttons>}
      <Section title={words.lines}><Card><Figures lines={it.lines.map(each => ({
        text: whatOf(each), note: [each.number, dayWords(each.at, serverNow()), each.redos > 0 && words.redone(each.redos)].filter(Boolean).join(' · '), figure: yuanWords(each.costFen)
      }))} /></Card></Section>
      <Deductions of={it} settles={settles} onChanged={call.reload} />
      <Hands of={it} />
      <Buttons>
        {it.open && settles && <Button kind='ghost' icon='minus' onTap={() => setSheet('deduct')}>{words.deduct}</Button>}
        <Button kind='soft' icon='file' busy={take.busy} onTap={() => take.run('print')}>{words.print}</Button>
        {settles && <Button kind='soft' icon='download' busy={take.busy} onTap={() => take.run('exportOne')}>{words.take}</Button>}
      </Buttons>
      {sheet === 'deduct' && <DeductSheet of={it} onClose={() => setSheet(undefined)} onDone={over} />}
      {sheet && sheet !== 'deduct' && <MoveSheet of={it} action={sheet} onClose={() => setSheet(undefined)} onDone={over} />}
    </>}
  </PageContent>
}
