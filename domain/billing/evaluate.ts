/** From a calculation to its amount, exactly: fractions of big integers, rounded once. */
import type { Calculation, Factor, Product, Share } from './calculation'
import type { Rounding } from './tariff'

/** `over / under`, never negative. */
interface Fraction { over: bigint, under: bigint }

const product = (factors: readonly Factor[]): Fraction => factors.reduce<Fraction>(
  ({ over, under }, { value, per }) => ({ over: over * BigInt(value), under: under * BigInt(per) }), { over: 1n, under: 1n })

const sum = (all: readonly Fraction[]): Fraction => all.reduce<Fraction>(
  (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }), { over: 0n, under: 1n })

const modes: Record<Rounding['mode'], (fraction: Fraction) => bigint> = {
  down: ({ over, under }) => over / under,
  up: ({ over, under }) => (over + under - 1n) / under,
  halfUp: ({ over, under }) => (2n * over + under) / (2n * under)
}

/** @param fraction of a yuan @returns whole fen */
function rounded ({ over, under }: Fraction, { mode, digits }: Rounding): number {
  const step = 10n ** BigInt(2 - digits)
  return Number(modes[mode]({ over: over * 100n, under: under * step }) * step)
}

const ofProduct = ({ lines, rounding }: Product): number => rounded(sum(lines.map(product)), rounding)

/** What all premises up to one pay together. */
const upTo = (totalFen: number, part: number, all: number): bigint => BigInt(totalFen) * BigInt(part) / BigInt(all)

const ofShare = ({ totalFen, before, own, all }: Share): number => all === 0 ? 0 : Number(upTo(totalFen, before + own, all) - upTo(totalFen, before, all))

/** What a calculation comes to, in fen. */
export const fenOf = (calculation: Calculation): number => calculation.form === 'share' ? ofShare(calculation) : ofProduct(calculation)
