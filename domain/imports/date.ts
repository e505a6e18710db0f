/** Days as people write them into sheets, and as Excel counts them. */
import { textOf } from './cell'
import type { Parse } from './column'

const dayMs = 24 * 60 * 60 * 1000
/** Excel's day 0; it believes that 1900 was a leap year, which only matters before March 1900. */
const epoch = Date.UTC(1899, 11, 30)
/** 1950-01-01 … 2099-12-31 as Excel counts: other whole numbers are no days. */
const first = 18_264, last = 73_050

/** @param serial whole days; hours are dropped */
export const dayOfSerial = (serial: number): string => new Date(epoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10)

const isSerial = (value: number) => Number.isInteger(value) && value >= first && value <= last

function dayOf (year: string, month: string, day: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined
}

const written = [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/, /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/, /^(\d{4})(\d{2})(\d{2})$/]

/** `YYYY-MM-DD`, from a day, from text in any usual order of year, month and day, or from a number that Excel counts days with. */
export const date: Parse = cell => {
  if (typeof cell === 'number' && isSerial(cell)) return { value: dayOfSerial(cell) }
  const shown = textOf(cell)
  for (const form of written) {
    const [, year, month, day] = form.exec(shown) ?? []
    const value = year && month && day && dayOf(year, month, day)
    if (value && value >= '1950-01-01' && value <= '2099-12-31') return { value }
  }
  return { wrong: 'date' }
}

/** A last day, or a word for there being none. */
export const lastDay: Parse = (cell, estate) => ['长期', '永久', '至今', '无固定期限'].includes(textOf(cell)) ? {} : date(cell, estate)
