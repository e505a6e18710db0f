/** The work that was confirmed: begun, undone, called out for nothing, accepted, done again. */
import { dayLength } from '../kit/calendar'
import { owe } from '../matter/errand'
import type { Apply, Change } from '../matter/effects'
import { changeAsks, changePrices, inBody } from './in-body'
import type { Ask, Quoting } from './quoting'
import { chosenAsk, confirmedPrice, isBilled } from './standing'

const isChosen = ({ state }: Ask) => state === 'chosen'

/** The choice is undone. What was accepted before stays whose it was; what was only confirmed is never billed. */
function undo (body: Quoting, more: Partial<Ask>) {
  changeAsks(body, isChosen, more)
  body.quotes = body.quotes.map(each => each.change ? { ...each, over: true as const } : each)
  changePrices(body, each => each.state === 'offered' || each.state === 'waiting' || (each.state === 'confirmed' && !isBilled(body)), { state: 'superseded' })
  delete body.calledOut
  if (!isBilled(body)) delete body.vendorId
}

export const workEffects = {
  /** From now on cancelling costs what was agreed; coming again under warranty costs nothing. */
  markCalledOut: inBody((body, { now }) => {
    const fen = confirmedPrice(body)?.callOutFen
    if (fen !== undefined && !isBilled(body)) body.calledOut ??= { at: now, fen, costFen: fen }
  }),
  vendorDeclines: inBody((body, { move, now }) => undo(body, { state: 'declined', overAt: now, ...(move.note && { reason: move.note }) })),
  dropVendor: inBody((body, { move, now }) => undo(body, { state: 'passedOver', overAt: now, ...(move.note && { reason: move.note }) })),
  chargeCallOut: inBody((body, { now }, draft) => { if (body.calledOut && body.calledOut.fen > 0) owe(draft, 'chargeCallOut', now) }),
  /** Once, with the first acceptance: the warranty begins and the bill is owed. */
  settleQuoted: inBody((body, { now }: Change, draft) => {
    const price = confirmedPrice(body)
    if (!chosenAsk(body)) return
    changeAsks(body, isChosen, { overAt: now })
    delete body.calledOut
    if (!price || isBilled(body)) return
    body.warrantyUntil = now + price.warrantyDays * dayLength
    owe(draft, 'chargeQuoted', now)
  }),
  callBack: inBody(body => {
    body.asks = body.asks.map(each => {
      const { overAt: _over, ...again } = each
      return isChosen(each) ? again : each
    })
  }),
  countRedo: inBody(body => { if (chosenAsk(body)) body.redos += 1 }),
  releaseVendor: inBody((body, { now }) => changeAsks(body, isChosen, { state: 'passedOver', overAt: now })),
  keepBill: inBody((body, { move }) => { if (move.billId) body.billId = move.billId })
} satisfies Record<string, Apply>
