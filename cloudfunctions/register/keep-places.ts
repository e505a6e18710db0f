import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import type { register } from '@domain/register/contract'
import { changedIn, changedPremises } from '@domain/register/premises-change'
import { premisesFor, type PremisesView } from '@domain/register/view'
import { append } from '../audit/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { keepPremises, premisesIn } from '../premises/repo'
import { entriesIn } from './repo'

/** @throws Refused conflict where somebody else was quicker */
export const changePremises = ({ key, id, updatedAt, ...change }: InferOutput<typeof register.methods.changePremises.input>, { who, now }: Context): Promise<PremisesView> =>
  inTransaction(async transaction => {
    const before = await premisesIn(transaction, who.estateId, id)
    if (!before) throw new Refused('notFound', 'noSuchPremises', 'id')
    if (before.lastKey === key) return premisesFor(before)
    if ((before.updatedAt ?? 0) !== updatedAt) throw new Refused('conflict', 'entryChanged', 'updatedAt')
    const changed = changedPremises(before, change, await entriesIn(transaction, who.estateId, id), now)
    const after = { ...changed, updatedAt: Math.max(now, updatedAt + 1), lastKey: key }
    await keepPremises(transaction, after)
    await append(transaction, who, { act: 'changePremises', premisesId: id, label: before.label, details: changedIn(before, change) }, now)
    return premisesFor(after)
  })
