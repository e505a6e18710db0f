/** Some 300 premises, made by a rule that people can say aloud: zone, building, entrance, level and door. */
import { searchKey, type Premises, type PremisesState, type Use } from '@domain/estate/premises'
import { lot } from '@domain/matter/follow-up'

interface Building { zoneId: string, zone: string, building: string, /** 0: the doors open from the lobby. */ entrances: number, levels: [first: number, last: number], doors: number, use: Use }

const row = (zoneId: string, zone: string, numbers: string[], more: Pick<Building, 'entrances' | 'levels' | 'doors' | 'use'>): Building[] =>
  numbers.map(building => ({ zoneId, zone, building, ...more }))

export const buildings: Building[] = [
  ...row('a1', 'A1区', ['1', '2'], { entrances: 2, levels: [1, 11], doors: 3, use: 'home' }),
  ...row('b2', 'B2区', ['1', '2', '3'], { entrances: 2, levels: [1, 13], doors: 2, use: 'home' }),
  ...row('keji', '科技谷', ['1', '2'], { entrances: 0, levels: [3, 16], doors: 2, use: 'office' })
]

/** Offices are numbered from 05 on: 01 to 04 are the shafts. */
const doorOf = (level: number, index: number, use: Use) => `${level}${String(use === 'office' ? index + 5 : index + 1).padStart(2, '0')}`

const neighboursShare = 0.4

/** One of the two fifths of the premises that somebody of `neighbours.ts` has. */
export const isTaken = (id: string) => lot(`${id} taken`) < neighboursShare

/** What the cast says of itself; 陈洁 owns two homes that stand empty, 林海 has left one. */
const known: Record<string, PremisesState> = {
  'b2-3-2-1201': 'occupied', 'b2-3-2-1101': 'occupied', 'a1-2-1-803': 'let', 'keji-2-1506': 'let', 'b2-1-1-602': 'let',
  'b2-3-2-1301': 'vacant', 'b2-1-2-901': 'vacant', 'a1-1-1-301': 'vacant'
}

function stateOf (id: string, use: Use): PremisesState {
  if (known[id]) return known[id]
  if (!isTaken(id)) return lot(`${id} sold`) < 0.7 ? 'vacant' : 'unsold'
  return use === 'office' ? 'let' : 'occupied'
}

/** A ground plan for each door of a level, the same on all of them: hundredths of a square metre. */
const areasOf = (use: Use, index: number) => {
  const indoorArea = (use === 'office' ? 18000 : 7200) + index * 1550
  return { indoorArea, builtUpArea: Math.round(indoorArea * 1.25) }
}

function premisesOf ({ zoneId, zone, building, use, levels: [first, last], doors, entrances }: Building): Premises[] {
  const made: Premises[] = []
  const ways = entrances === 0 ? [undefined] : Array.from({ length: entrances }, (_, index) => String(index + 1))
  for (const entrance of ways) {
    for (let level = first; level <= last; level++) {
      for (let index = 0; index < doors; index++) {
        const door = doorOf(level, index, use)
        const label = [zone, `${building}栋`, entrance && `${entrance}单元`, door].filter(Boolean).join(' ')
        const _id = [zoneId, building, entrance, door].filter(Boolean).join('-')
        made.push({ _id, v: 1, estateId: 'zejing', zoneId, label, search: searchKey(label), door, building, ...(entrance && { entrance }), level, use, ...areasOf(use, index), state: stateOf(_id, use) })
      }
    }
  }
  return made
}

const yunqiHome: Premises = {
  _id: 'yunqi-1-301', v: 1, estateId: 'yunqi', zoneId: 'yunqi', label: '云栖里 1栋 301', search: searchKey('云栖里 1栋 301'),
  door: '301', building: '1', level: 3, use: 'home', ...areasOf('home', 0), state: 'occupied'
}

export const premises: Premises[] = [...buildings.flatMap(premisesOf), yunqiHome]
