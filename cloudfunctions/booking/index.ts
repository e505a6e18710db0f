import { booking } from '@domain/booking/contract'
import { serve } from '../kit/serve'
import { bookFor, cancelFor, day, note } from './desk'
import { cancel, move } from './leave'
import { book, mine, times } from './places'

export const main = serve(booking, { times, book, mine, cancel, move, day, bookFor, cancelFor, note })
