import { View } from '@tarojs/components'
import { moment } from '@domain/kit/calendar'
import { yuan } from '@domain/kit/yuan'
import type { DifferenceView } from '@domain/reconciliation/contract'
import { differenceWords } from '@domain/reconciliation/words'
import { Button, Card, Figures, Row, serverNow } from '../../kit'
import { dayWords, timeWords } from '../../matter'
import { words } from './words'

const sum = (fen: number | undefined) => fen === undefined ? words.missing : `¥${yuan(fen)}`

/** One thing that does not agree: the three ways of telling it side by side, and what to do. */
export function DifferenceItem ({ difference, onSettle }: { difference: DifferenceView, onSettle: (() => void) | undefined }) {
  const { kind, day, of, hereFen, ledgerFen, wechatFen, settled } = difference, { title, hint } = differenceWords[kind]
  return <Card>
    <Row title={title} note={`${dayWords(moment(day), serverNow())} · ${words.number(of)}`} />
    <Figures lines={[{ text: words.here, figure: sum(hereFen) }, { text: words.ledger, figure: sum(ledgerFen || undefined) }, { text: words.wechat, figure: sum(wechatFen) }]} />
    <View className='finance-quiet'>{settled ? words.settledBy(settled.byName, timeWords(settled.at, serverNow()), settled.note) : hint}</View>
    {onSettle && <View className='finance-buttons'><Button kind='soft' small label={`${words.settle}，${title}，${of}`} onTap={onSettle}>{words.settle}</Button></View>}
  </Card>
}
