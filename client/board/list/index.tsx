import Taro, { useRouter } from '@tarojs/taro'
import { board } from '@domain/board/contract'
import type { Dimension } from '@domain/board/figures'
import type { Age } from '@domain/board/view'
import type { Status } from '@domain/matter/matter'
import { pageOf } from '@domain/matter/page-of'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { MatterList } from '../../desk/list/MatterList'
import { connect, Segments } from '../../kit'
import { tabsIn } from '../routes'
import { words } from '../words'

const api = connect(board)

/** The matters behind a figure of the board, each with how often it was counted where that is more than once. */
export default function BoardListPage () {
  const { title = '', tabs = 'open.0', from, until, by, key, status, age } = useRouter().params, shown = tabsIn(tabs)
  const [figure, setFigure] = useState(shown[0]!.figure)
  const part = { ...(by && key && { by: by as Dimension, key }) }
  const wanted = figure === 'open'
    ? { figure, ...part, ...(status && { status: status as Status }), ...(age && { age: age as Age }) }
    : { figure, ...part, ...(from && until && { from, until }) }
  return <StaffPage title={decodeURIComponent(title) || words.title} by='seeBoard'>{me => <>
    <Segments items={shown.map(each => ({ key: each.figure, label: words.behind[each.figure], count: each.count }))} active={figure} onPick={setFigure} />
    <MatterList
      key={figure} me={me} empty={{ picture: 'empty', title: words.nothing, hint: words.nothingHint }} onChoose={({ id, kind }) => Taro.navigateTo({ url: pageOf(id, kind) })}
      ask={after => api.behind({ ...wanted, ...(after !== undefined && { after }) })} noteOf={({ times }) => times > 1 ? words.timesCounted(times) : undefined} />
  </>}</StaffPage>
}
