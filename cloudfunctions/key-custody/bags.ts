/** Bags of keys as the desk finds them: by home, by tag, by what is out. Never tag and home in one list. */
import type { BagCard, Decoded, OutCard, StockCard } from '@domain/key-custody/contract'
import type { KeyCustody } from '@domain/key-custody/custody'
import { keysAt, lendingsOut, outWith } from '@domain/key-custody/places'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import type { Matter } from '@domain/matter/matter'
import type { Who } from '@domain/people/person'
import { note } from '../audit/repo'
import { command as _ } from '../kit/cloud'
import type { Context } from '../kit/context'
import { after, cursorOf } from '../kit/cursor'
import { matters } from '../matter/repo'
import { premisesById } from '../premises/repo'

const pageLength = 20

/** Bags of one home; nobody keeps more. */
const mostOfHome = 50

type Kept = Matter & { custody: KeyCustody }
const kept = (found: readonly Matter[]) => found.filter((each): each is Kept => each.custody !== undefined)

const bagCard = ({ _id, number, place, custody: { tag, keys, until } }: Kept): BagCard => ({ id: _id, tag, number, zoneId: place.zoneId, keys, until })

const outCard = (matter: Kept, now: number): OutCard => ({
  ...bagCard(matter),
  out: lendingsOut(matter.custody).map(each => ({
    lendingId: each.id, keyIds: outWith(matter.custody, each).map(key => key.id), name: each.to.name, purpose: each.purpose, lentAt: each.lentAt, dueAt: each.dueAt, overdue: each.dueAt < now, purposeEnded: each.purposeEndedAt !== undefined
  }))
})

/** @throws Refused notFound where there are no such premises */
export async function ofHome (premisesId: string, { who, now }: Context): Promise<BagCard[]> {
  const premises = await premisesById(who.estateId, premisesId)
  if (!premises) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
  await note(who, { act: 'findKeys', premisesId, label: premises.label }, now)
  const found = await matters(who).list({ open: true, 'place.premisesId': premisesId, kind: 'keyCustody' }, { field: 'updatedAt', direction: -1 }, mostOfHome)
  return kept(found).map(bagCard)
}

/** @throws Refused notFound where no bag has this tag */
export async function decode (tag: string, reason: string, { who, now }: Context): Promise<Decoded> {
  const [found] = kept(await matters(who).list({ open: _.in([true, false]), 'custody.tag': tag }, { field: '_id', direction: 1 }, 1))
  if (!found) throw new Refused('notFound', 'noTag', 'tag')
  const { _id, place: { label, premisesId }, requester } = found
  await note(who, { act: 'decodeTag', label, reason, ...(premisesId && { premisesId }), details: { tag } }, now)
  return { id: _id, tag, label, requester: requester.name, ...(premisesId && { premisesId }) }
}

const byOut = { field: 'custody.outSince', direction: 1 } as const

export async function out (cursor: string | undefined, { who, now }: Context): Promise<Page<OutCard>> {
  const found = kept(await matters(who).list({ open: true, 'custody.outSince': _.gt(0) }, byOut, pageLength + 1, ...after(byOut, cursor)))
  const shown = found.slice(0, pageLength), last = shown.at(-1)
  return { items: shown.map(each => outCard(each, now)), ...(found.length > pageLength && last && { next: cursorOf(byOut, { _id: last._id, [byOut.field]: last.custody.outSince } as { _id: string }) }) }
}

/** Bags with something in them, by tag. @param from the tag of the last one known */
export async function stock (who: Who, from = ''): Promise<Page<StockCard>> {
  const found = kept(await matters(who).list({ open: true, 'custody.tag': _.gt(from) }, { field: 'custody.tag', direction: 1 }, pageLength + 1)), shown = found.slice(0, pageLength)
  return {
    items: shown.map(({ _id, custody }) => ({ id: _id, tag: custody.tag, keys: keysAt(custody, 'desk') })).filter(each => each.keys.length > 0),
    ...(found.length > pageLength && { next: shown.at(-1)!.custody.tag })
  }
}
