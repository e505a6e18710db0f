/**
 * How long things take, as counts in buckets that grow by √2: sums of them are exact, in whatever order they are made, which
 * a stored median is not. What is read out of a bucket is its middle, so it is right within 19 % (2^¼), from a minute on.
 */
import { minute } from '../kit/calendar'

/** Two years and more lie in the last one. */
const last = 40

export const accuracy = 2 ** 0.25 - 1

/** @param milliseconds how long it took @returns the number of its bucket, 0 … 40 */
export const bucketOf = (milliseconds: number): number =>
  Math.min(last, Math.max(0, Math.round(2 * Math.log2(Math.max(1, milliseconds / minute)))))

/** The middle of a bucket, minutes. */
export const minutesOf = (bucket: number): number => 2 ** (bucket / 2)

/**
 * @param counts by number of the bucket
 * @param share 0.5 for the median
 * @returns minutes that this share took at most; undefined of nothing
 */
export function quantile (counts: ReadonlyMap<number, number>, share: number): number | undefined {
  const all = [...counts].filter(([, count]) => count > 0).sort(([one], [other]) => one - other)
  const wanted = share * all.reduce((sum, [, count]) => sum + count, 0)
  let passed = 0
  for (const [bucket, count] of all) {
    passed += count
    if (passed >= wanted) return minutesOf(bucket)
  }
  return undefined
}
