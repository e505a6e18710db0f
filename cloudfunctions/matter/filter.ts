import type { Estate } from '@domain/estate/estate'
import { staffOf } from '@domain/estate/roster'
import { Refused } from '@domain/kit/errors'
import { deskOf } from '@domain/matter/derive'
import { eyesOf } from '@domain/matter/household'
import type { View } from '@domain/matter/views'
import { may } from '@domain/people/capability'
import type { Who } from '@domain/people/person'
import { command as _ } from '../kit/cloud'

interface Wanted { zoneId?: string, premisesId?: string, kind?: string, categoryId?: string, number?: string }

/** What may be my move: what names me and, for clerks, what lies on the desk of a zone they serve. */
function turns (who: Who, estate: Estate) {
  if (!may(who, 'answerForMatters')) return who.id
  const mine = staffOf(estate, who.id)?.zoneIds ?? []
  const zones = mine.length > 0 ? mine : estate.zones.map(zone => zone.id)
  return _.in([who.id, ...zones.map(deskOf)])
}

/** Turns a row of the views' table into a query for one person. Keys of a home are found where that is logged (`keyCustody.ofHome`), not here. @throws Refused invalid where the row needs an input */
export function filterOf ({ filter }: View, wanted: Wanted, who: Who, estate: Estate, now: number): Record<string, unknown> {
  const given = (value: string | undefined, field: string) => {
    if (!value) throw new Refused('invalid', 'required', field)
    return value
  }
  const meaning: Record<string, () => unknown> = {
    me: () => who.id,
    myEyes: () => _.in(eyesOf(who)),
    myTurn: () => turns(who, estate),
    now: () => _.lt(now),
    zone: () => given(wanted.zoneId, 'zoneId'),
    number: () => given(wanted.number, 'number'),
    premises: () => given(wanted.premisesId, 'premisesId'),
    anyone: () => _.gt('')
  }
  const narrowed: [string, unknown][] = Object.entries(filter).map(([field, value]) => [field, typeof value === 'string' && meaning[value] ? meaning[value]() : value])
  if ('place.premisesId' in filter && wanted.kind === 'keyCustody') throw new Refused('forbidden', 'notYours', 'kind')
  return { ...Object.fromEntries(narrowed), ...('place.premisesId' in filter && { kind: _.neq('keyCustody') }), ...(wanted.kind && { kind: wanted.kind }), ...(wanted.categoryId && { categoryId: wanted.categoryId }) }
}
