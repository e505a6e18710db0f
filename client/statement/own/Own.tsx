import { usePullDownRefresh } from '@tarojs/taro'
import { yuan } from '@domain/kit/yuan'
import { statement } from '@domain/statement/contract'
import { deductionReasonWords, dueKindWords, ownStateWords, statementActionWords } from '@domain/statement/words'
import { useState } from 'react'
import { ask, Button, Card, Chip, connect, Figures, Notice, Row, Section, Sheet, Sum, TextArea, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { stateTones, words } from '../words'

const api = connect(statement)

export function Own ({ id }: { id: string }) {
  const call = useCall(() => api.own({ id }), [id]), it = call.data
  const [reason, setReason] = useState<string>()
  const act = useAct((_key, said: string | undefined) => said === undefined ? api.confirm({ id, rev: it!.rev }) : api.object({ id, rev: it!.rev, reason: said }))
  usePullDownRefresh(() => { void call.reload() })
  const answer = async (said?: string) => {
    if (await act.run(said)) setReason(undefined)
    await call.reload()
  }
  const confirm = async () => { if (await ask({ title: words.sureConfirm(yuan(it!.totalFen)) })) await answer() }
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {it && <>
      <Card>
        <Row title={it.period} note={[it.contractNo && words.contract(it.contractNo), it.taxNote].filter(Boolean).join(' · ')} chip={<Chip tone={stateTones[it.state]}>{ownStateWords[it.state]}</Chip>} />
        <Sum text={yuan(it.totalFen)} />
        <Figures lines={[{ text: words.subtotal, figure: yuanWords(it.linesFen) }, { text: words.deducted, figure: `−${yuanWords(it.deductedFen)}` }, { text: words.myTotal, figure: yuanWords(it.totalFen), strong: true }]} />
        {it.paid && <Notice tone='jade'>{words.paid(it.paid.on, it.paid.reference)}</Notice>}
        {it.remarks.map(each => <Notice key={each.at} tone='amber'>{`${words.myRemark}：${each.reason}`}</Notice>)}
      </Card>
      {act.error && <Notice tone='amber'>{troubleWords(act.error) ?? ''}</Notice>}
      {it.may.includes('confirm') && <Button busy={act.busy} onTap={confirm}>{statementActionWords.confirm}</Button>}
      {it.may.includes('object') && <Button kind='ghost' onTap={() => setReason('')}>{statementActionWords.object}</Button>}
      <Section title={words.lines}><Card><Figures lines={it.lines.map(each => ({ text: `${each.category} · ${dueKindWords[each.kind]}`, note: `${each.number} · ${each.on}`, figure: yuanWords(each.costFen) }))} /></Card></Section>
      {it.deductions.length > 0 && <Section title={words.deductions}><Card><Figures lines={it.deductions.map(each => ({
        text: `${deductionReasonWords[each.why]} · ${each.reason}`, note: [each.number, words.photos(each.photos), each.takenBack && words.taken].filter(Boolean).join(' · '), figure: `−${yuanWords(each.fen)}`
      }))} /></Card></Section>}
      {reason !== undefined && <Sheet open title={statementActionWords.object} onClose={() => setReason(undefined)} footer={<Button busy={act.busy} disabled={reason.trim().length < 2} onTap={() => answer(reason.trim())}>{statementActionWords.object}</Button>}>
        <TextArea label={words.reason} placeholder={words.objectExample} maxLength={200} value={reason} onChange={setReason} />
      </Sheet>}
    </>}
  </PageContent>
}
