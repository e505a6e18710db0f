import type { BillItem, Item, PrepaidItem } from '../payment/order'
import { invoiceableFen, receiptFen, returnedFen } from './sums'

const fee: BillItem = { kind: 'bill', billId: 'b', premisesId: 'p', label: '', name: '物业费', period: '2026-11', deposit: false, principalFen: 10_000, lateFen: 300 }
const deposit: BillItem = { ...fee, deposit: true, principalFen: 50_000, lateFen: 0 }
const ahead: PrepaidItem = { kind: 'prepaid', premisesId: 'p', label: '', fen: 20_000 }

test.each<[string, Item[], { unowedFen: number, returnedFen: number }, { receipt: number, returned: number, invoiceable: number }]>([
  ['a fee with its late charge', [fee], { unowedFen: 0, returnedFen: 0 }, { receipt: 10_300, returned: 0, invoiceable: 10_300 }],
  ['a deposit', [deposit], { unowedFen: 0, returnedFen: 0 }, { receipt: 50_000, returned: 0, invoiceable: 0 }],
  ['paid ahead', [ahead], { unowedFen: 0, returnedFen: 0 }, { receipt: 20_000, returned: 0, invoiceable: 0 }],
  ['all three', [fee, deposit, ahead], { unowedFen: 0, returnedFen: 0 }, { receipt: 80_300, returned: 0, invoiceable: 10_300 }],
  ['the deposit given back', [fee, deposit], { unowedFen: 0, returnedFen: 50_000 }, { receipt: 60_300, returned: 50_000, invoiceable: 10_300 }],
  ['what nothing was owed for', [fee], { unowedFen: 7000, returnedFen: 7000 }, { receipt: 10_300, returned: 0, invoiceable: 10_300 }],
  ['more back than deposit and what is ahead', [fee, deposit], { unowedFen: 7000, returnedFen: 7000 + 50_000 + 300 }, { receipt: 60_300, returned: 50_300, invoiceable: 10_000 }],
  ['all of it back', [fee], { unowedFen: 0, returnedFen: 10_300 }, { receipt: 10_300, returned: 10_300, invoiceable: 0 }]
])('%s', (_, items, payment, sums) => {
  expect({ receipt: receiptFen({ items }), returned: returnedFen(payment), invoiceable: invoiceableFen({ items, ...payment }) }).toEqual(sums)
})
