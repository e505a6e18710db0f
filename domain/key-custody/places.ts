/** Where keys are: each movement is a line of the timeline, and the lines alone say where every key is. */
import type { TimelineEvent } from '../matter/matter'
import type { CustodyKey, KeyCustody, KeyPlace, Lending } from './custody'

/** Where the keys of a line are afterwards. An action that is not here moves nothing. */
export const placeAfter = { handIn: 'desk', lend: 'lent', giveBack: 'desk', loseKeys: 'lost', withdraw: 'returned' } as const satisfies Record<string, KeyPlace>

export const isMovement = (action: string): action is keyof typeof placeAfter => Object.hasOwn(placeAfter, action)

export const keysOf = ({ keys }: Pick<KeyCustody, 'keys'>, ids: readonly string[]): CustodyKey[] => keys.filter(each => ids.includes(each.id))

export const keysAt = ({ keys }: Pick<KeyCustody, 'keys'>, place: KeyPlace): CustodyKey[] => keys.filter(each => each.place === place)

/** Keys that are still out with this lending. */
export const outWith = ({ keys }: Pick<KeyCustody, 'keys'>, { id }: Pick<Lending, 'id'>): CustodyKey[] => keys.filter(each => each.place === 'lent' && each.lendingId === id)

export const lendingsOut = (custody: KeyCustody): Lending[] => custody.lendings.filter(each => outWith(custody, each).length > 0)

/** The earliest moment from which something is out. */
export const outSince = (custody: KeyCustody): number | null => lendingsOut(custody).map(each => each.lentAt).sort((a, b) => a - b)[0] ?? null

/** Staff who hold a key now: they may look at what they borrowed. */
export const holdersOf = (custody: KeyCustody | undefined): string[] =>
  custody ? [...new Set(lendingsOut(custody).flatMap(({ to }) => to.personId ?? []))] : []

/** Where every key is by the timeline alone. @param keys those that were handed in */
export const replay = (keys: readonly Pick<CustodyKey, 'id'>[], timeline: readonly Pick<TimelineEvent, 'action' | 'keyIds'>[]): Record<string, KeyPlace> => {
  const places: Record<string, KeyPlace> = Object.fromEntries(keys.map(({ id }) => [id, 'announced']))
  for (const { action, keyIds = [] } of timeline) if (isMovement(action)) for (const id of keyIds) places[id] = placeAfter[action]
  return places
}
