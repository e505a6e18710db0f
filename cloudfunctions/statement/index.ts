import { statement } from '@domain/statement/contract'
import { serve } from '../kit/serve'
import { exportOne } from './export'
import { make } from './make'
import { deduct, get, list, margins, move, takeBack } from './office'
import { confirm, mine, object, own } from './own'

export const main = serve(statement, { make, list, get, deduct, takeBack, move, exportOne, margins, mine, own, confirm, object })
