import type { Figures } from './run'

/** By engine and size. */
export type Results = Record<string, Record<number, Figures>>

/** Where being ahead is promised. Scans and groups in memory are peers' strength: they are shown, not judged. */
const contested = [
  ['the indexed page', 'pageMilliseconds'],
  ['opening', 'openMilliseconds'],
  ['memory at rest', 'restMegabytes']
] as const

const behind = (own: number | undefined, peer: number | undefined) => own === undefined || (peer !== undefined && own >= peer)

/** Goals that are missed, in words. Peers that were stopped or offer nothing are behind. */
export function missed ({ store, ...peers }: Results & { store: Record<number, Figures> }): string[] {
  const sizes = Object.keys(store).map(Number)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const few = store[least]!, many = store[most]!
  const scanned = Math.max(...sizes.filter(size => size <= 100_000))
  const own = [
    many.pageMilliseconds! > few.pageMilliseconds! * 2 && `the indexed page takes more than twice as long at ${most} as at ${least}`,
    many.openMilliseconds! >= 1000 && `opening ${most} takes a second or more`,
    store[scanned]!.scanMilliseconds! >= 1000 && `scanning ${scanned} takes a second or more`
  ]
  const others = sizes.filter(size => size > least).flatMap(size => Object.entries(peers).flatMap(([peer, figures]) =>
    contested.map(([what, field]) => behind(store[size]![field], figures[size]![field]) && `${peer} is ahead at ${size} in ${what}`)))
  return [...own, ...others].filter(each => each !== false)
}
