import { booking } from '@domain/booking/contract'
import { serve } from '../kit/serve'
import { bookFor, cancelFor, day, note } from './desk'
import { book, cancel, mine, move, times } from './places'

export const main = serve(booking, { times, book, mine, cancel, move, day, bookFor, cancelFor, note })
