import { poll } from '@domain/poll/contract'
import { serve } from '../kit/serve'
import { get, mine } from './asked'
import { results, said, turnout, votes } from './outcome'
import { step } from './step'
import { vote } from './vote'
import { discard, draft, edit, list, write } from './write'

export const main = serve(poll, { mine, get, vote, list, draft, write, edit, discard, step, turnout, results, said, votes })
