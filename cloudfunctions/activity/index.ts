import { activity } from '@domain/activity/contract'
import { serve } from '../kit/serve'
import { arrive, checkIn, doors } from './door'
import { draft, feedback, list, signups, tally } from './office'
import { cancel, rate, signUp } from './part'
import { coming, mine, open, past } from './show'
import { addPhotos, discard, edit, step, write } from './write'

export const main = serve(activity, { coming, past, mine, open, signUp, cancel, arrive, rate, doors, checkIn, list, draft, write, edit, discard, step, addPhotos, signups, tally, feedback })
