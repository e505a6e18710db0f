import { moveIn } from '@domain/move-in/contract'
import { recordMove, submitMove } from '@domain/move-in/begin'
import { openings } from '@domain/matter/open-matter'
import type { Kind } from '@domain/matter/matter'
import { Refused } from '@domain/kit/errors'
import { serve } from '../kit/serve'
import { matters } from '../matter/repo'
import { show } from '../matter/show'
import { steps } from '../matter/steps'
import { premisesById } from '../premises/repo'
import { requesterOf } from '../work-order/requester'
import { before } from './before'
import { begin } from './begin'
import { moveErrands } from './errands'
import { factsOf } from './home'

const kinds: readonly Kind[] = ['moveIn', 'moveOut']

export const main = serve(moveIn, {
  async submit (input, context) {
    const { person, who, estate, now } = context
    const contact = { ...(person?.phoneMask && { phoneMask: person.phoneMask }), ...(person?.phoneSealed && { phoneSealed: person.phoneSealed }) }
    return show(await begin(openings.submit, submitMove(input, who, contact, estate, now), context), context)
  },

  async record (input, context) {
    const { estate, now } = context, { premisesId, personId, name, phone } = input
    const home = await premisesById(estate._id, premisesId)
    if (!home) throw new Refused('notFound', 'noSuchPremises', 'premisesId')
    const caller = await requesterOf({ requester: { personId, name, phone }, place: { premisesId } }, context)
    return show(await begin(openings.record, recordMove(input, { premisesId, zoneId: home.zoneId, label: home.label }, caller, estate, now), context), context)
  },

  ...steps(kinds, { errands: moveErrands, before }),

  async facts ({ id }, context) {
    const matter = await matters(context.who).get(id)
    if (!kinds.includes(matter.kind)) throw new Refused('notFound', 'noMatter', 'id')
    return factsOf(matter, context)
  }
})
