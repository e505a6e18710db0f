/** What matters are said with wherever they are shown; names of statuses, actions and kinds come from the domain. */
import type { ClockName, Status } from '@domain/matter/matter'

export const words = {
  veils: { waiting: '照片审核中', risky: '照片未公开' },
  needsLook: '这里有内容没能通过公开审核，请看一看是否合适',
  center: '服务中心',
  told: '已提醒值班客户事务员',
  receiveWithin: (length: string) => `${length}内受理`,
  receiveBy: (when: string) => `${when} 前受理`,
  receiveLate: '正在指定专人',
  answersForYou: '为您负责到底',
  answersForIt: '首接责任人',
  youAnswer: '由你负责到底',
  broken: (when: string) => `原定${when} 前，已超时，正在催办`,
  goes: (name: string) => `${name}经办`,
  autoAccept: (when: string) => `${when} 后未反馈将自动验收`,
  deferredUntil: (when: string) => `${when} 恢复办理`,
  endedAt: (when: string) => `${when} 办结`,
  you: { resident: '您', staff: '你' },
  submitted: (kind: string) => `提交了${kind}`,
  followers: (count: number) => `${count} 位邻居也在关注`,
  nudged: (count: number) => `催过 ${count} 次`,
  reopened: (count: number) => `第 ${count + 1} 次办理`,
  more: '更多',
  moreSteps: '更多操作',
  look: '看最新',
  allLines: (count: number) => `看全部 ${count} 条经过`,
  quickly: (length: string) => `${length}内受理`,
  until: (when: string) => `到 ${when}`,
  free: '不收费',
  cost: (yuan: string) => `费用 ${yuan}`,
  clock: (name: string) => `${name}时限`,
  before: '修前',
  after: '修后',
  sayDone: '已送达',
  stillSending: '照片还在上传，稍等一下',
  photoUnsent: '有照片没传上，请重传或删掉',
  optional: '可不填',
  materialName: '名称',
  quantity: '数量',
  yuan: '金额（元）',
  yuanExample: '例如 35',
  notMoney: '请填金额，最多两位小数',
  addMaterial: '加一样材料',
  removeMaterial: (name: string) => `删去${name || '这一样'}`,
  costHint: '材料以外的，没有就不填',
  templates: '常用语',
  date: '日期',
  time: '时间',
  pickDate: '选日期',
  pickTime: '选时间',
  onLeave: '休假',
  onShift: '当班',
  offShift: '不当班',
  danger: (what: string) => `确定${what}？`,
  howWas: '办得怎么样',
  scoresHint: '三项都点一下星星'
} as const

/** What is promised next, by the clock that runs. */
export const promiseWords: Record<ClockName, (when: string) => string> = {
  receive: when => `${when} 前受理`,
  arrive: when => `${when} 前到场`,
  finish: when => `${when} 前办好`,
  followUp: when => `${when} 前回访您`
}

/** Where no clock runs: what comes next, if anything. */
export const restWords: Record<Status, string> = {
  submitted: '正在安排专人',
  supplementing: '请按提示补充后再交',
  received: '正在安排',
  quoting: '正在请服务商报价，价格会先给您看',
  quoted: '确认价格后才上门',
  reviewing: '正在审核',
  approved: '缴费后即可继续',
  assigned: '已安排专人',
  suspended: '整改合格后恢复',
  inProgress: '正在处理',
  deferred: '暂缓办理，到期自动恢复',
  completed: '请您看看办好了没有',
  observed: '到期再看一次',
  accepted: '谢谢您的反馈',
  refused: '没有通过，原因见下方经过',
  closed: '已办结，有问题仍可联系',
  cancelled: '已撤销'
}

/** Of the same, what the desk is told otherwise: whom it waits for. */
export const staffRestWords: Partial<Record<Status, string>> = {
  supplementing: '等住户补充', quoting: '等服务商报价，价格由住户确认', quoted: '等住户确认价格', approved: '等住户缴费', suspended: '等住户整改', completed: '等住户验收', accepted: '住户已验收'
}
export const staffPromiseWords: Partial<typeof promiseWords> = { followUp: when => `${when} 前回访` }

/** As neighbours who only follow would say it, where that is not what the requester is told. */
export const followerWords: Partial<Record<Status, string>> = { completed: '已办好', accepted: '已办好' }
