/** Sentences of receipts on the phone and of asking for a fapiao; what stands on the paper comes from the domain. */
import type { Title } from '@domain/receipt/invoice'

export const words = {
  receipt: '收据',
  received: '已收到',
  number: '收据号',
  payer: '付款人',
  when: '付款时间',
  how: '怎么付的',
  cashier: '经办',
  items: '付了这些',
  total: '合计',
  late: (sum: string) => `含违约金 ¥${sum}`,
  goneBack: (sum: string) => `其中 ¥${sum} 已经退回，或正在退回`,
  unowed: (sum: string) => `另有 ¥${sum} 是多付的，已原路退回`,
  open: '打开收据',
  printed: (count: number) => `打开过 ${count} 次。再打开会标明是第几次。`,
  paper: '盖章的 PDF，可以保存、转发或打印。',

  invoice: '发票',
  askInvoice: '申请发票',
  asked: (when: string) => `${when} 申请，财务开好后会告诉您`,
  askedByFamily: '家人已经申请了',
  issued: (number: string) => `发票号码 ${number}`,
  refused: (why: string) => `没有开成：${why}`,
  again: '改好再申请',
  forSum: '开票金额',
  forSumHint: '只开费用，押金和预存不在里面。',
  to: '开给谁',
  noTitles: '还没有存过抬头，先填一个。',
  newTitle: '新的抬头',
  email: '收发票的邮箱',
  emailHint: '可不填',
  emailExample: '例如 wang@example.com',
  send: '提交申请',
  sent: '已申请，开好后会告诉您',
  required: '这一项要填',

  titles: '发票抬头',
  titlesEmpty: '还没有抬头',
  titlesEmptyHint: '存一次，以后申请发票点一下就行。',
  of: { person: '个人', company: '单位' },
  name: { person: '姓名', company: '单位名称' },
  nameExample: { person: '例如：王秀兰', company: '营业执照上的全称' },
  taxNumber: '税号',
  taxNumberExample: '18 位统一社会信用代码',
  keep: '存起来',
  kept: '存好了',
  drop: '删去',
  sureDrop: (name: string) => `删去“${name}”？`,
  dropped: '已删去'
} as const

/** “个人”, “单位 · 税号 9150…” */
export const titleNote = (title: Title): string => title.of === 'company' ? `${words.of.company} · ${words.taxNumber} ${title.taxNumber}` : words.of.person
