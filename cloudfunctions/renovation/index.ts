import { renovation } from '@domain/renovation/contract'
import { serve } from '../kit/serve'
import { show } from '../matter/show'
import { steps } from '../matter/steps'
import { check } from './check'
import { codes } from './codes'
import { renovationErrands } from './errands'
import { choices, file } from './filing'
import { nearbyNoise } from './noise'
import { papers } from './papers'
import { sealedWorker } from './sealing'

export const main = serve(renovation, {
  choices: ({ premisesId }, context) => choices(premisesId, context),
  file: async (input, context) => show(await file(input, context), context),
  ...steps(['renovation'], {
    errands: renovationErrands,
    prepare: ({ worker }, context) => worker ? { sealed: sealedWorker(worker, context, 'worker') } : {}
  }),
  codes: ({ id }, context) => codes(id, context),
  papers,
  check: ({ code }, context) => check(code, context),
  nearbyNoise: (_input, context) => nearbyNoise(context)
})
