import { keyCustody } from '@domain/key-custody/contract'
import { serve } from '../kit/serve'
import { steps } from '../matter/steps'
import { custodyErrands } from './errands'

export const main = serve(keyCustody, {
  ...steps(['keyCustody'], { errands: custodyErrands })
})
