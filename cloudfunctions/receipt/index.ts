import { Refused } from '@domain/kit/errors'
import { receipt } from '@domain/receipt/contract'
import { receiptView } from '@domain/receipt/view'
import { serve } from '../kit/serve'
import { receiptFor } from '../payment/receipts-repo'
import { check } from './check'
import { answerInvoice, askInvoice, listInvoices } from './invoices'
import { print } from './print'
import { invoiceOf, titlesOf } from './repo'
import { dropTitle, keepTitle } from './titles'

export const main = serve(receipt, {
  async get ({ paymentId }, { who, estate }) {
    const [found, invoice] = await Promise.all([receiptFor(who, paymentId), invoiceOf(who.estateId, paymentId)])
    if (!found) throw new Refused('notFound', 'noReceipt', 'paymentId')
    return receiptView(found, estate, invoice, who)
  },

  print,
  check: ({ code }, context) => check(code, context),

  titles: (_input, { who }) => titlesOf(who.id),
  keepTitle,
  dropTitle,

  askInvoice,
  invoices: listInvoices,
  answerInvoice
})
