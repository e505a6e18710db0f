/** Each kind adds rows of its own to tables that all share: two of the same name, and the later one would silently stand for the earlier. */
import { acknowledgementRefusals } from './acknowledgement/refusals'
import { activityRefusals } from './activity/refusals'
import { billingRefusals } from './billing/refusals'
import { bookingRefusals } from './booking/refusals'
import { jobRefusals } from './job/refusals'
import { custodyEffects } from './key-custody/effects'
import { custodyGuards } from './key-custody/guards'
import { custodyInputs } from './key-custody/inputs'
import { custodyRefusals } from './key-custody/refusals'
import { effects } from './matter/effects'
import { guard, type Guard } from './matter/guards'
import { inputs } from './matter/move'
import { actions } from './matter/step'
import { moveEffects } from './move-in/effects'
import { moveGuards } from './move-in/guards'
import { moveInputs } from './move-in/inputs'
import { moveRefusals } from './move-in/refusals'
import { pollRefusals } from './poll/refusals'
import { quoteEffects } from './quote/effects'
import { quoteGuards } from './quote/guards'
import { workGuards } from './quote/guards-work'
import { quoteInputs } from './quote/inputs'
import { quoteRefusals } from './quote/refusals'
import { renovationEffects } from './renovation/effects'
import { renovationGuards } from './renovation/guards'
import { renovationInputs } from './renovation/inputs'
import { renovationRefusals } from './renovation/refusals'
import { statementRefusals } from './statement/refusals'
import { vendorRefusals } from './vendor/refusals'

type Table = Record<string, unknown>

/** Names for which another row stands than the one that was added. */
const lost = (all: (name: string) => unknown, ...added: readonly Table[]) => added.flatMap(table => Object.keys(table).filter(name => all(name) !== table[name]))

const refusals: readonly Table[] = [
  acknowledgementRefusals, activityRefusals, billingRefusals, bookingRefusals, jobRefusals, custodyRefusals, moveRefusals, pollRefusals, quoteRefusals, renovationRefusals, statementRefusals, vendorRefusals
]

const twice = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) !== place)

test.each([
  ['effects', lost(name => (effects as Table)[name], renovationEffects, moveEffects, custodyEffects, quoteEffects)],
  ['guards', lost(name => guard(name as Guard), renovationGuards, moveGuards, custodyGuards, quoteGuards, workGuards)],
  ['inputs', lost(name => (inputs as Table)[name], renovationInputs, moveInputs, custodyInputs, quoteInputs)],
  ['actions', twice(actions)],
  ['words of refusals', twice(refusals.flatMap(table => Object.keys(table)))]
])('no row of the %s stands for another', (_, names) => expect(names).toEqual([]))
