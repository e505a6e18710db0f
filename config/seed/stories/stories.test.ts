/** Whether every story can be told, without a cloud: matters are independent, so each is walked through the tables alone. */
import { moment } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { advance } from '@domain/matter/advance'
import { dues } from '@domain/matter/due'
import type { Matter } from '@domain/matter/matter'
import type { Move } from '@domain/matter/move'
import { openings, openMatter } from '@domain/matter/open-matter'
import { whoIn, type Person, type Who } from '@domain/people/person'
import { record, submit } from '@domain/work-order/said'
import { flows } from '@domain/flows'
import { stories } from '.'
import { cast } from '../../../tests/cast'
import { zejing } from '../../../tests/make/estate'
import { center } from '../../../tests/make/matter'
import { neighbours } from '../../../tests/make/neighbours'
import { occupancy } from '../../../tests/make/occupancies'
import { people } from '../../../tests/make/people'
import { keyOf, scheduleOf, type Beginning, type Happening, type Taking } from '../schedule'

const register: Person[] = [...people, ...neighbours]

function callerOf (id: string, at: number): Who {
  const person = register.find(each => each._id === id), who = person && whoIn(person, 'zejing', at)
  if (!who) throw new Error(`${id} has no part in the estate`)
  return who
}

function begin ({ at, by, story, ask }: Beginning): Matter {
  const who = callerOf(by.id, at), { photos: _photos, channel, requester: named, ...said } = ask
  const asked = { ...said, key: keyOf(story), photos: [], accusedIds: ask.accusedIds ?? [] }
  if (!channel) return openMatter(openings.submit, submit(asked, who, {}, zejing, at), who, zejing, at)
  const home = 'premisesId' in ask.place ? occupancy('nobody', ask.place.premisesId, 'owner', '2020-01-01') : undefined
  const caller = { requester: { name: named?.name ?? '来访', ...(named?.personId && { personId: named.personId }) }, ...(home && { home }) }
  return openMatter(openings.record, record({ ...asked, channel }, caller, zejing, at), who, zejing, at)
}

/** What the sweep would have done until then. */
function sweep (matter: Matter, until: number): Matter {
  let current = matter
  for (let turn = 0; turn < 50; turn++) {
    const ready = dues(current).filter(each => each.at <= until)
    const next = ready.map(({ action, clock, at }): Matter | undefined => {
      try {
        return advance(flows[current.kind], current, { action, key: `sweep-${action}-${at}`, ...(clock && { clock }), ...(action === 'appoint' && { clerkId: cast.gaoFeng.id }) }, center, zejing, until)
      } catch (error) {
        if (error instanceof Refused) return undefined
        throw error
      }
    }).find(each => each !== undefined)
    if (!next) return current
    current = next
  }
  return current
}

function take (matter: Matter, { at, by, story, place, move: { photos: _photos, until, ...move } }: Taking): Matter {
  const asked: Move = { ...move, key: keyOf(story, place), ...(until !== undefined && { until: at + until * 24 * 3600_000 }) }
  return advance(flows[matter.kind], sweep(matter, at), asked, callerOf(by.id, at), zejing, at)
}

const walk = (happenings: readonly Happening[]) => happenings.reduce<Matter | undefined>((matter, each) => 'ask' in each ? begin(each) : take(matter!, each), undefined)

describe.each([
  ['a working day', '2026-11-24', '14:00'], ['midnight', '2026-11-24', '00:05'], ['a Sunday morning', '2026-11-22', '08:31'],
  ['the end of a long holiday', '2026-10-07', '20:59'], ['a year that has no calendar yet', '2027-02-10', '10:00']
])('on %s', (_name, date, clock) => {
  const now = moment(date, clock)
  test.each(stories.map(each => [each.name, each] as const))('the story %s can be told', (_story, told) => {
    expect(() => walk(scheduleOf([told], now))).not.toThrow()
  })
})

test('the example shows every kind and every status', () => {
  const now = moment('2026-11-24', '14:00')
  const matters = stories.map(each => sweep(walk(scheduleOf([each], now))!, now))
  expect(new Set(matters.map(each => each.kind)).size).toBe(8)
  expect(new Set(matters.map(each => each.status))).toEqual(new Set(['submitted', 'received', 'assigned', 'inProgress', 'completed', 'accepted', 'deferred', 'closed', 'cancelled']))
})

test('no two stories share a name, and keys are keys', () => {
  expect(new Set(stories.map(each => each.name)).size).toBe(stories.length)
  for (const { name } of stories) expect(keyOf(name, 12)).toMatch(/^[A-Za-z0-9_-]{20,64}$/)
})
