import { statement } from '@domain/statement/contract'
import { serve } from '../kit/serve'
import { exportOne, print, printOwn } from './export'
import { make } from './make'
import { deduct, get, list, margins, move, takeBack } from './office'
import { confirm, mine, object, own } from './own'

export const main = serve(statement, { make, list, get, deduct, takeBack, move, exportOne, print, margins, mine, own, printOwn, confirm, object })
