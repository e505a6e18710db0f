/** Readings of meters, as somebody brings them back from a round on a list. */
import { textOf } from './cell'
import type { KindTable, Parse } from './column'
import { date } from './date'
import { address, text } from './parsers'

/** A row of readings that is right. */
export interface ReadingRow {
  /** The address as `searchKey` has it. */
  premises: string
  /** Of the fee whose meter it is; may be left out where the estate has one such fee. */
  fee?: string
  /** Hundredths of what the meter counts. */
  value: number
  on: string
}

const most = 99_999_999_999

/** “345.6”, kept as hundredths; more digits after the point are none that a meter shows. */
const count: Parse = cell => {
  const shown = textOf(cell).replace(/,/g, '')
  if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(shown)) return { wrong: 'count' }
  const value = Math.round(Number(shown) * 100)
  return value <= most ? { value } : { wrong: 'count' }
}

export const readings: KindTable = {
  title: '抄表读数',
  hint: '每块表这一次的读数；读数突然很大的会等人核对',
  columns: [
    { key: 'premises', title: '房屋', synonyms: ['房号', '房屋地址', '地址', '房间', '门牌', '门牌号', '户号', '资源名称'], required: true, parse: address, example: 'B2区 3栋 2单元 1201' },
    { key: 'fee', title: '费用', synonyms: ['收费项目', '费用名称', '表类型', '项目'], parse: text(20), example: '水费' },
    { key: 'value', title: '读数', synonyms: ['本次读数', '本期读数', '表读数', '止度', '本月读数', '抄表读数'], required: true, parse: count, example: '345.6' },
    { key: 'on', title: '抄表日期', synonyms: ['日期', '抄表时间', '读数日期', '本次抄表日期'], required: true, parse: date, example: '2026-01-31' }
  ],
  across: () => [],
  describe: ({ value }) => typeof value === 'number' ? `读数 ${value / 100}` : ''
}
