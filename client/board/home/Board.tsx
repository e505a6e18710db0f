import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { board } from '@domain/board/contract'
import { spans, type Span } from '@domain/board/spans'
import { spanWords } from '@domain/board/words'
import { useState } from 'react'
import { connect, Segments, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'
import { Attention } from './Attention'
import { Details } from './Details'
import { Headlines } from './Headlines'
import { Lines } from './Lines'
import { OpenNow } from './OpenNow'
import { StockCard } from './StockCard'
import { TakeOut } from './TakeOut'
import { Trend } from './Trend'
import './board.scss'

const api = connect(board)
const segments = spans.map(key => ({ key, label: spanWords[key] }))

/** Everything on one screen: figures with the bars behind them, what is open, by whom and where, and what there is beside. */
export function Board () {
  const [span, setSpan] = useState<Span>('week'), call = useCall(() => api.open({ span }), [span]), { data } = call
  usePullDownRefresh(() => { void call.reload() })
  return <>
    <View className='board-head'>
      <Segments items={segments} active={span} onPick={setSpan} />
      {data?.countedAt && <View className='board-as-of'>{words.asOf(timeWords(data.countedAt, serverNow()))}</View>}
    </View>
    <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error), empty: data?.countedAt === null && { title: words.never, hint: words.neverHint } }}>
      {data && <View className='board-panes'>
        <View className='board-pane'><Headlines view={data} /><Trend series={data.series} by={data.bars} /><Details figures={data.figures} /></View>
        <View className='board-pane'><OpenNow open={data.open} /><Attention view={data} /><TakeOut span={span} /></View>
        <View className='board-pane'><Lines view={data} /><StockCard stocks={data.stocks} received={data.figures.received} onTaken={call.reload} /></View>
      </View>}
    </PageContent>
  </>
}
