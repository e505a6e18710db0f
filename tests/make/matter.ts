import type { Estate } from '@domain/estate/estate'
import { moment } from '@domain/kit/calendar'
import type { Kind, Matter } from '@domain/matter/matter'
import { openings, openMatter, type Said } from '@domain/matter/open-matter'
import { householdOf } from '@domain/people/occupancy'
import { systemId, whoIn, type Who } from '@domain/people/person'
import { cast, type CastName } from '../cast'
import { bodyOf } from './bodies'
import { zejing } from './estate'
import { personOf } from './people'

/** A Monday at two in the afternoon: everyone of the day shift is on duty. */
export const mondayNoon = moment('2026-11-23', '14:00')

/** A member of the cast as a caller. @throws Error where they have no part in the estate at that moment */
export function as (name: CastName, now = mondayNoon, estate: Estate = zejing): Who {
  const who = whoIn(personOf(cast[name]), estate._id, now)
  if (!who) throw new Error(`${name} has no part in ${estate.name}`)
  return who
}

export const center: Who = { id: systemId, name: '服务中心', salutation: '', estateId: zejing._id, roles: [], occupancies: [] }

const firstCategory = (kind: Kind) => zejing.categories.find(each => each.kind === kind && !each.major && each.priority === 'normal')!.id

/** What 王秀兰 says where a test does not care. */
export function said (kind: Kind, more: Partial<Said> = {}): Said {
  const home = as('wangXiulan').occupancies[0]!
  return {
    key: `test-key-of-${kind}-0123456789`, kind, categoryId: firstCategory(kind), text: '厨房水龙头滴水', photos: [],
    place: { zoneId: home.zoneId, premisesId: home.premisesId, label: home.label }, public: false, channel: 'miniProgram',
    requester: { personId: cast.wangXiulan.id, name: cast.wangXiulan.name, relation: 'owner' }, household: householdOf(home), accusedIds: [], ...bodyOf(kind), ...more
  }
}

/** A matter as 王秀兰 submits it or, for a home visit, as 李静 records it. */
export function aMatter (kind: Kind = 'repair', more: Partial<Said> = {}, now = mondayNoon): Matter {
  return kind === 'homeVisit'
    ? openMatter(openings.record, said(kind, { channel: 'visit', ...more }), as('liJing', now), zejing, now)
    : openMatter(openings.submit, said(kind, more), as('wangXiulan', now), zejing, now)
}
