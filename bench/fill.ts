/** An estate with history: most matters are closed, one in fifty is open, spread over its people and two years. */
import { dayLength, hour } from '@domain/kit/calendar'
import { advance } from '@domain/matter/advance'
import { derive } from '@domain/matter/derive'
import type { Matter } from '@domain/matter/matter'
import { openings, openMatter } from '@domain/matter/open-matter'
import { flows } from '@domain/flows'
import { cast } from '../tests/cast'
import type { Database } from '../tests/make/admin'
import { zejing } from '../tests/make/estate'
import { as, mondayNoon, said } from '../tests/make/matter'

const kinds = ['repair', 'issue', 'assistance', 'inquiry'] as const
const batch = 500

/** Strangers to each other: the share of one person does not grow with the estate. */
const requesterOf = (place: number) => place % 997 === 0 ? cast.wangXiulan.id : `resident-${place % 40_000}`

function matterAt (place: number, size: number): Matter {
  const at = mondayNoon - Math.floor((place / size) * 700) * dayLength - hour
  const kind = kinds[place % kinds.length]!
  const key = `bench-matter-${String(place).padStart(10, '0')}`
  const personId = requesterOf(place), household = personId === cast.wangXiulan.id ? {} : { household: `home-of-${personId}` }
  const opened = openMatter(openings.submit, said(kind, { key, requester: { personId, name: '住户' }, ...household }), as('wangXiulan'), zejing, at, place)
  const received = advance(flows[kind], opened, { action: 'receive', key: `${key}-receive` }, as('liJing'), zejing, at + hour / 6)
  const number = `${opened.number.slice(0, 9)}-${String(place).padStart(6, '0')}`
  const isOpen = place < 40
  return derive({ ...received, number, outbox: [], ...(!isOpen && { status: 'closed', endedAt: at + dayLength, clocks: {} }) }, zejing, at)
}

/** @param size how many matters the estate shall have */
export async function fill (db: Database, size: number): Promise<void> {
  for (let from = 0; from < size; from += batch) {
    const rows = Array.from({ length: Math.min(batch, size - from) }, (_, place) => matterAt(from + place, size))
    await db.collection('matters').add(rows)
  }
}
