/** What one request cost: documents looked at (also in vain), and documents written. */
export interface Meter {
  read: number
  written: number
}

export const meter = (): Meter => ({ read: 0, written: 0 })
