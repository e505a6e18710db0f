/** What every engine is given and asked: about 400 bytes a document, two indexes, one of them on an array. */

export interface Thing {
  _id: string
  zone: string
  status: string
  createdAt: Date
  tags: string[]
  n: number
  text: string
  place: { premisesId: string, floor: number }
  history: { at: Date, by: string, what: string }[]
}

const statuses = ['open', 'taken', 'done', 'closed']
const start = Date.UTC(2026, 0, 1)

export function thingAt (place: number): Thing {
  // Coprime steps: what lies side by side in time belongs to different zones and states.
  const at = new Date(start + ((place * 7919) % 1_000_003) * 1000)
  return {
    _id: `thing-${String(place).padStart(9, '0')}`,
    zone: `zone-${place % 10}`,
    status: statuses[Math.floor(place / 10) % 4]!,
    createdAt: at,
    tags: [`tag-${place % 97}`, `tag-${place % 89}`],
    n: place % 1000,
    text: '厨房水龙头滴水，下午三点以后在家，请先打电话。',
    place: { premisesId: `b${place % 30}-2-1201`, floor: place % 33 },
    history: [{ at, by: `person-${place % 4000}`, what: 'opened' }, { at, by: `person-${place % 40}`, what: 'taken' }]
  }
}

export function * thingsFrom (from: number, size: number): Generator<Thing> {
  for (let place = from; place < from + size; place++) yield thingAt(place)
}

/** Two fields equal, the latest twenty: one in forty documents matches, so the work grows where no index gives the order. */
export const page = { filter: { zone: 'zone-7', status: 'done' }, field: 'createdAt', limit: 20 }

/** No engine has an index for it; one document in a thousand matches. */
export const unindexed = { n: 700 }

export const pipeline = [
  { $match: { status: 'open' } },
  { $group: { _id: '$zone', count: { $sum: 1 }, floor: { $avg: '$place.floor' } } },
  { $sort: { count: -1, _id: 1 } },
  { $limit: 5 }
]
