/** Whoever is asked or chosen is looked up where vendors lie, not where they are remembered: a suspension of a second ago counts. */
import { flowOf } from '@domain/flows'
import { Refused } from '@domain/kit/errors'
import { advance } from '@domain/matter/advance'
import type { Action } from '@domain/matter/step'
import { systemId } from '@domain/people/person'
import { whyNot } from '@domain/quote/fit'
import { offeredPrice, quoteById } from '@domain/quote/standing'
import { briefOf } from '@domain/vendor/brief'
import type { Context } from '../kit/context'
import { notify } from '../kit/notify'
import { matterById, save } from '../matter/repo'
import { vendorsOf } from '../vendor/repo'

/** Steps that bring a vendor in. */
const choosing: readonly Action[] = ['askVendors', 'setPrice', 'allowPrice', 'confirmPrice', 'reopen']

const center = { id: systemId, name: '服务中心', roles: [] as const }

/** A price that its vendor cannot keep is taken back: its clerk is told why and finds somebody else. Where somebody is quicker, they had a reason. */
async function takeBack (id: string, { estate, now }: Context) {
  const before = await matterById(id)
  if (before?.status !== 'quoted') return
  const quote = quoteById(before.quoting, offeredPrice(before.quoting)?.quoteId), note = whyNot({ matter: before, estate, now }, quote?.vendorId)
  const after = advance(flowOf(before), before, { action: 'lapsePrice', note, key: ['unfit', id, before.rev].join('-') }, center, estate, now)
  if (await save(before, after)) notify(after)
}

/**
 * Takes a step with vendors as they are at this moment.
 * @throws Refused as the step; a refusal because of the vendor who would have come stays one, and the price is gone
 */
export async function withVendors<T> ({ id, action }: { id: string, action: Action }, context: Context, step: (context: Context) => Promise<T>): Promise<T> {
  if (!choosing.includes(action)) return step(context)
  const now = context.seeing({ ...context.estate, vendors: (await vendorsOf(context.estate._id)).map(briefOf) })
  try {
    return await step(now)
  } catch (error) {
    if (error instanceof Refused && error.reason === 'priceVendorFit') {
      await context.sure()
      await takeBack(id, now)
    }
    throw error
  }
}
