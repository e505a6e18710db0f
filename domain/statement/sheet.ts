/** A statement as rows of a table, for a workbook. Sums in yuan, as accountants read them. */
import type { Category } from '../estate/estate'
import { day } from '../kit/calendar'
import { standing, type Statement } from './statement'
import { deductionReasonWords, dueKindWords } from './words'

type Cell = string | number | undefined

export const sheetTitles = ['类别', '编号', '服务', '日期', '金额（元）', '说明']

const inYuan = (fen: number) => fen / 100

export function sheetRows (statement: Statement, categories: readonly Category[]): Cell[][] {
  const { lines, linesFen, deductedFen, totalFen, vendorName, period, contractNo, taxNote, paid } = statement
  const nameOf = (id: string) => categories.find(each => each.id === id)?.name ?? ''
  return [
    ...lines.map((each): Cell[] => [dueKindWords[each.kind], each.number, nameOf(each.categoryId), day(each.at), inYuan(each.costFen), each.redos > 0 ? `返工 ${each.redos} 次` : undefined]),
    ...standing(statement).map((each): Cell[] => ['扣款', each.number, deductionReasonWords[each.why], day(each.at), inYuan(-each.fen), each.reason]),
    ['小计', undefined, undefined, undefined, inYuan(linesFen), `${lines.length} 项`],
    ['扣款合计', undefined, undefined, undefined, inYuan(-deductedFen), undefined],
    ['应付', vendorName, period, undefined, inYuan(totalFen), [contractNo && `合同 ${contractNo}`, taxNote].filter(Boolean).join(' · ')],
    ...paid ? [['已付', paid.reference, undefined, paid.on, inYuan(totalFen), '转账']] : []
  ]
}
