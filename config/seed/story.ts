/** One matter's way, as data: who says what and when. The seed tells all stories at once, in the order of time. */
import { day, dayLength, minute, moment } from '@domain/kit/calendar'
import type { WorkKind, Scores } from '@domain/matter/matter'
import type { MoveInput } from '@domain/matter/move'
import type { CastMember } from '../../tests/cast'
import { neighbours } from '../../tests/make/neighbours'
import type { Picture } from './pictures'

/** Somebody with a phone: of the cast or of the neighbours. */
export interface Actor { id: string, openId: string, premisesId?: string }

export type Place = { premisesId: string } | { areaId: string, detail?: string }

/** How it begins; `channel` where a clerk wrote it down for somebody. */
export interface Ask {
  kind: WorkKind
  categoryId: string
  text: string
  place: Place
  photos?: Picture[]
  entry?: 'atHome' | 'callFirst' | 'mayEnter'
  accusedIds?: string[]
  channel?: 'phone' | 'walkIn' | 'patrol' | 'visit'
  requester?: { personId?: string, name?: string, phone?: string }
}

/** `until` is days from that moment. */
export type Move = Omit<MoveInput, 'id' | 'key' | 'photos' | 'until'> & { photos?: Picture[], until?: number }

/** Minutes after the step before. */
export type Step = [after: number, by: Actor, move: Move]

export interface Story { name: string, begin: (now: number) => number, by: Actor, ask: Ask, steps: Step[] }

export const hours = (count: number) => count * 60
export const days = (count: number) => count * 24 * 60

/** So many days before today, at that time of day. */
export const daysAgo = (count: number, clock: string) => (now: number) => moment(day(now - count * dayLength), clock)
export const minutesAgo = (count: number) => (now: number) => now - count * minute

export const story = (name: string, begin: Story['begin'], by: Actor, ask: Ask, steps: Step[] = []): Story => ({ name, begin, by, ask, steps })

/** The n-th neighbour of a zone: the same one on every machine. */
export function neighbour (zoneId: string, place: number): Actor & { premisesId: string } {
  const found = neighbours.filter(each => each.occupancies[0]?.zoneId === zoneId)[place]
  if (!found) throw new Error(`no neighbour ${place} in ${zoneId}`)
  return { id: found._id, openId: found.openId, premisesId: found.occupancies[0]!.premisesId }
}

export const home = (premisesId: string): Place => ({ premisesId })
export const area = (areaId: string, detail?: string): Place => ({ areaId, ...(detail && { detail }) })

export const scores = (speed: number, quality: number, manner: number): Scores => ({ speed, quality, manner })

/** The usual way of a job from the desk to the end of the work, minutes as they come about. */
export const job = (clerk: CastMember, technician: CastMember, done: { note: string, photos?: Picture[], minutes?: number, materials?: Move['materials'] }): Step[] => [
  [4, clerk, { action: 'receive' }],
  [6, clerk, { action: 'assign', assigneeId: technician.id }],
  [9, technician, { action: 'start' }],
  [18, technician, { action: 'arrive' }],
  [done.minutes ?? 35, technician, { action: 'complete', note: done.note, ...(done.photos && { photos: done.photos }), ...(done.materials && { materials: done.materials }) }]
]
