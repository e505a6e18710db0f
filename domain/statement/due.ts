/** What a vendor has earned by one matter: its work once that is accepted, or a call-out where somebody came and nothing was ordered. */

export const dueKinds = ['work', 'callOut'] as const
export type DueKind = typeof dueKinds[number]

export interface VendorDue {
  /** `dueId`: the same matter earns the same once, however often it is accepted again. */
  _id: string
  v: 1
  estateId: string
  vendorId: string
  matterId: string
  /** Of the matter. */
  number: string
  categoryId: string
  kind: DueKind
  /** When it was accepted first or, of a call-out, cancelled: says which month it is of. */
  at: number
  /** Its month, `YYYY-MM` (+08:00). */
  period: string
  /** What the vendor is owed for it. */
  costFen: number
  /** What the resident is billed for it; nothing of it travels to the vendor. */
  priceFen: number
  billId?: string
  /** How often the work had to be done again before that. */
  redos: number
  /** Taken off by statements, at most `costFen`. */
  deductedFen: number
  /** The one statement that it is in; null until there is one. */
  statementId: string | null
  rev: number
}

export const dueId = (matterId: string, kind: DueKind) => `${matterId}-${kind}`

/** What may still be deducted of it. */
export const remainingFen = ({ costFen, deductedFen }: Pick<VendorDue, 'costFen' | 'deductedFen'>): number => costFen - deductedFen
