/** Whoever answers for work in the hands of a company that may not come any more is told so, and why. */
import type { Estate } from '@domain/estate/estate'
import { flowOf } from '@domain/flows'
import { day } from '@domain/kit/calendar'
import { advance } from '@domain/matter/advance'
import { systemId } from '@domain/people/person'
import { vendorAtWork } from '@domain/quote/standing'
import { briefOf, isFit } from '@domain/vendor/brief'
import type { Vendor } from '@domain/vendor/vendor'
import { unfitWords } from '@domain/vendor/words'
import { notify } from '../kit/notify'
import { inHandOf, matterById, save } from '../matter/repo'

const center = { id: systemId, name: '服务中心', roles: [] as const }

/** Steps that may come between; whoever writes that often has the matter in front of them. */
const attempts = 4

async function stop (matterId: string, vendorId: string, note: string, key: string, estate: Estate, now: number): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await matterById(matterId)
    if (!before || vendorAtWork(before) !== vendorId || before.timeline.some(line => line.key === key)) return
    const after = advance(flowOf(before), before, { action: 'stopVendor', note, key }, center, estate, now)
    if (await save(before, after)) return notify(after)
  }
}

/** Nothing where it may be sent today. Of the same end each is told once, however often this runs. */
export async function stopUnfit (vendor: Vendor, estate: Estate, now: number): Promise<void> {
  const brief = briefOf(vendor), { _id, state, standing } = vendor
  if (isFit(brief, day(now))) return
  const why = state === 'suspended' ? standing.at : brief.fitUntil ?? 'missing'
  for (const { _id: matterId } of await inHandOf(vendor.estateId, [_id])) await stop(matterId, _id, unfitWords(brief), ['stop', matterId, _id, why].join('-'), estate, now)
}
