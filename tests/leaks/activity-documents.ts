/** What of a household lies with an activity: one for their building alone, and that somebody of them comes. */
import type { Activity } from '@domain/activity/activity'
import { signupId, type Signup } from '@domain/activity/signup'
import { reachOf, type Audience } from '@domain/community/audience'
import { dayLength, hour } from '@domain/kit/calendar'
import { mondayNoon } from '../make/matter'
import { idOf, labelOf } from './documents'
import type { Side } from './planted'

const times = { startsAt: mondayNoon - hour, endsAt: mondayNoon + 3 * dayLength }

export function activityOf (side: Side, mark: string): Activity {
  const audience: Audience = { buildings: [{ zoneId: side.zoneId, building: '9' }], relations: ['owner'] }
  return {
    _id: idOf(side, 'activity'), v: 1, rev: 0, estateId: side.estateId, title: `${mark}会`, text: [{ kind: 'paragraph', text: `${mark}内容` }], pictures: [side.files.stored], place: `${mark}架空层`, ...times,
    closesAt: times.startsAt, capacity: 9, companions: 2, line: 3, audience, reach: reachOf(audience), state: 'published', places: { taken: 2, waiting: 0, turn: 1 }, busyUntil: 0, photos: [side.files.stored], publishedAt: mondayNoon - dayLength,
    createdBy: 'gao-feng', createdByName: '高峰', createdAt: mondayNoon - dayLength, updatedAt: mondayNoon - dayLength
  }
}

export const signupOf = (side: Side, mark: string): Signup => ({
  _id: signupId(idOf(side, 'activity'), idOf(side, 'person')), v: 1, estateId: side.estateId, activityId: idOf(side, 'activity'), personId: idOf(side, 'person'), name: `${mark}青云`, label: labelOf(side), companions: 1, names: [`${mark}小云`], party: 2,
  state: 'arrived', asked: 'planted', at: mondayNoon - dayLength, startsAt: times.startsAt, line: 1, placed: 1, arrived: { at: mondayNoon }, feedback: { stars: 4, words: `${mark}话` }, ratedAt: mondayNoon
})
