/** Checks what was filed against the estate, and makes of it what a matter begins with. */
import type { Estate } from '../estate/estate'
import type { Premises } from '../estate/premises'
import { day } from '../kit/calendar'
import { Refused } from '../kit/errors'
import type { Said } from '../matter/open-matter'
import type { Requester } from '../matter/matter'
import { householdOf } from '../people/occupancy'
import type { Occupancy, Who } from '../people/person'
import type { FileInput } from './contract'
import type { Contractor, Drawing, RenovationFiling, Worker } from './filing'
import { monthsAfter, monthsFor } from './rules'
import { undertakingText } from './undertaking'
import { worksOf, type Work } from './works'

/** What only the function can make: sealed numbers and stored files. */
export interface Sealed {
  contractor: Contractor
  drawings: Drawing[]
  workers: Omit<Worker, 'id' | 'state' | 'since'>[]
  contact: Pick<Requester, 'phoneMask' | 'phoneSealed'>
}

/** @throws Refused invalid for a work that is not on the list, forbidden as a rule for what nobody may do */
function worksFor (estate: Estate, ids: readonly string[]): Work[] {
  const known = worksOf(estate)
  return [...new Set(ids)].map(id => {
    const work = known.find(each => each.id === id)
    if (!work) throw new Refused('invalid', 'noWork', 'works')
    if (work.rule === 'forbidden') throw new Refused('invalid', 'forbiddenWork', 'works', { work: work.name })
    return work
  })
}

function checkPeriod ({ from, until }: FileInput['period'], now: number): void {
  if (from < day(now)) throw new Refused('invalid', 'past', 'period')
  if (until < from || until > monthsAfter(from, 12)) throw new Refused('invalid', 'worksPeriod', 'period')
}

/** @throws Refused naming the field that does not fit the estate or the person; what `input` says is checked before anything is sealed */
export function checkFiling (input: FileInput, home: Occupancy | undefined, who: Who, estate: Estate, now: number): Work[] {
  if (!home) throw new Refused('invalid', 'noPremises', 'premisesId')
  if (!estate.categories.some(each => each.kind === 'renovation')) throw new Refused('invalid', 'noCategory', 'premisesId')
  const works = worksFor(estate, input.works)
  checkPeriod(input.period, now)
  if (input.signer !== who.name) throw new Refused('invalid', 'notYourName', 'signer')
  if (new Set(input.workers.map(each => each.idNumber)).size < input.workers.length) throw new Refused('invalid', 'workersTwice', 'workers')
  return works
}

export function filingSaid (input: FileInput, sealed: Sealed, home: Occupancy, premises: Premises, works: readonly Work[], who: Who, estate: Estate, now: number): Said {
  const { period, signer, strokes } = input, { contractor, drawings, contact } = sealed
  const body: RenovationFiling = {
    contractor, works: works.map(each => each.id), period, drawings,
    workers: sealed.workers.map((each, place) => ({ ...each, id: `w0-${place + 1}`, state: 'active', since: day(now) })),
    undertaking: { personId: who.id, name: who.name, at: now, text: undertakingText({ place: home.label, contractor: contractor.name, works, period, signer }), strokes },
    near: nearOf(premises), building: premises.building, level: premises.level, months: monthsFor(estate, premises),
    supplements: [], reviews: [], extensions: [], patrols: [], violations: [], noise: [], noiseUntil: 0, acceptance: {}, depositFen: 0, deductions: [], linked: []
  }
  return {
    key: input.key, kind: 'renovation', categoryId: estate.categories.find(each => each.kind === 'renovation')!.id, text: `装修：${works.map(each => each.name).join('、')}`, photos: [],
    place: { zoneId: home.zoneId, premisesId: home.premisesId, label: home.label }, public: false, channel: 'miniProgram', household: householdOf(home), accusedIds: [],
    requester: { personId: who.id, name: who.name, relation: home.relation, ...contact }, renovation: body
  }
}

/** Whose neighbours hear it: those of the same building. */
export const nearOf = ({ zoneId, building }: Pick<Premises, 'zoneId' | 'building'>): string => `${zoneId}/${building}`
