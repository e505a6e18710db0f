import { reconciliation } from '@domain/reconciliation/contract'
import { serve } from '../kit/serve'
import { days, differences, rates, reconcile, settle } from './days'

export const main = serve(reconciliation, { days, reconcile, differences, settle, rates })
