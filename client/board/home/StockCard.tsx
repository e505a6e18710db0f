import { View } from '@tarojs/components'
import { board } from '@domain/board/contract'
import type { Stocks } from '@domain/board/stocks'
import { overdueWords, percentWords, stockWords } from '@domain/board/words'
import { yuan } from '@domain/kit/yuan'
import { Button, Card, connect, Figures, Notice, Section, serverNow, useAct, type FigureLine } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(board)

const agesOf = ({ arrears }: Stocks) => Object.entries(overdueWords).filter(([age]) => (arrears[age] ?? 0) > 0).map(([age, word]) => `${word} ¥${yuan(arrears[age]!)}`).join(' · ') || undefined

const linesOf = (stocks: Stocks, received: number): FigureLine[] => [
  { text: stockWords.premises, figure: String(stocks.premises) },
  { text: stockWords.perHundred, figure: stocks.premises === 0 ? '—' : (received * 100 / stocks.premises).toFixed(1) },
  { text: stockWords.rate, figure: percentWords(stocks.paidFen, stocks.issuedFen) },
  { text: stockWords.arrears, note: agesOf(stocks), figure: `¥${yuan(Object.values(stocks.arrears).reduce((sum, fen) => sum + fen, 0))}` },
  { text: stockWords.acknowledged, figure: String(stocks.acknowledged) },
  { text: stockWords.keysHeld, figure: String(stocks.keysHeld) },
  { text: stockWords.keysOut, figure: String(stocks.keysOut) },
  { text: stockWords.deposit, figure: `¥${yuan(stocks.depositFen)}` },
  { text: stockWords.unreached, figure: String(stocks.unreached) },
  { text: stockWords.pushes, figure: String(stocks.pushes) }
]

/** What there is beside matters, as it was last looked up; or now. */
export function StockCard ({ stocks, received, onTaken }: { stocks: Stocks | undefined, received: number, onTaken: () => Promise<unknown> }) {
  const act = useAct(async (_key, _none: undefined) => api.takeStock({}))
  const take = async () => { if (await act.run(undefined)) await onTaken() }
  return <Section title={words.stocks} {...(stocks && { note: words.stocksOn(timeWords(stocks.at, serverNow())) })}><Card>
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
    {stocks ? <Figures lines={linesOf(stocks, received)} /> : words.noStocks}
    <View className='board-take-stock'><Button kind='soft' small busy={act.busy} onTap={take}>{words.takeStock}</Button></View>
  </Card></Section>
}
