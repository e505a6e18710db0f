import { words as matterWords } from '../matter/words'

/** What several of the office's pages about money say; names of fees, states and channels come from the domain. */
export const words = {
  takeSheet: (of: string) => `导出${of}表`,
  home: '收费与账目',
  required: '这一项要填',
  optional: '可以不填',
  save: '保存',
  month: (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`,
  notMoney: matterWords.notMoney,
  total: '合计',
  because: '原因',
  by: (name: string, when: string) => `${name} · ${when}`,
  minus: (sum: string) => `−¥${sum}`
} as const
