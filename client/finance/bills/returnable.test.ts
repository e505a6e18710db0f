import type { PaymentCard } from '@domain/payment/view'
import { returnable } from './returnable'

const home = 'b2-3-2-1201'
const deposit = { kind: 'bill', billId: 'd', premisesId: home, label: '', name: '装修押金', period: '2026-11', deposit: true, principalFen: 200_000, lateFen: 0 } as const
const fee = { ...deposit, billId: 'f', name: '物业费', deposit: false, principalFen: 25_650 }
const paid = (part: Partial<PaymentCard>) => ({ channel: 'cash' as const, items: [deposit, fee], fen: 225_650, returnedFen: 0, ...part })

test('each deposit, and what is paid ahead up to what is left', () => {
  expect(returnable(paid({}), home)).toEqual([{ key: 'd', source: 'deposit', billId: 'd', name: '装修押金', fen: 200_000 }, { key: 'prepaid', source: 'prepaid', fen: 225_650 }])
})

test('no more than is left of the payment', () => {
  expect(returnable(paid({ returnedFen: 125_650 }), home).map(each => each.fen)).toEqual([100_000, 100_000])
  expect(returnable(paid({ returnedFen: 225_650 }), home)).toEqual([])
})

test('another home’s deposit is not this one’s; what was paid out of money paid ahead goes back by the payment that brought it', () => {
  expect(returnable(paid({}), 'another').map(each => each.source)).toEqual(['prepaid'])
  expect(returnable(paid({ channel: 'prepaid' }), home)).toEqual([])
})
