/** Who lives or works where. */
import { moment } from '@domain/kit/calendar'
import type { Occupancy } from '@domain/people/occupancy'
import type { Relation } from '@domain/people/role'
import { cast, type CastMember } from '../cast'
import { premises } from './premises'

interface Home { person: CastMember, premisesId: string, relation: Relation, from: string, until?: string }

const homes: Home[] = [
  { person: cast.wangXiulan, premisesId: 'b2-3-2-1201', relation: 'owner', from: '2021-09-01' },
  { person: cast.wangXiaoyu, premisesId: 'b2-3-2-1201', relation: 'family', from: '2022-02-10' },
  { person: cast.heJingyi, premisesId: 'b2-3-2-1101', relation: 'owner', from: '2021-10-15' },
  { person: cast.zhangWei, premisesId: 'a1-2-1-803', relation: 'tenant', from: '2025-07-01', until: '2027-06-30' },
  { person: cast.liGuodong, premisesId: 'keji-2-1506', relation: 'companyAgent', from: '2024-03-01' },
  { person: cast.liuYang, premisesId: 'b2-1-1-602', relation: 'tenant', from: '2025-03-01' },
  { person: cast.linHai, premisesId: 'b2-3-2-1301', relation: 'tenant', from: '2024-05-01', until: '2026-04-30' },
  { person: cast.tangYue, premisesId: 'yunqi-1-301', relation: 'owner', from: '2023-06-01' }
]

/** Of the register's entry that a person's tie to premises follows. */
export const entryId = (personId: string, premisesId: string) => `${personId}-${premisesId}`

/** @throws Error where the premises do not exist */
export function occupancy (personId: string, premisesId: string, relation: Relation, from: string, until?: string): Occupancy {
  const found = premises.find(each => each._id === premisesId)
  if (!found) throw new Error(`no premises ${premisesId}`)
  return {
    id: entryId(personId, premisesId), verified: { road: 'register', at: moment(from, '00:00') },
    estateId: found.estateId, premisesId, zoneId: found.zoneId, label: found.label, relation, from, ...(until && { until })
  }
}

export const occupanciesOf = (person: CastMember): Occupancy[] =>
  homes.filter(each => each.person.id === person.id).map(each => occupancy(person.id, each.premisesId, each.relation, each.from, each.until))
