/** Fees as people read them. */
import { yuan } from '../kit/yuan'
import { useWords } from '../words'
import type { BillState } from './bill'
import type { Calculation, Factor, FactorName, Share } from './calculation'
import type { ReadingState } from './meter'
import { monthsOf } from './period'
import type { RunState, SkipReason } from './run'
import type { AreaKind, LateTerms, Rounding, TariffKind, TariffVersion } from './tariff'

export const tariffKindWords: Record<TariffKind, string> = { area: '按面积', fixed: '固定金额', metered: '按表', shared: '公摊', deposit: '押金', oneOff: '一次性' }
export const tariffKindHints: Record<TariffKind, string> = {
  area: '面积 × 单价 × 月数，如物业费', fixed: '每期同样多，如车位费', metered: '按读数算，可分档，如水费', shared: '一笔总数由大家分摊，如公共照明电费', deposit: '以后退还，如装修押金', oneOff: '只收一次，如装修垃圾清运费'
}
export const billStateWords: Record<BillState, string> = { open: '待缴', paid: '已缴', cancelled: '已作废' }
export const runStateWords: Record<RunState, string> = { previewing: '正在试算', previewed: '已试算，还没出账', issuing: '正在出账', done: '已出账', discarded: '已放弃' }
export const skipWords: Record<SkipReason, string> = {
  unsold: '未售，不向住户收', notYet: '还没到开始收费的日子', noArea: '没有登记面积', noReading: '没有新的读数', questioned: '读数待核对', issued: '这一期已经出过账', nothing: '金额为 0'
}
export const readingStateWords: Record<ReadingState, string> = { taken: '有效', questioned: '待核对', dropped: '不采用' }
export const areaKindWords: Record<AreaKind, string> = { builtUpArea: '建筑面积', indoorArea: '套内面积' }
export const sharedByWords: Record<NonNullable<TariffVersion['sharedBy']>, string> = { ...areaKindWords, premises: '每户一样' }
export const roundingWords: Record<Rounding['mode'], string> = { halfUp: '四舍五入', up: '进位', down: '舍去' }
export const digitWords: Record<Rounding['digits'], string> = { 0: '到元', 1: '到角', 2: '到分' }
export const everyMonthsWords: Record<1 | 3 | 6 | 12, string> = { 1: '每月', 3: '每季', 6: '每半年', 12: '每年' }

/** “2026年11月”, “2026年10月—12月”; what was charged once by its month. */
export function periodWords (period: string, months = 1): string {
  const [first = period, ...more] = monthsOf(period.slice(0, 7), months), last = more.at(-1)
  const said = (month: string) => `${Number(month.slice(5))}月`
  return `${first.slice(0, 4)}年${said(first)}${last ? `—${last.slice(0, 4) === first.slice(0, 4) ? '' : `${last.slice(0, 4)}年`}${said(last)}` : ''}`
}

const decimal = ({ value, per }: Factor): string => String(Number((value / per).toFixed(6)))

const factorWords: Record<FactorName, (factor: Factor, meterUnit: string) => string> = {
  area: factor => `${decimal(factor)} 平方米`,
  price: (factor) => `${decimal(factor)} 元`,
  months: factor => `${decimal(factor)} 个月`,
  halfMonths: () => '半个月',
  days: ({ value, per }) => `${value} 天（当月 ${per} 天）`,
  usage: (factor, meterUnit) => `${decimal(factor)} ${meterUnit}`,
  vacantPercent: ({ value }) => `空置 ${value}%`,
  discountPercent: ({ value }) => `约定 ${value}%`,
  amount: factor => `${decimal(factor)} 元`
}

/** Units of meters when a bill does not say: cubic metres and kilowatt-hours are both “单位” then. */
const anyUnit = '单位'

/** Equal shares count homes, any others square metres. */
const shareWords = ({ own, all }: Share) => own === 1 ? `一共 ${all} 户，每户一样` : `您家 ${own / 100} 平方米，分摊的各户合计 ${all / 100} 平方米`

/** “Why this amount”, line by line, without the result. */
export const calculationLines = (calculation: Calculation, meterUnit = anyUnit): string[] => calculation.form === 'sum'
  ? calculation.lines.map(line => line.map(factor => factorWords[factor.what](factor, meterUnit)).join(' × '))
  : [`总额 ${yuan(calculation.totalFen)} 元`, shareWords(calculation), '按比例分到分，各户相加正好等于总额']

/** “逾期第 11 天起，每天万分之三，最多不超过欠费的 20%”. */
export const lateWords = ({ perMillion, graceDays, capPercent }: LateTerms): string =>
  `逾期第 ${graceDays + 1} 天起，每天万分之${perMillion / 100}，最多不超过欠费的 ${capPercent}%`

/** For which premises a fee is, in a few words. */
export const concernsWords = ({ uses }: { uses?: readonly (keyof typeof useWords)[] | undefined }): string => uses ? uses.map(use => useWords[use]).join('、') : '全部房屋'
