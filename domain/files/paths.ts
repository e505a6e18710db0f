/** Where files lie. What a phone uploads arrives in one folder; only what was looked at moves to the estate's own. */
import { day } from '../kit/calendar'
import type { Purpose } from './contract'

export interface Arrival {
  estateId: string
  purpose: Purpose
  /** `202611`: by month, so that a month can be moved to colder storage. */
  month: string
  /** Random, then what proves whose it is. */
  name: string
}

/** The month in China. */
export const monthOf = (now: number) => day(now).slice(0, 7).replace('-', '')

/** `zejing/photo/202611/<name>.jpg` */
export const storedPath = ({ estateId, purpose, month, name }: Arrival, extension: string) => `${estateId}/${purpose}/${month}/${name}.${extension}`

export const arrivalPath = (arrival: Arrival, extension: string) => `incoming/${storedPath(arrival, extension)}`

/** @returns what the file id of an arrival says, undefined where it is anything else's */
export function arrivalOf (fileId: string): Arrival | undefined {
  const [, estateId, purpose, month, name] = /^cloud:\/\/[^/]+\/incoming\/([\w-]+)\/(photo|voice|sheet)\/(\d{6})\/([\w-]+)\.\w+$/.exec(fileId) ?? []
  return estateId && purpose && month && name ? { estateId, purpose: purpose as Purpose, month, name } : undefined
}
