import type { Post } from '@domain/staff/roster-of'

/** What the pages of the staff say; roles and refusals come from the domain. */
export const words = {
  staff: '员工',
  invite: '邀请员工',
  roster: '值班表',
  roles: '角色与权限',
  everyZone: '全区',
  onDuty: '当班',
  offDuty: '不当班',
  onLeave: '休假中',
  answersFor: (count: number) => `负责 ${count} 件`,
  nobody: '还没有员工',
  nobodyHint: '邀请第一位同事，扫码就能加入。',
  name: '姓名',
  nameHint: '与本人一致，别人拿到也用不了',
  rolesField: '角色',
  beyond: '灰色的由管理员任免',
  department: '部门',
  departments: '已有的部门',
  zones: '负责的区',
  zonesHint: '不选就是全区',
  skills: '技能',
  skillsHint: '派单时按它推荐',
  duties: '上班时间',
  dutiesHint: '下班早于上班的，算到第二天',
  duty: (place: number) => `第 ${place} 段班`,
  from: '上班',
  until: '下班',
  nextDay: '次日',
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  weekdaysOf: (place: number) => `第 ${place} 段班在哪几天`,
  addDuty: '加一段班',
  removeDuty: (place: number) => `去掉第 ${place} 段班`,
  reportsTo: '上级',
  nobodyAbove: '没有上级',
  workPhone: '工作电话',
  optional: '可以不填',
  required: '这一项要填',
  pickOne: '至少选一项',
  overlap: '两段班的时间重叠了',
  empty: '上班和下班不能是同一时刻',
  save: '保存',
  saved: '已保存',
  latest: '看最新',
  gone: '这位员工已经离职',
  goneHint: '可以在“员工”里重新邀请。',
  away: '请假与离职',
  leave: '登记请假',
  leaveNote: '手上的事项一次移交',
  resign: '办理离职',
  resignNote: '移交全部事项，权限马上停用'
} as const

export const invitingWords = {
  make: '生成邀请码',
  ready: (name: string) => `请${name}用微信扫这个码`,
  hint: '72 小时内有效，只能用一次。长按图片可以转发给本人。离开这一页就不再显示。',
  noPicture: '现在没能生成小程序码，请把邀请码发给本人，在“一站”首页点“我收到了工作邀请”。',
  code: '邀请码',
  copy: '复制邀请码',
  copied: '已复制',
  another: '再邀请一位',
  pictureOf: (name: string) => `给${name}的小程序码`,
  open: '还没有接受的邀请',
  none: '没有等待接受的邀请',
  until: (time: string) => `${time} 前有效`,
  by: (name: string) => `${name}邀请`,
  revoke: '收回',
  revokeOf: (name: string) => `收回给${name}的邀请`,
  sure: (name: string) => `收回给${name}的邀请？`,
  revoked: '已收回'
} as const

export const acceptingWords = {
  title: '工作邀请',
  enter: '把收到的邀请码粘贴在这里',
  code: '邀请码',
  codeHint: '22 个字母和数字',
  look: '查看邀请',
  invites: (estate: string) => `${estate}邀请您来工作`,
  invitesCrew: (estate: string) => `${estate}邀请您以服务商身份上门服务`,
  by: (name: string) => `${name}发出`,
  until: (time: string) => `${time} 前有效`,
  name: '姓名',
  department: '部门',
  company: '公司',
  roles: '角色',
  accept: (name: string) => `我是${name}，接受邀请`,
  notMe: '不是您本人？不用理会，邀请到期自动失效。',
  other: '换一个邀请码',
  done: '已加入，欢迎'
} as const

export const resigningWords = {
  title: '办理离职',
  who: (name: string) => `${name}离职`,
  to: (count: number) => `负责的 ${count} 件交给谁`,
  tasksTo: (count: number) => `派到的 ${count} 件改派给谁`,
  reportsTo: (count: number) => `下属 ${count} 人改由谁带`,
  reason: '原因',
  reasonHint: '接手的同事会看到',
  reasonPlaceholder: '例如：个人原因离职',
  ends: (name: string) => `${name}的工作权限会马上停用；如果也住在这里，住户身份不变。`,
  waits: (from: string, to: string) => `${to}接下之前，名义上仍由${from}负责，经理能看到还没有接下的。`,
  send: '办理离职',
  sure: (name: string) => `${name}离职，马上停用工作权限？`,
  done: (count: number) => count > 0 ? `已办理，移交 ${count} 件` : '已办理',
  holds: (count: number) => count > 0 ? `负责 ${count} 件` : '手上没有'
} as const

export const rosterWords = {
  day: '看哪一天',
  posts: { desk: '服务台', field: '维修与现场', gate: '门岗' } satisfies Record<Post, string>,
  gap: '无人当班',
  gaps: (count: number) => `有 ${count} 段时间无人当班`,
  covered: '全天都有人当班',
  allDay: '全天',
  before: '前一日',
  after: '次日',
  deskGap: '服务台无人时，新事项通知其他区当班的人；都没有，就通知经理。'
} as const

export const rolesWords = {
  hint: '每个角色能做什么。这张表是系统在用的规则，只能看。',
  can: (count: number) => `${count} 项`,
  also: (roles: string) => `${roles}也可以`,
  alone: '只有这个角色可以',
  nothing: '这个角色还没有自己的功能。'
} as const
