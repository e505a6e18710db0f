/** What was last counted of one matter, so that its next revision adds only the difference. */
import type { Facts } from './facts'

export interface Counted {
  /** The matter's. */
  _id: string
  v: 1
  estateId: string
  /** Of the revision that was counted: an older one in somebody's hands is not counted any more. */
  rev: number
  facts: Facts
}
