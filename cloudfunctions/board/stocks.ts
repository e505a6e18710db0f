/** Looks up what there is beside matters: each by an index that bounds it, or from sums that somebody keeps already. */
import type { Stocks } from '@domain/board/stocks'
import { ages } from '@domain/billing/ageing'
import type { Estate } from '@domain/estate/estate'
import { day, dayLength } from '@domain/kit/calendar'
import { systemId } from '@domain/people/person'
import { signedHomes } from '../acknowledgement/repo'
import { depositsHeld, overdueBetween } from '../billing/sums-repo'
import { tariffsOf } from '../billing/tariffs-repo'
import { grantsOf } from '../inbox/grants-repo'
import { deskOf } from '../inbox/repo'
import { command as _ } from '../kit/cloud'
import { matters } from '../matter/repo'
import { countPremises } from '../premises/repo'
import { ratesOf } from '../reconciliation/repo'
import { keepStocks } from './repo'
import { keepBeside } from './tally-repo'

const months = 12

/** Fen by how long it is overdue; each step ends where the next older one begins. */
async function arrearsOf (estateId: string, now: number): Promise<Record<string, number>> {
  const on = (days: number) => day(now - days * dayLength)
  const sums = await Promise.all(ages.map(async ({ from, key }, place) => {
    const older = ages[place - 1]
    return [key, await overdueBetween(estateId, older && on(older.from), from === 0 ? day(now) : on(from - 1))] as const
  }))
  return Object.fromEntries(sums)
}

async function pushesLeft ({ staff }: Estate): Promise<number> {
  const ids = staff.filter(each => !each.left).map(each => each.personId)
  if (ids.length === 0) return 0
  return [...(await grantsOf(ids)).values()].reduce((sum, { balances = {} }) => sum + Object.values(balances).reduce((all, each) => all + each, 0), 0)
}

async function depositsOf (estateId: string): Promise<number> {
  const ids = (await tariffsOf(estateId)).filter(({ kind }) => kind === 'deposit').map(({ _id }) => _id)
  return ids.length === 0 ? 0 : depositsHeld(estateId, ids)
}

/** Looks everything up, keeps it under today, and puts it where the board finds it. */
export async function takeStock (estate: Estate, now: number): Promise<Stocks> {
  const { _id: estateId, handbook } = estate, center = { id: systemId, roles: ['manager' as const], estateId }
  const [premises, rates, arrears, acknowledged, pushes, keysHeld, keysOut, depositFen, unreached] = await Promise.all([
    countPremises(estateId), ratesOf(estateId, months), arrearsOf(estateId, now), handbook === undefined ? 0 : signedHomes(estateId, handbook), pushesLeft(estate),
    matters(center).count({ open: true, 'custody.tag': _.gt('') }), matters(center).count({ open: true, 'custody.outSince': _.gt(0) }), depositsOf(estateId), deskOf(center).countUnreached()
  ])
  const sumOf = (field: 'issuedFen' | 'paidFen') => rates.reduce((sum, each) => sum + each[field], 0)
  const taken: Stocks = { on: day(now), at: now, premises, issuedFen: sumOf('issuedFen'), paidFen: sumOf('paidFen'), arrears, acknowledged, pushes, keysHeld, keysOut, depositFen, unreached }
  await keepStocks(estateId, taken)
  await keepBeside(estateId, { stocks: taken })
  return taken
}
