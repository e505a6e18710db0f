/** 20,000 homes with a water meter each, read once: what a run of three fees looks at. */
import type { Reading } from '@domain/billing/meter'
import { searchKey, type Premises } from '@domain/estate/premises'
import type { Database } from '../../tests/make/admin'
import { mondayNoon } from '../../tests/make/matter'
import { waterFee } from '../../tests/make/tariffs'

export const premisesCount = 20_000
const batch = 1000, doors = 100

function homeAt (place: number): Premises {
  const building = String(100 + Math.floor(place / doors)), level = Math.floor(place % doors / 4) + 1, door = `${level}${String(place % 4 + 1).padStart(2, '0')}`
  const label = `B2区 ${building}栋 1单元 ${door}`
  return {
    _id: `bench-${String(place).padStart(5, '0')}`, v: 1, estateId: 'zejing', zoneId: 'b2', label, search: searchKey(label), door, building, entrance: '1', level, use: 'home',
    builtUpArea: 6_003 + place * 37 % 9_001, state: 'occupied'
  }
}

const readingAt = (place: number): Reading => {
  const { _id, estateId, label } = homeAt(place), usage = 300 + place * 13 % 2_900
  return {
    _id: `reading-${_id}`, v: 1, estateId, meterId: `meter-${_id}`, premisesId: _id, label, tariffId: waterFee._id, value: 10_000 + usage, usage, from: 10_000, since: '2026-10-31', on: '2026-11-20', at: mondayNoon,
    state: 'taken', byId: 'zhao-zhiqiang', byName: '赵志强', byResident: false
  }
}

export async function fillEstate (db: Database, count = premisesCount): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const places = Array.from({ length: batch }, (_each, place) => from + place)
    await db.collection('premises').add(places.map(homeAt))
    await db.collection('readings').add(places.map(readingAt))
  }
}
