import { usePullDownRefresh } from '@tarojs/taro'
import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { statement } from '@domain/statement/contract'
import { deductionReasonWords, ownStateWords, statementActionWords } from '@domain/statement/words'
import { useState } from 'react'
import { ask, Button, Buttons, Card, Chip, connect, Figures, Notice, openDocument, Row, Section, serverNow, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { dayWords, troubleWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { monthOf, paidWords, sumsOf, whatOf } from '../shown'
import { stateTones, words } from '../words'
import { ObjectSheet } from './ObjectSheet'

const api = connect(statement)

export function Own ({ id }: { id: string }) {
  const call = useCall(() => api.own({ id }), [id]), it = call.data
  const [objecting, setObjecting] = useState(false)
  const act = useAct((_key, rev: number) => api.confirm({ id, rev }))
  const take = useAct(async (key, _input: undefined) => { const { url, name } = await api.printOwn({ key, id }); await openDocument(url, name) })
  usePullDownRefresh(() => { void call.reload() })
  const confirm = async () => {
    if (await ask({ title: words.sureConfirm(yuan(it!.totalFen)) })) await act.run(it!.rev)
    await call.reload()
  }
  const over = async () => { setObjecting(false); await call.reload() }
  const trouble = act.error ?? take.error
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {it && <>
      <Card>
        <Row title={monthOf(it)} note={[it.contractNo && words.contract(it.contractNo), it.taxNote].filter(Boolean).join(' · ')} chip={<Chip tone={stateTones[it.state]}>{ownStateWords[it.state]}</Chip>} />
        <Figures lines={sumsOf(it, words.myTotal)} />
      </Card>
      {it.paid && <Notice tone='jade' icon='done'>{paidWords(it.paid)}</Notice>}
      {it.remarks.map(each => <Notice key={each.at} tone='amber'>{`${words.myRemark}：${each.reason}`}</Notice>)}
      {trouble && <Notice tone='amber'>{troubleWords(trouble) ?? ''}</Notice>}
      {it.may.length > 0 && <Buttons>
        {it.may.includes('confirm') && <Button busy={act.busy} onTap={confirm}>{statementActionWords.confirm}</Button>}
        {it.may.includes('object') && <Button kind='ghost' onTap={() => setObjecting(true)}>{statementActionWords.object}</Button>}
      </Buttons>}
      <Section title={words.lines}><Card><Figures lines={it.lines.map(each => ({ text: whatOf(each), note: `${each.number} · ${dayWords(moment(each.on), serverNow())}`, figure: yuanWords(each.costFen) }))} /></Card></Section>
      {it.deductions.length > 0 && <Section title={words.deductions}><Card><Figures lines={it.deductions.map(each => ({
        text: `${deductionReasonWords[each.why]} · ${each.reason}`, note: [each.number, each.photos > 0 && words.photos(each.photos)].filter(Boolean).join(' · '), figure: each.takenBack ? words.taken : `−${yuanWords(each.fen)}`
      }))} /></Card></Section>}
      <Buttons><Button kind='soft' icon='file' busy={take.busy} onTap={() => take.run(undefined)}>{words.print}</Button></Buttons>
      {objecting && <ObjectSheet of={it} onClose={() => setObjecting(false)} onDone={over} />}
    </>}
  </PageContent>
}
