/** The guard's question at the door: one look into the database, and no more of anybody than the door needs. */
import { Refused } from '@domain/kit/errors'
import type { Checked } from '@domain/renovation/contract'
import { lastDay, standingOf } from '@domain/renovation/standing'
import type { Context } from '../kit/context'
import { linksFor } from '../kit/links'
import { tooMany } from '../kit/rate'
import { filingById } from '../matter/repo'
import { proved } from './proof'

/** Codes that one guard looks at in a minute: a crew that comes to work. */
const mostPerMinute = 60

/** @throws Refused invalid for a code that we did not make; notFound for one of another estate, and before there is a permit */
export async function check (code: string, { who, openId, now }: Context): Promise<Checked> {
  tooMany(openId, 'permits checked', now, mostPerMinute)
  const claim = proved(code)
  if (!claim) throw new Refused('invalid', 'codeForged', 'code')
  const matter = await filingById(who.estateId, claim.matterId), permit = matter?.renovation?.permit
  const worker = matter?.renovation?.workers.find(each => each.id === claim.workerId)
  if (!matter || !permit || (claim.workerId !== undefined && !worker)) throw new Refused('notFound', 'noFiling', 'code')
  const photo = worker && (await linksFor([worker.photo])).get(worker.photo)
  return {
    standing: standingOf(matter, permit, worker, now), permitNo: permit.no, place: matter.place.label, until: lastDay(permit, worker),
    ...(worker && { worker: { name: worker.name, trade: worker.trade, ...(photo && { photo }) } })
  }
}
