import { keyCustody } from '@domain/key-custody/contract'
import { serve } from '../kit/serve'
import { steps } from '../matter/steps'
import { decode, ofHome, out, stock } from './bags'
import { announce, record } from './begin'
import { beginCount, closeCount, count, counts, settleDifference } from './count'
import { custodyErrands } from './errands'
import { vetLending } from './lent-for'
import { slip } from './slip'

export const main = serve(keyCustody, {
  announce,
  record,
  ...steps(['keyCustody'], { errands: custodyErrands, before: vetLending }),
  slip: ({ id }, context) => slip(id, context),

  ofHome: ({ premisesId }, context) => ofHome(premisesId, context),
  decode: ({ tag, reason }, context) => decode(tag, reason, context),
  out: ({ after }, context) => out(after, context),

  stock: ({ after }, { who }) => stock(who, after),
  beginCount: ({ key }, context) => beginCount(key, context),
  count,
  closeCount: ({ countId }, context) => closeCount(countId, context),
  counts: ({ after }, context) => counts(after, context),
  settleDifference
})
