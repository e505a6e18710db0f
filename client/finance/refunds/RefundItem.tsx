import { View } from '@tarojs/components'
import { yuan } from '@domain/kit/yuan'
import { payment } from '@domain/payment/contract'
import type { RefundCard } from '@domain/payment/view'
import { channelWords, refundActionWords, refundStateWords, refundWhyWords } from '@domain/payment/words'
import { useState } from 'react'
import { ask, Button, Card, Chip, connect, Notice, Row, say, serverNow, Sheet, TextArea, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { yuanWords } from '../../matter/money'
import { askedBy, byPeople, type Move } from './asked-by'
import { sourceWords, stateTones, words } from './words'

const api = connect(payment)

const when = (at: number) => timeWords(at, serverNow())

const lines = ({ reason, askedByName, askedAt, decided, handedOut, failure, reference }: RefundCard): (string | false | undefined)[] => [
  refundWhyWords[reason] ?? reason, words.asked(askedByName, when(askedAt)), decided && [words.decided(decided.byName, when(decided.at)), decided.reason].filter(Boolean).join('：'),
  handedOut && words.handedOut(handedOut.byName, when(handedOut.at)), reference, failure && words.failure(failure)
]

/** One refund: what, to whom, how it stands, and what its reader may do about it. */
export function RefundItem ({ refund, onMoved }: { refund: RefundCard, onMoved: () => unknown }) {
  const { id, fen, channel, source, payerName, state, may } = refund
  const [filling, setFilling] = useState<Move>()
  const [text, setText] = useState('')
  const act = useAct((_key, { action, said }: { action: Move, said?: Record<string, string> }) => api.moveRefund({ id, action, ...said }))
  const asked = filling && askedBy(filling)
  const move = async (action: Move, said?: Record<string, string>) => {
    const moved = await act.run({ action, ...(said && { said }) })
    if (moved) say(words.done)
    setFilling(undefined)
    await onMoved()
  }
  const begin = async (action: Move) => {
    if (askedBy(action)) return setFilling(action)
    if (await ask({ title: words.sure(yuan(fen), payerName), yes: refundActionWords[action] })) await move(action)
  }
  return <Card>
    <Row title={payerName} note={`${sourceWords[source]} · ${channelWords[channel]}`} figure={yuanWords(fen)} chip={<Chip tone={stateTones[state]}>{refundStateWords[state]}</Chip>} />
    {lines(refund).filter(Boolean).map(line => <View key={String(line)} className='finance-quiet'>{line}</View>)}
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {byPeople.some(each => may.includes(each)) && <View className='finance-buttons'>
      {byPeople.filter(each => may.includes(each)).map(each => <Button key={each} small kind={each === 'refuse' ? 'ghost' : 'soft'} busy={act.busy && filling === undefined} onTap={() => begin(each)}>{refundActionWords[each]}</Button>)}
    </View>}
    {filling && asked && <Sheet open title={refundActionWords[filling]} onClose={() => setFilling(undefined)}
      footer={<Button busy={act.busy} disabled={text.trim().length < 2} onTap={() => move(filling, { [asked.field]: text.trim() })}>{refundActionWords[filling]}</Button>}>
      <TextArea label={asked.label} placeholder={asked.example} maxLength={asked.field === 'reason' ? 200 : 40} value={text} onChange={setText} />
    </Sheet>}
  </Card>
}
