import type { Door } from './doors'

/** What each page is for, as somebody of the office would look for it. */
export const doorWords: Record<Door, { title: string, note: string }> = {
  counter: { title: '前台收款', note: '现金、转账、刷卡，收完开收据' },
  till: { title: '当日结账', note: '点一点钱，和系统记的对一对' },
  bills: { title: '一户的账', note: '账单、收款、减免、退款' },
  arrears: { title: '欠费', note: '谁欠、欠了多久，最早的在前' },
  refunds: { title: '退款', note: '等审批的、已退的' },
  runs: { title: '出账', note: '先试算，看过再出' },
  tariffs: { title: '收费标准', note: '收什么、怎么算、从哪个月起' },
  readings: { title: '抄表', note: '报读数，核对异常的' },
  reconcile: { title: '对账', note: '和微信账单对一对，看收缴率' }
}
