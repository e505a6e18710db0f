/** Statements as people are told. */
import type { DueKind } from './due'
import type { DeductionReason, Statement, StatementState } from './statement'
import type { StatementAction } from './steps'

export const statementStateWords: Record<StatementState, string> = { draft: '待发出', sent: '等服务商核对', objected: '更正中', confirmed: '等经理审核', approved: '待付款', paid: '已付款' }

/** The same, as the vendor reads it. */
export const ownStateWords: Record<StatementState, string> = { draft: '准备中', sent: '请您核对', objected: '服务中心更正中', confirmed: '您已确认', approved: '等付款', paid: '已付款' }

export const statementActionWords: Record<StatementAction, string> = { send: '发给服务商', confirm: '确认无误', object: '有异议', approve: '审核通过', sendBack: '退回更正', pay: '登记付款' }

export const dueKindWords: Record<DueKind, string> = { work: '服务', callOut: '上门费' }

export const deductionReasonWords: Record<DeductionReason, string> = { complaint: '住户投诉', redo: '返工', other: '其他' }

/** “2026-10 安洁家电”, and “第2份” where a month needs more than one. */
export const statementTitle = ({ vendorName, period, n }: Pick<Statement, 'vendorName' | 'period' | 'n'>): string => `${period} ${vendorName}${n > 1 ? ` 第${n}份` : ''}`

/** What whoever is next is told, by the step that was taken. `{title}`, `{sum}` and `{reason}` are filled. */
export const statementNews: Record<StatementAction, { title: string, text: string }> = {
  send: { title: '结算单请核对', text: '{title} 的结算单来了，合计 {sum}，请核对。' },
  confirm: { title: '服务商已确认', text: '{title} 的结算单，服务商确认了，合计 {sum}，请审核。' },
  object: { title: '服务商有异议', text: '{title} 的结算单，服务商说：{reason}' },
  approve: { title: '结算单可以付款', text: '{title} 的结算单审核通过，请付 {sum}。' },
  sendBack: { title: '结算单退回更正', text: '{title} 的结算单被退回：{reason}' },
  pay: { title: '结算款已付', text: '{title} 的结算款 {sum} 已付，请查收。' }
}
