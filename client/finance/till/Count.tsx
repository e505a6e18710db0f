import { yuan } from '@domain/kit/yuan'
import { counterChannels } from '@domain/payment/account'
import { payment } from '@domain/payment/contract'
import type { TillView } from '@domain/payment/till'
import { channelWords } from '@domain/payment/words'
import { useState } from 'react'
import { ask, Button, Card, connect, Figures, Notice, Section, serverNow, TextArea, TextField, useAct, type FigureLine } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { fenOf, yuanWords } from '../../matter/money'
import { words } from '../counter/words'
import { words as common } from '../words'
import { countedOf, differs } from './counted'

const api = connect(payment)

/** “对上了”, or how much is too much or missing. */
const gapWords = (gap: number) => gap === 0 ? words.same : (gap > 0 ? words.more : words.less)(yuan(Math.abs(gap)))

function lineOf ({ expected, counted }: TillView, channel: keyof TillView['expected']): FigureLine {
  const gap = counted && counted[channel] - expected[channel]
  return { text: channelWords[channel], figure: yuanWords(expected[channel]), ...(gap !== undefined && { note: gapWords(gap), ...(gap !== 0 && { tone: 'cinnabar' as const }) }) }
}

/** What was taken by channel; what is counted; where they differ, why. Closed once. */
export function Count ({ till, onClosed }: { till: TillView, onClosed: () => unknown }) {
  const [typed, setTyped] = useState({ cash: '', transfer: '', pos: '' })
  const [note, setNote] = useState('')
  const counted = countedOf(typed), isOther = counted !== undefined && differs(till.expected, counted)
  const act = useAct(async () => counted && api.closeTill({ day: till.day, counted, ...(note.trim() && { note: note.trim() }) }))
  const close = async () => {
    if (!await ask({ title: words.closeAsk, text: words.closeSure, yes: words.close })) return
    if (await act.run(undefined)) await onClosed()
  }
  const isClosed = till.closedAt !== undefined
  return <>
    <Section title={words.expected} note={words.payments(till.payments)}><Card><Figures lines={counterChannels.map(each => lineOf(till, each))} /></Card></Section>
    {isClosed && <Notice tone='jade' icon='done'>{[words.closed(timeWords(till.closedAt!, serverNow())), till.note].filter(Boolean).join('。')}</Notice>}
    {!isClosed && <Section title={words.counted}>
      {counterChannels.map(each => <TextField
        key={each} label={words.countedOf(channelWords[each])} type='digit' maxLength={10} value={typed[each]} onChange={value => setTyped({ ...typed, [each]: value })}
        error={typed[each] !== '' && fenOf(typed[each]) === undefined ? common.notMoney : undefined}
        {...(typed[each] !== '' && fenOf(typed[each]) !== undefined && { hint: gapWords(fenOf(typed[each])! - till.expected[each]) })} />)}
      {isOther && <TextArea label={words.why} placeholder={words.whyExample} maxLength={200} value={note} onChange={setNote} />}
      {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
      <Button busy={act.busy} disabled={counted === undefined || (isOther && note.trim().length < 2)} onTap={close}>{words.close}</Button>
    </Section>}
  </>
}
