import { View } from '@tarojs/components'
import { statement } from '@domain/statement/contract'
import type { DeductionView, StatementView } from '@domain/statement/view'
import { deductionReasonWords } from '@domain/statement/words'
import { useState } from 'react'
import { Button, Card, connect, Figures, Notice, PhotoGrid, Section, Sheet, TextArea, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { words } from '../words'
import './deductions.scss'

const api = connect(statement)

interface DeductionsProps { of: StatementView, settles: boolean, onChanged: () => Promise<unknown> }

/** What is taken off, with what shows it; while the statement is open it can be taken back, with a reason. */
export function Deductions ({ of, settles, onChanged }: DeductionsProps) {
  const [back, setBack] = useState<DeductionView>(), [reason, setReason] = useState('')
  const act = useAct((_key, deductionId: string) => api.takeBack({ id: of.id, rev: of.rev, deductionId, reason: reason.trim() }))
  if (of.deductions.length === 0) return null
  const takeBack = async () => {
    if (await act.run(back!.id)) setBack(undefined)
    await onChanged()
  }
  return <Section title={words.deductions}>
    {of.deductions.map(each => <Card key={each.id}>
      <Figures lines={[{ text: deductionReasonWords[each.why], note: [each.number, each.reason, each.byName, each.takenBack && `${words.taken}：${each.takenBack.reason}`].filter(Boolean).join(' · '), figure: each.takenBack ? words.taken : `−${yuanWords(each.fen)}` }]} />
      {each.photos.length > 0 && <View className='statement-evidence'><PhotoGrid photos={each.photos.map(({ url }) => ({ src: url }))} /></View>}
      {of.open && settles && !each.takenBack && <Button small kind='soft' label={words.takeBackOf(each.number)} onTap={() => setBack(each)}>{words.takeBack}</Button>}
    </Card>)}
    {back && <Sheet open title={words.takeBack} onClose={() => setBack(undefined)} footer={<Button busy={act.busy} disabled={reason.trim().length < 2} onTap={takeBack}>{words.takeBack}</Button>}>
      {act.error && <Notice tone='amber'>{troubleWords(act.error) ?? ''}</Notice>}
      <TextArea label={words.reason} maxLength={200} value={reason} onChange={setReason} />
    </Sheet>}
  </Section>
}
