/** Every status, action, kind and refusal, as people read it. The glossary as data: UI text comes from here. */
import { custodyActionWords, custodyInputWords, custodyLineWords, custodyPlainWords, custodyStatusWords } from './key-custody/words'
import type { Channel, ClockName, ClosingReason, Entry, FollowUpResult, Kind, Priority, Status } from './matter/matter'
import type { Action } from './matter/step'
import { moveActionWords, moveInputWords, moveLineWords, movePlainWords, moveStatusWords } from './move-in/words'
import { quoteActionWords, quoteInputWords, quoteLineWords, quotePlainWords, quoteStatusWords } from './quote/words'
import { renovationActionWords, renovationInputWords, renovationLineWords, renovationPlainWords, renovationStatusWords } from './renovation/words'
import type { ViewName } from './matter/contract'
import type { PremisesState, Use } from './estate/premises'
import type { Relation, Role } from './people/role'

export const kindWords: Record<Kind, string> = {
  repair: '报修', issue: '报事', complaint: '投诉', assistance: '求助', suggestion: '建议', inquiry: '咨询', coordination: '协调', homeVisit: '走访',
  renovation: '装修备案', moveIn: '入住手续', moveOut: '迁出手续', keyCustody: '钥匙托管'
}

/** What each kind is for, in half a line. */
export const kindHints: Record<Kind, string> = {
  repair: '家里坏了', issue: '公共区域', complaint: '不满意', assistance: '搭把手', suggestion: '出主意', inquiry: '问一问', coordination: '邻里之间', homeVisit: '上门看望',
  renovation: '开工之前', moveIn: '收房入住', moveOut: '结清离开', keyCustody: '代为保管'
}

/** As staff say it. */
const statusWords: Record<Status, string> = {
  submitted: '待受理', supplementing: '待补正', received: '已受理', ...quoteStatusWords, reviewing: '审核中', approved: '待缴费', assigned: '已派单', suspended: '停工', inProgress: '处理中',
  completed: '待验收', observed: '待复验', accepted: '待回访', deferred: '挂起', closed: '已办结', refused: '不予通过', cancelled: '已撤销'
}

/** As a neighbour would say it. */
const plainStatusWords: Record<Status, string> = {
  submitted: '等人受理', supplementing: '请您补充', received: '已有人负责', ...quotePlainWords, reviewing: '正在审核', approved: '请您缴费', assigned: '已派师傅', suspended: '已停工', inProgress: '正在处理',
  completed: '请您验收', observed: '等待复验', accepted: '已验收', deferred: '暂缓办理', closed: '已办结', refused: '没有通过', cancelled: '已撤销'
}

const ofKind: Partial<Record<Kind, { staff: Partial<Record<Status, string>>, plain: Partial<Record<Status, string>> }>> = {
  renovation: { staff: renovationStatusWords, plain: renovationPlainWords },
  moveIn: { staff: moveStatusWords, plain: movePlainWords },
  moveOut: { staff: moveStatusWords, plain: movePlainWords },
  keyCustody: { staff: custodyStatusWords, plain: custodyPlainWords }
}

/** How staff call the status of a matter, and how residents do: a formality may have words of its own. */
export const statusWord = (kind: Kind, status: Status): string => ofKind[kind]?.staff[status] ?? statusWords[status]
export const plainStatusWord = (kind: Kind, status: Status): string => ofKind[kind]?.plain[status] ?? plainStatusWords[status]

/** The four stations everybody follows, and which status stands where. */
export const stations = ['已受理', '处理中', '待验收', '已办结'] as const
export const stationOf: Record<Status, number> = {
  submitted: -1, supplementing: 0, received: 0, quoting: 0, quoted: 0, reviewing: 0, approved: 0, assigned: 1, suspended: 1, inProgress: 1, deferred: 1,
  completed: 2, observed: 2, accepted: 2, closed: 3, refused: 3, cancelled: 3
}

export type Tone = 'jade' | 'amber' | 'cinnabar' | 'sky' | 'plain'
export const statusTones: Record<Status, Tone> = {
  submitted: 'cinnabar', supplementing: 'amber', received: 'sky', quoting: 'sky', quoted: 'amber', reviewing: 'sky', approved: 'amber', assigned: 'sky', suspended: 'cinnabar', inProgress: 'jade',
  completed: 'amber', observed: 'sky', accepted: 'plain', deferred: 'amber', closed: 'plain', refused: 'plain', cancelled: 'plain'
}

export const priorityWords: Record<Priority, string> = { normal: '普通', urgent: '加急', emergency: '紧急' }

/** Buttons. */
export const actionWords: Record<Action, string> = {
  receive: '我来受理', appoint: '指定责任人', classify: '改分类', escalate: '升级为重大', verify: '登记核实情况', reply: '书面答复',
  assign: '派单', decline: '退单', start: '接单', arrive: '已到场', defer: '挂起', resume: '恢复办理', complete: '完工',
  accept: '修好了，验收', autoAccept: '自动验收', reject: '还没办好', followUp: '登记回访', miss: '没联系上', rate: '评价', close: '办结', conclude: '说明后办结', cancel: '撤销', reopen: '重新办理',
  handOver: '移交责任', takeOver: '接下责任', refuseHandOver: '不接移交',
  say: '留言', note: '内部备注', call: '打电话', nudge: '催一催', follow: '我也关注', unfollow: '取消关注', passOn: '转由家人跟进',
  warn: '临近时限', breach: '超时', breachManager: '超时上报', chaseHandOver: '移交未接', reckon: '重算时限',
  ...renovationActionWords, ...moveActionWords, ...custodyActionWords, ...quoteActionWords
}

/** Lines of the timeline: what somebody did. `{to}` is the other person of the line. */
export const lineWords: Record<Action | 'submit' | 'record', string> = {
  submit: '提交了', record: '登记，由 TA 负责到底', receive: '已受理，由 TA 负责到底', appoint: '指定 {to} 负责到底', classify: '调整了分类', escalate: '升级为重大投诉', verify: '核实了情况', reply: '书面答复',
  assign: '派给 {to}', decline: '退回任务', start: '接单，准备上门', arrive: '已到场', defer: '暂缓办理', resume: '恢复办理', complete: '办好了，请验收',
  accept: '验收通过', autoAccept: '72 小时未反馈，自动验收', reject: '反映还没办好', followUp: '回访完成', miss: '回访未联系上', rate: '作了评价', close: '办结', conclude: '说明后办结', cancel: '撤销', reopen: '要求重新办理',
  handOver: '移交给 {to}', takeOver: '接下责任，负责到底', refuseHandOver: '没有接移交', say: '留言', note: '内部备注', call: '查看电话并联系', nudge: '催办', follow: '关注', unfollow: '取消关注', passOn: '：报单人已不住这里，由 {to} 接着跟进',
  warn: '时限已过八成', breach: '超过时限', breachManager: '超时，已上报经理', chaseHandOver: '移交还没有人接', reckon: '按新日历重算时限',
  ...renovationLineWords, ...moveLineWords, ...custodyLineWords, ...quoteLineWords
}

export const clockWords: Record<ClockName, string> = { receive: '受理', arrive: '到场', finish: '完成', followUp: '回访' }
export const channelWords: Record<Channel, string> = { miniProgram: '小程序', phone: '电话', walkIn: '前台', patrol: '巡查', visit: '走访' }
export const entryWords: Record<Entry, string> = { atHome: '我在家时来', callFirst: '来前打电话', mayEnter: '没人也可以进' }
export const closingReasonWords: Record<ClosingReason, string> = { notOurs: '不属于物业职责', duplicate: '与另一件重复', referred: '已转有关部门', noFurtherAction: '无需再处理' }
export const followUpResultWords: Record<FollowUpResult, string> = { satisfied: '满意', partly: '部分满意', unsatisfied: '不满意', unreached: '没联系上' }
export const scoreWords = { speed: '快不快', quality: '好不好', manner: '态度怎样' } as const

export const roleWords: Record<Role, string> = { resident: '住户', clerk: '客户事务员', technician: '处理人', guard: '门岗', finance: '财务', manager: '经理', admin: '管理员', vendor: '服务商' }
export const relationWords: Record<Relation, string> = { owner: '业主', family: '家属', tenant: '租户', companyAgent: '企业使用人' }

export const useWords: Record<Use, string> = { home: '住宅', shop: '商铺', office: '写字间' }
export const premisesStateWords: Record<PremisesState, string> = { unsold: '未售', vacant: '空置', occupied: '自住', let: '出租' }

export const viewWords: Record<ViewName, string> = {
  turn: '该我了', responsible: '我负责', assigned: '派给我', overdue: '已超时', followUps: '待回访', zone: '本区', mine: '正在办理', ended: '已办结', nearby: '附近', pending: '移交给我', all: '全部', number: '按编号', household: '这一户正在办', handedOver: '移交中'
}

/** What is asked for in a step, as a form's labels. */
export const inputWords = {
  note: '说明', photos: '照片', assigneeId: '派给谁', clerkId: '交给谁', accusedIds: '被投诉人', categoryId: '分类', priority: '紧急程度', until: '到什么时候',
  materials: '用了什么材料', costFen: '费用', scores: '打分', reason: '原因', duplicateOf: '重复的那一件', result: '结果', clock: '时限',
  ...renovationInputWords, ...moveInputWords, ...custodyInputWords, ...quoteInputWords
} as const
