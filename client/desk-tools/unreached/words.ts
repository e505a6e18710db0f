export const words = {
  title: '通知不到',
  intro: '这些消息只进了站内信，没有推到手机上。请打个电话，说一声就好。',
  call: '打电话',
  told: '已电话告知',
  thanks: '已记下，谢谢',
  noPhone: (name: string) => `没有留${name}的电话，请当面或找同事转告`,
  more: (count: number) => `还有 ${count} 条更早的`,
  empty: '都通知到了',
  emptyHint: '没有授权微信提醒、或者没有送达的消息，会出现在这里。',
  unknown: '微信没有送达'
} as const

/** Why nobody could be pushed to, as the courier noted it, in words that say what to expect of the call; the first that fits. */
const reasons: readonly [RegExp, string][] = [
  [/中断|没有收到微信的答复/, '发送结果不明'],
  [/没有订阅次数/, '没有授权微信提醒'],
  [/未绑定用工关系/, '没有绑定工作消息'],
  [/微信繁忙|网络不通|太频繁|同时发送/, '微信一直没发出去']
]

/** @param why the reasons of all channels that were tried */
export const whyWords = (why: string): string => reasons.find(([noted]) => noted.test(why))?.[1] ?? words.unknown
