import { binding } from '@domain/binding/contract'
import { estates } from '../estate/repo'
import { serve } from '../kit/serve'
import { findPremises } from '../people/find-premises'
import { apply, decide, listApplications } from './applications'
import { byPhone } from './by-phone'
import { end } from './end'
import { homesOf, mineOf } from './homes'
import { cardOf, invite, issueCode, revoke } from './issue'
import { offer, redeem } from './redeem'
import { vouchersOf } from './repo'

export const main = serve(binding, {
  mine: async (_input, context) => mineOf(context),
  byPhone: async ({ code }, context) => byPhone(code, context),
  offer: async ({ secret }, context) => offer(secret, context),
  byCode: async (input, context) => redeem('code', input, context),
  accept: async (input, context) => redeem('invitation', input, context),
  apply,

  async places ({ estateId, text }) {
    const estate = (await estates()).find(each => each._id === estateId)
    const found = estate ? await findPremises(estate, text, { byName: false }) : []
    return found.map(({ _id: premisesId, label }) => ({ premisesId, label }))
  },

  household: async (_input, context) => homesOf(context),
  invite,
  revokeInvitation: async ({ id }, context) => revoke(id, 'invitation', ({ issuedBy }) => issuedBy.id === context.who.id, context),
  end: async ({ id, confirm = false }, context) => end(id, confirm, context),

  issueCode,
  async codes ({ after, limit }, { who, now }) {
    const found = await vouchersOf(who.estateId, 'code', limit + 1, after)
    const items = found.slice(0, limit), last = items.at(-1)
    return { items: items.map(each => cardOf(each, now)), ...(found.length > limit && last && { next: `${last.issuedAt}_${last._id}` }) }
  },
  revokeCode: async ({ id }, context) => revoke(id, 'code', () => true, context),
  applications: listApplications,
  decide
})
