/** Cells that a spreadsheet would take for a formula when the export is opened (CWE-1236). */
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/

/** Text that stays text in every spreadsheet; numbers are none of its business. */
export const neutral = <T extends string | number>(value: T): T | string => typeof value === 'string' && dangerous.test(value) ? `'${value}` : value

/** What an export neutralised, as it was: so that a sheet can go out and come in again. */
export const plainAgain = (text: string): string => text.startsWith('\'') && dangerous.test(text.slice(1)) ? text.slice(1) : text
