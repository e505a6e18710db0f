/** Telephone and identity numbers as people write them: made one form, checked, and shown with their middle hidden. */

/** One form of a mobile or landline number: half-width digits, without +86, blanks or dashes. */
export const plainPhone = (text: string): string => text.normalize('NFKC').replace(/[\s\-()（）]/g, '').replace(/^(?:\+|00)86/, '')

/** A mobile number, or a landline with its area code. */
export const isPhone = (plain: string): boolean => /^1[3-9]\d{9}$|^0\d{9,11}$/.test(plain)

/** “138****5678”: enough to recognise one's own number, too little to call it. */
export const maskPhone = (plain: string): string => `${plain.slice(0, 3)}****${plain.slice(-4)}`

export const plainIdNumber = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

function isDay (text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A resident identity number of 18 characters with a real birthday and the right check digit (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdNumber (plain: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(plain) || !isDay(plain.slice(6, 14))) return false
  const sum = weights.reduce((total, weight, place) => total + weight * Number(plain[place]), 0)
  return checkDigits[sum % 11] === plain[17]
}

/** “510***********123X” */
export const maskIdNumber = (plain: string): string => `${plain.slice(0, 3)}***********${plain.slice(-4)}`
