import type { Status } from '../matter/matter'
import type { renovationActions } from './actions'
import type { Drawing, PassKind, Stage } from './filing'
import type { Standing } from './standing'
import type { WorkRule } from './works'

type Action = typeof renovationActions[number]

/** Buttons. */
export const renovationActionWords: Record<Action, string> = {
  askSupplement: '请住户补正', supplement: '补好了，提交', approve: '审核通过', passReview: '审核通过', refuseFiling: '不予通过', keepBills: '已出账单', issuePermit: '发放许可证',
  addWorker: '增加施工人员', removeWorker: '注销出入证', planNoise: '登记有噪声的施工', askExtension: '申请延期', grantExtension: '同意延期', denyExtension: '不同意延期', remindPermit: '提醒到期',
  patrol: '登记巡查', noteViolation: '开整改通知', reportFixed: '整改好了', confirmFixed: '整改合格', reopenViolation: '整改不合格', violationLate: '整改逾期', stopWork: '责令停工', resumeWork: '恢复施工',
  reportCompletion: '竣工报验', passFirst: '初验合格', failFirst: '初验不合格', keepWaterproof: '登记闭水试验', passFinal: '终验合格', failFinal: '终验不合格',
  deduct: '登记押金扣款', agreeDeduction: '同意扣款', objectDeduction: '不同意扣款', decideDeduction: '裁定扣款', returnDeposit: '退押金', finishFiling: '办结', linkMatter: '关联邻居反映'
}

/** Lines of the timeline. `{to}` is the other person of the line. */
export const renovationLineWords: Record<Action, string> = {
  askSupplement: '请您补充材料', supplement: '补充了材料', approve: '审核通过', passReview: '审核通过', refuseFiling: '不予通过', keepBills: '出了押金和费用账单', issuePermit: '发放了装修许可证',
  addWorker: '增加了施工人员', removeWorker: '注销了一张出入证', planNoise: '登记了有噪声的施工', askExtension: '申请延期', grantExtension: '同意延期', denyExtension: '没有同意延期', remindPermit: '：许可证快到期了',
  patrol: '巡查了现场', noteViolation: '开出整改通知', reportFixed: '报告整改好了', confirmFixed: '复查合格', reopenViolation: '复查不合格，继续整改', violationLate: '：整改已逾期', stopWork: '责令停工', resumeWork: '同意恢复施工',
  reportCompletion: '竣工报验', passFirst: '初验合格', failFirst: '初验不合格', keepWaterproof: '登记了闭水试验', passFinal: '终验合格', failFinal: '终验不合格',
  deduct: '登记了押金扣款', agreeDeduction: '同意扣款', objectDeduction: '不同意扣款', decideDeduction: '裁定了扣款', returnDeposit: '申请退还押金', finishFiling: '：押金已申请退还，备案办结', linkMatter: '关联了邻居的反映'
}

/** Statuses, where they are called otherwise than elsewhere: as staff say them, and as residents do. */
export const renovationStatusWords: Partial<Record<Status, string>> = { inProgress: '施工中', completed: '待初验', observed: '待终验', accepted: '待退押金' }
export const renovationPlainWords: Partial<Record<Status, string>> = { inProgress: '可以施工', completed: '等待初验', observed: '等待终验', accepted: '验收通过，退押金' }

/** What is asked for in steps, as a form's labels. */
export const renovationInputWords = {
  missing: '缺什么', worker: '施工人员', workerId: '哪一位', noise: '什么时间', checks: '巡查项目', violationId: '哪一项整改', waterproof: '闭水起止时间', deductionId: '哪一笔扣款', bills: '账单', sentBack: '退款', matterNumber: '事项编号'
} as const

export const workRuleWords: Record<WorkRule, string> = { free: '可直接做', papers: '要交材料', forbidden: '禁止' }
export const stageWords: Record<Stage, string> = { clerk: '客户服务中心', engineering: '工程', manager: '经理' }
export const drawingWords: Record<Drawing['kind'], string> = { plan: '平面图', water: '水路图', electric: '电路图', structure: '原结构图、改动图', other: '其他材料' }
export const passWords: Record<PassKind, { name: string, hint: string }> = {
  A: { name: 'A 证', hint: '全程有效，施工负责人和固定工人' }, B: { name: 'B 证', hint: '七天有效，送货和单项施工' }
}

/** What the door is told; each beside a picture of its own. */
export const standingWords: Record<Standing, { title: string, hint: string }> = {
  valid: { title: '有效，可以进入', hint: '请核对照片' },
  expired: { title: '已过期', hint: '请勿放行，联系服务中心办理延期' },
  suspended: { title: '已停工', hint: '请勿放行施工人员' },
  removed: { title: '出入证已注销', hint: '请勿放行' },
  ended: { title: '装修已结束', hint: '请勿放行施工人员' },
  notYet: { title: '还没到开工日期', hint: '请勿放行施工人员' }
}

export const paperWords = {
  permit: '装修许可证', pass: '施工人员出入证', no: 'No. ', place: '房屋', holder: '申请人', contractor: '施工单位', inCharge: '现场负责人', period: '有效期', issued: '发证日期',
  works: '准许的内容', work: '内容', note: '注意', hotWork: '动火，须先申请', noisy: '有噪声，限规定时间', hours: '可以有噪声的时间', restDays: '休息日、法定节假日不得有噪声施工',
  check: '扫码验真', purpose: '装修专用', issuer: '发证单位', trade: '工种', kind: '证别', until: '有效至', suspended: '已停工', over: '已失效',
  rule: '请张贴在入户门上。只准做上列内容；不得拆改承重结构、燃气管道。本证以扫码结果为准。', passRule: '进出请出示。只限本房屋装修，不得转借。以扫码结果为准。'
} as const
