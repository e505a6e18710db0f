/** What is owned or rented: a home, a shop, an office. */
export const uses = ['home', 'shop', 'office'] as const
export type Use = typeof uses[number]

export const premisesStates = ['unsold', 'vacant', 'occupied', 'let'] as const
export type PremisesState = typeof premisesStates[number]

export interface Premises {
  _id: string
  v: 1
  estateId: string
  zoneId: string
  /** As people say it: “B2区 3栋 2单元 1201”. */
  label: string
  /** `searchKey(label)`, so that whatever somebody types meets it. */
  search: string
  /** The number on the door: “1201”. */
  door: string
  building: string
  entrance?: string
  level: number
  use: Use
  /** Square metres, two decimals: with its share of what is common, and without. */
  builtUpArea?: number
  indoorArea?: number
  state?: PremisesState
}

/** What people write between the parts of an address, and full-width forms of the same. */
const between = /[区期栋幢座号楼单元层室房\s\-–—_.,，、#]+/g

/**
 * One key for an address however it is written: “B2区 3栋 2单元 1201”, “B2区3栋2单元1201室” and “b2-3-2-1201” are the same,
 * and the beginning of an address is the beginning of its key.
 */
export const searchKey = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(between, '-').replace(/(\p{Script=Han})(?=\d)/gu, '$1-').replace(/^-|-$/g, '')
