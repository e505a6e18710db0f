import Taro from '@tarojs/taro'
import { board } from '@domain/board/contract'
import { pageOf } from '@domain/matter/page-of'
import { kindWords } from '@domain/words'
import { Card, connect, Row, serverNow, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords } from '../../matter'
import { words } from '../words'

const api = connect(board)

/** Closed matters of last week, drawn by lot: somebody should ask how it went. */
export function Sample () {
  const call = useCall(() => api.sample({}))
  const empty = call.data?.length === 0 && { picture: 'empty' as const, title: words.noSample, hint: words.noSampleHint }
  return <PageContent state={{ ...call, error: troubleWords(call.error), empty }} skeleton='list'>
    <Card>{(call.data ?? []).map(({ matterId, number, kind, closedAt }) => <Row
      key={matterId} title={kindWords[kind]} note={`${number} · ${words.closedAt(timeWords(closedAt, serverNow()))}`} onTap={() => Taro.navigateTo({ url: pageOf(matterId, kind) })} />)}</Card>
  </PageContent>
}
