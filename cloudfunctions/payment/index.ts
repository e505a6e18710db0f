import { payment } from '@domain/payment/contract'
import { serve } from '../kit/serve'
import { accounts, closeTill, received, take, till } from './counter'
import { balances, cancel, look, order, payFromPrepaid, payments } from './paying'
import { askRefund, moveRefund, refunds } from './returns'

export const main = serve(payment, { order, look, cancel, balances, payFromPrepaid, payments, take, received, till, closeTill, askRefund, refunds, moveRefund, accounts })
