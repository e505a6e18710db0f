/** How the errands of 入住、迁出 are run. */
import { day } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import { feeReason, leaveReason, refusedReadings } from '@domain/move-in/words'
import { depositsOf } from '../billing/repo'
import { takeReading } from '../billing/take-reading'
import { setFeeFrom } from '../billing/terms'
import { idOf } from '../kit/once'
import type { Errands, Run } from '../matter/errands'
import { askDeposit } from '../payment/returns'
import { refundById } from '../payment/repo'
import { actorOf } from './actor'
import { homeOf } from './home'
import { endBindings } from './leaving'
import { openSnag, sendBack } from './snags'

/** Into the meters, each once; where one has moved on meanwhile, the first contact hears of it and reads again. */
const takeReadings: Run = async (matter, errand, estate, now) => {
  const { readings } = matter.moving ?? {}, by = actorOf(matter, errand, estate)
  if (readings?.seq !== errand.seq) return 'done'
  const on = day(matter.timeline.find(each => each.seq === errand.seq)?.at ?? now)
  try {
    for (const { meterId, value } of readings.values) {
      await takeReading(matter.estateId, meterId, { id: idOf('rd-', `${matter._id} ${errand.seq} ${meterId}`, by), value, on, by, byResident: false }, now)
    }
    return 'done'
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { then: { action: 'reportMeters', note: refusedReadings } }
  }
}

const setFees: Run = async (matter, errand, estate, now) => {
  const { feeFrom } = matter.moving ?? {}
  if (feeFrom) await setFeeFrom({ key: `${matter._id}-${errand.seq}`, premisesId: homeOf(matter), reason: feeReason(matter.number), feeFrom }, { who: actorOf(matter, errand, estate), now })
  return 'done'
}

/** Asks for all that is held of deposits; a manager decides. What was asked for is counted by what is there, however often this ran. */
const askDeposits: Run = async (matter, errand, estate, now) => {
  const who = actorOf(matter, errand, estate), { estateId } = matter
  const bills = await depositsOf(estateId, homeOf(matter)), idFor = (billId: string) => idOf('r', `${matter._id} ${errand.seq} ${billId}`, who)
  for (const bill of bills) await askDeposit(bill, idFor(bill._id), leaveReason(matter.number), who, now)
  const asked = (await Promise.all(bills.map(({ _id }) => refundById(estateId, idFor(_id))))).filter(each => each !== undefined)
  return { then: { action: 'noteDeposits', deposits: { count: asked.length, fen: asked.reduce((sum, each) => sum + each.fen, 0) } } }
}

export const moveErrands: Errands = { openSnag, sendBack, takeReadings, setFees, askDeposits, endBindings }
