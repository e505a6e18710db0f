export const words = {
  title: '操作记录',
  intro: '谁查看、更改过住户和员工的资料，每一条都留着，不能更改，也不能删除。',
  whichDay: '看哪一天',
  everyDay: '全部日期',
  every: '全部',
  only: '只看',
  by: (name: string) => `${name}做的`,
  about: (name: string) => `关于${name}的`,
  at: (label: string) => `${label} 的`,
  reason: (reason: string) => `原因：${reason}`,
  clear: '看全部',
  number: (seq: number) => `第 ${seq} 条`,
  none: '没有这样的记录',
  noneHint: '换一天，或者换一种操作看看。',
  nobody: '有关住户'
} as const
