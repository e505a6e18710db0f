import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { job } from '@domain/job/contract'
import type { OwnQuote } from '@domain/job/view'
import type { QuoteInput } from '@domain/quote/inputs'
import { dayLength, startOfDay } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import { useState } from 'react'
import { Button, connect, Field, Notice, say, serverNow, Sum, TextArea, TextField, useAct } from '../../kit'
import { PickMoment, troubleWords } from '../../matter'
import { words } from '../words'
import { blank, quoteOf, sumOf, typedOf } from './form'
import { Items } from './Items'

const api = connect(job)

/** Days ahead that work can begin, and that a quote can hold. */
const daysAhead = 60
/** How long a quote holds where they say nothing else. */
const usualDays = 8

/** A quote, with its sum as it is typed. */
export function QuoteForm ({ id, isChange, before }: { id: string, isChange: boolean, before: OwnQuote | undefined }) {
  const [typed, setTyped] = useState(() => before ? typedOf(before) : { ...blank, validUntil: startOfDay(serverNow()) + usualDays * dayLength })
  const act = useAct((key, quote: QuoteInput) => api.act({ id, action: isChange ? 'quoteChange' : 'quote', key, quote }))
  const set = (part: Partial<typeof typed>) => setTyped(now => ({ ...now, ...part }))
  const send = async () => {
    const quote = quoteOf(typed)
    if (!quote) return say(words.missing)
    if (!await act.run(quote)) return undefined
    say(words.sent)
    return Taro.navigateBack()
  }
  return <View>
    {isChange && <Notice tone='amber'>{words.changeHint}</Notice>}
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Items items={typed.items} onChange={items => set({ items })} />
    <Field label={words.sum}><Sum text={yuan(sumOf(typed))} size='title' /></Field>
    <Field label={words.begins}><PickMoment value={typed.startAt} days={daysAhead} onChange={startAt => set({ startAt })} /></Field>
    <TextField label={words.minutes} type='digit' maxLength={5} value={typed.hours} onChange={hours => set({ hours })} />
    <Field label={words.holds}><PickMoment value={typed.validUntil} days={daysAhead} onChange={validUntil => set({ validUntil })} /></Field>
    <TextArea label={words.remark} placeholder={words.remarkExample} maxLength={300} value={typed.note} onChange={note => set({ note })} />
    <Button busy={act.busy} onTap={send}>{words.sendQuote(yuan(sumOf(typed)))}</Button>
  </View>
}
