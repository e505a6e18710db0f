import type { ViewName } from '@domain/matter/contract'
import type { Action } from '@domain/matter/step'

/** What the desk says; names of statuses, actions, kinds and views come from the domain. */
export const words = {
  desk: '服务台',
  find: '查找',
  inbox: '消息',
  me: '我的',
  staffOnly: '这里只对工作人员开放',
  staffOnlyHint: '住户要办的事都在首页，一站办到底。',
  notYourRole: (roles: string) => `这里只对${roles}开放`,
  notYourRoleHint: '需要时请联系您的负责人。',
  goHome: '回到首页',
  goDesk: '回到服务台',
  chooseEstate: '换个小区',
  everyZone: '全区',
  onDutyUntil: (clock: string) => `值班至 ${clock}`,
  onDuty: '当班',
  offDuty: '现在不当班',
  done: (action: string) => `已完成：${action}`,
  takeOver: (reason: string) => `请你接手：${reason}`,
  goes: (name: string) => `${name}经办`,
  answers: (name: string) => `${name}负责`,
  look: '知道了',
  counting: '正在看有什么要办',
  allQuiet: '其他都不急',
  unreached: '通知不到',
  record: '代客登记',
  moreTools: '更多工具',
  board: '经营看板',
  announcements: '公告管理',
  hotlines: '热线管理',
  polls: '投票问卷',
  activities: '活动管理',
  activityDoor: '活动签到',
  vendors: '服务商',
  bookings: '预约登记',
  handbook: '手册签署',
  keys: '托管钥匙',
  passes: '门岗核对',
  applications: '认证申请',
  codes: '绑定码',
  auditLog: '操作记录',
  bring: 'Excel 导入',
  take: '导出登记表',
  handOver: '请假移交',
  staff: '员工',
  erasures: '删除申请',
  money: '收费与账目',
  statements: '服务商结算',
  margins: '服务差价',
  readings: '抄表',
  takeAll: '接下全部',
  waitingForYou: (count: number) => `有 ${count} 件移交给你`,
  waitingNote: '接下后由你负责到底',
  taken: (count: number) => `已接下 ${count} 件，由你负责到底`,
  remindersLeft: (count: number) => `剩余提醒 ${count} 次`,
  remindersGone: '提醒已用完',
  moreReminders: '补充提醒',
  bind: '绑定工作消息',
  bound: '已绑定，工作消息不再消耗次数',
  notBound: '这次没有绑定，可以稍后再试',
  replenished: (count: number) => `提醒还剩 ${count} 次`,
  pickBeside: '点左边一件，在这里看经过、办下一步',
  noDeskWork: '服务台没有派到您这里的事项',
  noDeskWorkHint: '有人找您时，会出现在“消息”里。',
  findHousehold: '找住户',
  findHouseholdNote: '按房号、姓名、手机号、车牌找一户',
  numberField: '编号',
  numberHint: '如 BX-261123-7K3F',
  search: '查',
  clear: '清除',
  badNumber: '编号是两个字母、六位日期、四位字符，如 BX-261123-7K3F',
  noNumber: (number: string) => `没有编号 ${number}`,
  noNumberHint: '核对一下日期和后四位；字母 I、O 不会出现在编号里。',
  everyKind: '全部',
  chooseZone: '换个区',
  nothingFound: '这里没有事项',
  nothingFoundHint: '换个种类或范围看看。'
} as const

/** The heading of the desk, by the list that comes first for this person. */
export const headlines: Partial<Record<ViewName, { some: (count: number) => string, none: string }>> = {
  turn: { some: count => `现在要你处理的 ${count} 件`, none: '现在没有要你处理的' },
  assigned: { some: count => `派给你的 ${count} 件`, none: '现在没有派给你的' },
  overdue: { some: count => `超时 ${count} 件，等你督办`, none: '现在没有超时的' }
}

/** What an empty list will hold, and why it is empty. */
export const empties: Partial<Record<ViewName, { title: string, hint: string }>> = {
  turn: { title: '都处理完了', hint: '轮到你的事会出现在这里，时间最紧的在最前面。' },
  responsible: { title: '还没有由你负责的', hint: '你受理或登记的事，都会在这里，直到办结。' },
  assigned: { title: '没有派给你的', hint: '派给你的任务会出现在这里，并推送提醒。' },
  overdue: { title: '没有超时的', hint: '超过时限的事会出现在这里，最久的在最前面。' },
  followUps: { title: '没有要回访的', hint: '验收以后该回访的事会出现在这里。' },
  pending: { title: '没有移交给你的', hint: '同事请假或调岗时移交给你的事会出现在这里。' }
}

/** What a step done on the row is answered with, where “已完成” says too little. */
export const doneWords: Partial<Record<Action, string>> = {
  receive: '已受理，由你负责到底',
  takeOver: '已接下，由你负责到底',
  start: '已接单',
  arrive: '已到场',
  resume: '已恢复办理',
  complete: '已完工，等住户验收',
  verify: '已登记核实情况',
  followUp: '已登记回访'
}

/** The lists of “查找”, by how people look for things. */
export const scopeWords: Partial<Record<ViewName, string>> = { zone: '按区', nearby: '公共区域', mine: '我经手', ended: '我办结的', all: '全部' }
