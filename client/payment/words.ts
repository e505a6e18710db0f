/** Sentences of paying, of what is paid ahead, and of what was paid. */
import type { Item } from '@domain/payment/order'
import { periodWords } from '@domain/billing/words'
import type { Stage } from './result/stage'

/** What one item was for. */
export const itemWords = (item: Item): string => item.kind === 'bill' ? [item.name, item.note, periodWords(item.period)].filter(Boolean).join(' · ') : words.paidAhead

/** “物业费等 3 项” */
export const itemsWords = (items: readonly Item[]): string => {
  const [first] = items, name = first?.kind === 'bill' ? first.name : words.paidAhead
  return items.length > 1 ? `${name}等 ${items.length} 项` : name
}

/** How an order stands, in words that calm: what is so, what follows, what to do. */
export const stageWords: Record<Stage, { title: string, hint: string }> = {
  paid: { title: '付好了，谢谢您', hint: '收据已经开好，随时可以看。' },
  partBack: { title: '付好了，多出的退给您', hint: '其中有账单刚刚已经付过，多付的钱原路退回，一般几分钟到几天到账。' },
  allBack: { title: '钱退给您，不用再付', hint: '这些账单刚刚已经付过了。您付的钱原路退回，一般几分钟到几天到账。' },
  waiting: { title: '正在确认收款', hint: '一般几秒钟就好。请不要再付一次，有结果会自己显示。' },
  open: { title: '还没有付款', hint: '可以接着付。不付的话，账单马上放开，家人也能付。' },
  closed: { title: '没有付款', hint: '这一笔已经取消，没有扣钱。账单都还在，什么时候付都行。' }
}

export const words = {
  result: '缴费结果',
  sumChanged: (now: string) => `金额变成了 ¥${now}`,
  sumChangedText: '账单刚刚有变动（例如过了零点，违约金多算了一天）。按新的金额付吗？',
  payNow: '按这个付',
  later: '先不付',
  items: '这一笔里有',
  total: '合计',
  returned: (sum: string) => `退回 ¥${sum}`,
  asking: '正在问微信支付',
  slow: '比平时慢。不用再付一次：只要扣了钱，就一定会入账，结果会发消息给您。',
  askAgain: '再查一次',
  goOn: (sum: string) => `接着付 ¥${sum}`,
  giveUp: '不付了',
  until: (when: string) => `${when} 前可以接着付`,
  remind: '下次到期前提醒我',
  reminded: '好的，快到期时在微信里提醒您',
  receipt: '看收据',
  done: '好的',
  back: '回到账单',

  prepaid: '预存',
  paidAhead: '预存',
  balance: '现在的余额',
  balanceHint: '缴费时可以用预存抵，用多少扣多少。不想存了，可以到服务中心退。',
  topUp: '存多少',
  months: (count: number) => count === 12 ? '够 1 年' : count === 6 ? '够半年' : `够 ${count} 个月`,
  yuan: (sum: string) => `${sum} 元`,
  other: '其他金额（元）',
  otherExample: '例如 300',
  range: (least: string, most: string) => `${least} 元到 ${most} 元`,
  rangeWrong: (least: string, most: string) => `请填 ${least} 元到 ${most} 元之间的金额，最多到分`,
  save: (sum: string) => `存入 ¥${sum}`,
  save0: '选一个金额',
  noHomes: '还没有绑定房屋',
  noHomesHint: '绑定房屋以后，可以为每一套预存。',

  payments: '缴费记录',
  noPayments: '还没有缴过费',
  noPaymentsHint: '每缴一笔，都会留在这里，收据随时可看。',
  paidBy: (name: string) => `${name}付`,
  back0: '已退回',
  backPart: (sum: string) => `退 ¥${sum}`
} as const
