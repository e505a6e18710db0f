import type { Audience } from '@domain/community/audience'
import type { Zone } from '@domain/estate/estate'
import { relationWords, roleWords } from '@domain/words'
import { words } from '../words'

/** Who is meant, in a few words: “A1区、3栋 · 业主 · 客户事务员”. */
export function whomWords ({ zoneIds = [], buildings = [], relations = [], roles = [], staffOnly }: Audience, zones: readonly Zone[]): string {
  const nameOf = (id: string) => zones.find(each => each.id === id)?.name ?? id
  const places = [...zoneIds.map(nameOf), ...buildings.map(each => `${nameOf(each.zoneId)} ${words.building(each.building)}`)]
  const living = staffOnly ? [] : [places.length > 0 ? places.join('、') : words.whole, relations.map(each => relationWords[each]).join('、')]
  return [...living, roles.map(each => roleWords[each]).join('、')].filter(Boolean).join(' · ')
}
