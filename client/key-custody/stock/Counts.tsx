import { useState } from 'react'
import type { KeyStockView, StockEntry } from '@domain/key-custody/stock'
import { keyCustody } from '@domain/key-custody/contract'
import { Button, Card, Chip, connect, Notice, Row, Section, serverNow, Sheet, TextArea, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(keyCustody)

interface SettleProps { count: KeyStockView, entry: StockEntry, onDone: () => unknown, onClose: () => void }

function Settle ({ count, entry, onDone, onClose }: SettleProps) {
  const [note, setNote] = useState('')
  const act = useAct(() => api.settleDifference({ countId: count.id, id: entry.matterId, note: note.trim() }))
  const send = async () => { if (await act.run(undefined)) onDone() }
  return <Sheet open title={words.tag(entry.tag)} onClose={onClose} footer={<Button busy={act.busy} disabled={[...note.trim()].length < 2} onTap={send}>{words.settle}</Button>}>
    <TextArea label={words.settleNote} value={note} maxLength={200} onChange={setNote} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Sheet>
}

const differs = ({ missing, extra }: StockEntry) => [missing.length > 0 && words.missing(missing.join('、')), extra.length > 0 && words.extra(extra.join('、'))].filter(Boolean).join(' · ')

interface CountsProps { counts: readonly KeyStockView[], maySettle: boolean, onGoOn: (count: KeyStockView) => unknown, onChanged: () => unknown }

/** Counts that were made, and what differed in them. */
export function Counts ({ counts, maySettle, onGoOn, onChanged }: CountsProps) {
  const [open, setOpen] = useState<{ count: KeyStockView, entry: StockEntry }>(), now = serverNow()
  return <Section title={words.lastCounts}>
    {counts.map(count => <Card key={count.id}>
      <Row title={timeWords(count.at, now)} note={words.countLine(count.byName, count.counted.length)} chip={<Chip tone={count.open ? 'amber' : 'jade'}>{count.open ? words.open : words.closed}</Chip>}
        act={count.closedAt === undefined && count.mine && <Button kind='soft' small onTap={() => onGoOn(count)}>{words.count}</Button>} />
      {count.differences.map(entry => <Row key={entry.matterId} title={words.tag(entry.tag)} note={[differs(entry), entry.settled && words.settled(entry.settled.byName, entry.settled.note)].filter(Boolean).join(' · ')}
        act={maySettle && !entry.settled && <Button kind='soft' small label={`${words.settle}，${entry.tag}`} onTap={() => setOpen({ count, entry })}>{words.settle}</Button>} />)}
    </Card>)}
    {open && <Settle {...open} onDone={() => { setOpen(undefined); onChanged() }} onClose={() => setOpen(undefined)} />}
  </Section>
}
