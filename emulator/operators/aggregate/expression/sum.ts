/**
 * Adds numbers as MongoDB does, carrying what rounding loses (its DoubleDoubleSummation), so that 0.1 + 0.2 + 0.3 is 0.6.
 */
export class Sum {
  private total = 0
  private lost = 0
  private special = 0

  add(value: number): void {
    // Infinities and NaN would spoil the carry.
    this.special += value
    const next = this.total + value
    const part = next - this.total
    this.lost += this.total - (next - part) + (value - part)
    this.total = next
  }

  get value(): number {
    return Number.isFinite(this.special) ? this.total + this.lost : this.special
  }
}
