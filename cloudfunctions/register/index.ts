import { register } from '@domain/register/contract'
import { entryFor } from '@domain/register/view'
import { serve } from '../kit/serve'
import { find } from './find'
import { household } from './household'
import { change, end, record } from './keep'
import { changePremises } from './keep-places'
import { buildingsOf, doorsBehind } from './places'
import { entriesAfter } from './repo'
import { reveal } from './reveal'

const entriesPerPage = 200

export const main = serve(register, {
  buildings: ({ zoneId, after }, { estate }) => buildingsOf(estate, zoneId, after),
  doors: ({ after, ...way }, { estate }) => doorsBehind(estate, way, after),
  changePremises,

  async entries ({ premisesId, after }, { estate, now }) {
    const found = await entriesAfter(estate._id, premisesId, entriesPerPage + 1, after)
    const items = found.slice(0, entriesPerPage)
    return { items: items.map(each => entryFor(each, now)), ...(found.length > entriesPerPage && { next: items.at(-1)!._id }) }
  },

  record,
  change,
  end,
  reveal,
  find: ({ text }, context) => find(text, context),
  household: ({ premisesId }, context) => household(premisesId, context)
})
