/** What other documents must say before a step is written: one row per step that asks them. */
import { yuan } from '@domain/kit/yuan'
import { Refused } from '@domain/kit/errors'
import type { Matter } from '@domain/matter/matter'
import type { Action } from '@domain/matter/step'
import type { Context } from '../kit/context'
import { matterById } from '../matter/repo'
import { openAt } from './begin'
import { isHandbookSigned } from './handbook'
import { checkReadings, homeOf, owedBy, residentsAt } from './home'

type Look = (after: Matter, context: Context) => Promise<void>

const nothingOwed: Look = async after => {
  const { count, fen } = await owedBy(after)
  if (count > 0) throw new Refused('conflict', 'billsOpen', undefined, { count: String(count), sum: yuan(fen) })
}

/** A repair that whoever lives there has found in order, or that was closed. */
const mended: readonly Matter['status'][] = ['accepted', 'closed']

const looks: Partial<Record<Action, Look>> = {
  checkHousehold: async (after, { now }) => {
    const count = await residentsAt(after, now)
    if (count !== after.moving?.people && !after.timeline.at(-1)?.note) throw new Refused('conflict', 'peopleDiffer', 'people', { count: String(count) })
  },
  recheckSnag: async after => {
    const snag = after.moving?.snags.find(each => each.rechecks.at(-1)?.at === after.updatedAt)
    const repair = snag?.repair && await matterById(snag.repair.id)
    if (!repair || !mended.includes(repair.status)) throw new Refused('conflict', 'snagNotMended', 'snagSeq')
  },
  acknowledge: async after => {
    if (!await isHandbookSigned(after)) throw new Refused('conflict', 'handbookNotSigned')
  },
  readMeters: after => checkReadings(after, after.moving?.readings?.values ?? []),
  clearFees: nothingOwed,
  clearBills: nothingOwed,
  askDeposits: async ({ estateId, place }) => {
    const open = await openAt(estateId, homeOf({ estateId, place }))
    if (open.some(each => each.kind === 'renovation')) throw new Refused('conflict', 'renovationOpen')
  }
}

export async function before (after: Matter, context: Context): Promise<Matter> {
  const action = after.timeline.at(-1)?.action as Action
  await looks[action]?.(after, context)
  return after
}
