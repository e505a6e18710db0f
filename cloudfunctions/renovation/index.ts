import { renovation } from '@domain/renovation/contract'
import { serve } from '../kit/serve'
import { steps } from '../matter/steps'
import { renovationErrands } from './errands'

export const main = serve(renovation, {
  ...steps(['renovation'], { errands: renovationErrands })
})
