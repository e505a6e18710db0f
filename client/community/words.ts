import type { AnnouncementAction } from '@domain/community/steps'
import type { TextBlock } from '@domain/community/text'
import type { Meant } from './whom-form'

/** What the pages of 社区文化 say; names of classes, states and steps come from the domain. */
export const words = {
  board: '公告',
  none: '还没有公告',
  noneHint: '服务中心发的通知会出现在这里',
  pinned: '置顶',
  unread: '未读',
  opened: '已读',
  attachment: '附件',
  until: (when: string) => `${when} 前有效`,
  office: '公告管理',
  write: '写公告',
  noneHere: '这里没有公告',
  noneHereHint: '写好的公告先存为草稿，看过人数再发布',
  begin: '从常用的开始',
  beginHint: '“＿＿”是要填的空',
  overwrite: '换成常用的文字？',
  overwriteHint: '已经写的会被换掉',
  titleLabel: '标题',
  titleExample: '例如：周四上午停水通知',
  textLabel: '正文',
  textExample: '一段一段地写；以“# ”开头的是小标题，以“- ”开头的是清单，以“! ”开头的会突出显示',
  classLabel: '类别',
  pictures: '图片',
  whom: '发给谁',
  whole: '全小区',
  wholeEstate: '不选就是全小区',
  zones: '哪些区',
  buildingsOf: (zone: string) => `${zone}的哪些楼`,
  wholeZone: (zone: string) => `不选就是整个${zone}`,
  building: (building: string) => `${building}栋`,
  everyRelation: '不选就是所有住户',
  whoThere: '住户',
  staff: '哪些员工',
  pushed: '同时发微信提醒',
  pushedYes: '提醒开了授权的人',
  pushedNo: '只放在公告栏',
  validUntil: '有效期到',
  validNone: '一直有效',
  save: '存为草稿',
  saved: '已存为草稿',
  count: (people: number) => `约 ${people} 人会看到`,
  reached: ({ people, read, pushedTo }: { people: number, read: number, pushedTo: number }) => `约 ${people} 人能看到，${read} 人已读，微信提醒 ${pushedTo} 人`,
  pushing: '微信提醒正在分批发出',
  notRead: '还没读的人',
  everybodyRead: '都读过了',
  sure: (what: string) => `确定${what}？`,
  why: '为什么撤回',
  whyExample: '例如：日期写错了',
  planAt: '什么时候发布',
  pinUntil: '置顶到',
  edit: '修改',
  remove: '删除草稿',
  scheduledFor: (when: string) => `${when} 发布`,
  at: (when: string) => `${when} 发布`,
  changed: (when: string) => `${when} 修改`
} as const

/** What the form of a step asks for. */
export const askWords: Partial<Record<AnnouncementAction, string>> = { schedule: words.planAt, pin: words.pinUntil, withdraw: words.why }

/** How a line is begun that is more than a paragraph. */
export const blockMarks: Record<Exclude<TextBlock['kind'], 'paragraph'>, string> = { heading: '# ', listItem: '- ', emphasis: '! ' }

export const meantWords: Record<Meant, string> = { residents: '住户', both: '住户和员工', staff: '只给员工' }
