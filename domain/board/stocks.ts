/** What there is beside matters, as it stood when somebody looked: sums alone. */
export interface Stocks {
  /** The day, `YYYY-MM-DD`. */
  on: string
  at: number
  premises: number
  /** Of the last twelve months' bills, fen. */
  issuedFen: number
  paidFen: number
  /** Still owed, by how long it is overdue, fen. */
  arrears: Record<string, number>
  /** Homes of which somebody has signed the handbook in force. */
  acknowledged: number
  /** Messages that WeChat would still take, of staff. */
  pushes: number
  keysHeld: number
  keysOut: number
  depositFen: number
  /** Messages that reached nobody's phone and are unread. */
  unreached: number
}
