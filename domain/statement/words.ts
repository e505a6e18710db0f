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

/** What stands in red on the paper until both have agreed to it. */
export const paperMarks: Partial<Record<StatementState, string>> = { draft: '草稿', sent: '待服务商确认', objected: '更正中', confirmed: '待服务中心审核' }

export const paperWords = {
  title: '服务商结算单', part: (n: number) => ` 第${n}份`, vendor: '服务商', contract: '合同编号',
  lines: '服务明细', number: '工单编号', what: '服务', kind: '类别', on: '日期', sum: '金额（元）', redone: (times: number) => `（返工 ${times} 次）`, subtotal: '小计', count: (lines: number) => `${lines} 项`,
  deductions: '扣款', why: '原因', reason: '说明', evidence: '依据', photos: (count: number) => `照片 ${count} 张`, deducted: '扣款合计',
  total: '应付金额', capitals: '大写', digits: '小写', tax: (note: string, issuer: string) => `税票：${note}，由服务商按应付金额开给${issuer}。`,
  paid: (on: string, reference: string) => `已于 ${on} 付款，银行凭证号 ${reference}。`,
  hands: '双方确认', step: '环节', who: '姓名', when: '时间', madeBy: '服务中心制单', sent: '服务中心发出', confirmed: '服务商确认', approved: '服务中心审核', paidBy: '服务中心付款',
  stampOf: (name: string) => `${name}（盖章）`
} as const
