export const words = {
  arrears: '欠费',
  everyZone: '全部',
  none: '没有欠费',
  noneHint: '过了日子还没缴的账单会出现在这里，最早的在前。',
  shown: (count: number, sum: string) => `已列出 ${count} 笔，¥${sum}`,
  all: (count: number, sum: string) => `一共 ${count} 笔，¥${sum}`,
  section: (count: number, sum: string) => `${count} 笔 · ¥${sum}`
} as const
