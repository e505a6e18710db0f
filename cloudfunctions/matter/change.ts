import type { Matter } from '@domain/matter/matter'
import { changeOf } from '../kit/change-of'
import { command as _ } from '../kit/cloud'

const grown = ['timeline', 'outbox'] as const

/**
 * The difference of two revisions as an update: what only grows is pushed, so that a courier emptying the outbox and a
 * person adding to it never overwrite each other; objects are set whole, since the SDK would merge them.
 */
export function change (before: Matter, after: Matter): object {
  const added = grown.map(name => [name, after[name].slice(before[name].length)] as const).filter(([, lines]) => lines.length > 0)
  return { ...changeOf(before, after, grown), ...Object.fromEntries(added.map(([name, lines]) => [name, _.push([...lines])])) }
}
