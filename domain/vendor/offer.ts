/** 服务目录: what residents can ask for, with what it usually costs. */

/** In one catalogue. */
export const mostOffers = 200

export interface Offer {
  _id: string
  v: 1
  rev: number
  estateId: string
  categoryId: string
  name: string
  /** What is included, and what is not. */
  included: string
  excluded?: string
  /** What it usually costs the resident, in fen; a quote is what counts. */
  fromFen: number
  toFen: number
  /** Per what: “次”, “台”, “平方米”. */
  unit: string
  warrantyDays: number
  picture?: string
  state: 'shown' | 'hidden'
  /** In the catalogue, low first. */
  place: number
}
