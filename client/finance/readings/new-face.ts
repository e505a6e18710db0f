/** A meter as somebody reads it off its face, and as the contract takes it. */
import { hundredthsOf } from '../../register/hundredths'

export interface Face { serial: string, digits: string, value: string, on: string }

export interface SetFace { serial: string, digits: number, value: number, on: string }

export const newFace = (today: string): Face => ({ serial: '', digits: '5', value: '0', on: today })

/** Digits on a face, as the contract says. */
export const digitsOf = (typed: string): number => /^[3-9]$/.test(typed.trim()) ? Number(typed) : NaN

/** @returns undefined until all of it is said */
export function setFaceOf ({ serial, digits, value, on }: Face): SetFace | undefined {
  const set = { serial: serial.trim(), digits: digitsOf(digits), value: hundredthsOf(value), on }
  return set.serial === '' || Number.isNaN(set.digits) || Number.isNaN(set.value) ? undefined : set
}
