/** What is owned or rented: a home, a shop, an office. */
export const uses = ['home', 'shop', 'office'] as const
export type Use = typeof uses[number]

/** Whose it is to use: not sold yet, sold and empty, lived in by its owner, or rented out. */
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
  /** 建筑面积, with the share of walls and stairs: hundredths of a square metre, an integer. */
  builtUpArea?: number
  /** 套内面积, what lies within its own walls: hundredths of a square metre, an integer. */
  indoorArea?: number
  state?: PremisesState
  /** The renovation filing that was begun here last, so that there is never a second one beside it. */
  filing?: { matterId: string, at: number }
  /** When a manager last changed it. */
  updatedAt?: number
  /** Of that change, so that repeating it changes nothing. */
  lastKey?: string
}

/** What people write between the parts of an address, and full-width forms of the same. */
const between = /[区期栋幢座号楼单元层室房\s\-–—_.,，、#]+/g

/**
 * One key for an address however it is written: “B2区 3栋 2单元 1201”, “B2区3栋2单元1201室” and “b2-3-2-1201” are the same,
 * and the beginning of an address is the beginning of its key.
 */
export const searchKey = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(between, '-').replace(/(\p{Script=Han})(?=\d)/gu, '$1-').replace(/^-|-$/g, '')
