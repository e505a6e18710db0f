/** Who has signed the edition in force and who has not, building by building, and reminding them. */
import type { InferOutput } from 'valibot'
import type { acknowledgement } from '@domain/acknowledgement/contract'
import { homesIn } from '@domain/acknowledgement/counting'
import { actView, type HomeLine, type WayCount } from '@domain/acknowledgement/view'
import { reminder } from '@domain/acknowledgement/words'
import type { Estate } from '@domain/estate/estate'
import type { Premises } from '@domain/estate/premises'
import { inboxOnly } from '@domain/inbox/compose'
import type { Notice } from '@domain/inbox/notice'
import { day, dayLength, startOfDay, weekday } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { Page } from '@domain/matter/contract'
import { activeOccupancies } from '@domain/people/person'
import { buildingsIn } from '@domain/register/buildings'
import { noticeTo } from '../courier/notice-to'
import { addFresh } from '../inbox/repo'
import type { Context } from '../kit/context'
import { cursorOf } from '../kit/cursor'
import { everyTied } from '../people/repo'
import { doorsOf, mostCounted, tally, upwards, type Way } from '../premises/repo'
import { actsByIds } from './acts-repo'
import { editionInForce, talliesOf, tallyBehind } from './repo'

type Input<M extends keyof typeof acknowledgement.methods> = InferOutput<typeof acknowledgement.methods[M]['input']>

/** Doors that are looked at in one go, and lines that are enough for a page. */
const doors = 100, enough = 20

async function nameInForce (estateId: string): Promise<string> {
  const edition = await editionInForce(estateId)
  if (!edition) throw new Refused('notFound', 'noEdition', 'edition')
  return edition.edition
}

export async function counts ({ zoneId, after }: Input<'counts'>, { who: { estateId }, estate }: Context): Promise<Page<WayCount>> {
  if (!estate.zones.some(zone => zone.id === zoneId)) throw new Refused('notFound', 'noZone', 'zoneId')
  const [edition, rows] = await Promise.all([nameInForce(estateId), tally(estateId, zoneId, after)]), { items, next } = buildingsIn(rows, mostCounted)
  const signed = await talliesOf(estateId, edition, zoneId, items.map(each => each.building))
  const countOf = (building: string, entrance?: string) => homesIn(signed.find(each => each.building === building && each.entrance === entrance)?.acts ?? []).size
  return {
    items: items.flatMap(({ building, entrances }) => entrances.map(({ entrance, total }) => ({ building, ...(entrance !== undefined && { entrance }), total, signed: countOf(building, entrance) }))),
    ...(next !== undefined && { next })
  }
}

/** Doors behind one entrance that fit, a page of them, with what the next page is asked with. */
async function fitting (estateId: string, way: Way, fits: (premises: Premises) => boolean, most: number, after?: string): Promise<Page<Premises>> {
  const items: Premises[] = []
  for (let cursor = after; ;) {
    const found = await doorsOf(estateId, way, doors + 1, cursor), page = found.slice(0, doors), last = page.at(-1)
    items.push(...page.filter(fits))
    if (found.length <= doors || !last) return { items }
    cursor = cursorOf(upwards, last)
    if (items.length >= most) return { items, next: cursor }
  }
}

export async function list ({ signed, after, ...way }: Input<'list'>, { who: { estateId } }: Context): Promise<Page<HomeLine>> {
  const edition = await nameInForce(estateId), acts = (await tallyBehind(estateId, { edition, ...behind(way) }))?.acts ?? [], homes = homesIn(acts)
  const { items, next } = await fitting(estateId, way, each => homes.has(each._id) === signed, enough, after)
  const shown = new Set(items.map(each => each._id)), views = (await actsByIds(estateId, acts.filter(each => shown.has(each.premisesId)).map(each => each.id))).map(actView)
  return { items: items.map(({ _id, label }) => ({ premisesId: _id, label, acts: views.filter(each => each.premisesId === _id) })), ...(next !== undefined && { next }) }
}

const behind = ({ zoneId, building, entrance }: Way) => ({ zoneId, building, ...(entrance !== undefined && { entrance }) })

/** The Monday it is in: a message of one week has one id, and so is there once. */
const weekOf = (now: number) => day(startOfDay(now) - (weekday(now) - 1) * dayLength)

/** In the inbox only: nobody is phoned about it. */
const reminderTo = (personId: string, estate: Estate, label: string, edition: string, now: number): Notice => ({
  ...noticeTo(personId, estate, { id: `handbook-${estate._id}-${edition}-${weekOf(now)}`, message: reminder(edition, label, now) }, now), push: inboxOnly(now)
})

export async function remind (way: Input<'remind'>, { who: { estateId }, estate, now }: Context): Promise<{ told: number }> {
  const edition = await nameInForce(estateId), homes = homesIn((await tallyBehind(estateId, { edition, ...behind(way) }))?.acts ?? [])
  const { items } = await fitting(estateId, way, each => !homes.has(each._id), Infinity), open = new Map(items.map(each => [each._id, each.label]))
  if (open.size === 0) return { told: 0 }
  const people = await everyTied(estateId, [...open.keys()])
  const notices = people.flatMap(person => {
    const tie = activeOccupancies(person, estateId, now).find(each => open.has(each.premisesId))
    return tie ? [reminderTo(person._id, estate, tie.label, edition, now)] : []
  })
  return { told: (await addFresh(notices)).length }
}
