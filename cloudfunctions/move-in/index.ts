import { moveIn } from '@domain/move-in/contract'
import { serve } from '../kit/serve'
import { steps } from '../matter/steps'
import { moveErrands } from './errands'

export const main = serve(moveIn, {
  ...steps(['moveIn', 'moveOut'], { errands: moveErrands })
})
