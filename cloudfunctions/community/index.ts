import { community } from '@domain/community/contract'
import { serve } from '../kit/serve'
import { board, outages, read } from './board'
import { count, reached, unread } from './readers'
import { discard, draft, edit, list, step, write } from './write'

export const main = serve(community, { board, outages, read, list, draft, write, edit, discard, count, step, reached, unread })
