import type { Matter } from '@domain/matter/matter'
import { command as _ } from '../kit/cloud'

const grown = ['timeline', 'outbox'] as const

/**
 * The difference of two revisions as an update: what only grows is pushed, so that a courier emptying the outbox and a
 * person adding to it never overwrite each other; objects are set whole, since the SDK would merge them.
 */
export function change (before: Matter, after: Matter): Record<string, unknown> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Matter>
  const update: Record<string, unknown> = {}
  for (const name of names) {
    if (name === '_id' || grown.includes(name as 'outbox')) continue
    const old = before[name], now = after[name]
    if (JSON.stringify(old) === JSON.stringify(now)) continue
    update[name] = now === undefined ? _.remove() : _.set(now)
  }
  for (const name of grown) {
    const added = after[name].slice(before[name].length)
    if (added.length > 0) update[name] = _.push(added)
  }
  return update
}
