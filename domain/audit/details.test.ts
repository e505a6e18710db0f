import { detailsFor } from './details'

const entry = { act: 'deductVendor' as const, details: { number: 'QZ-261123-7K3F', fen: 5_003 } }

test('what is deducted from a vendor is for those who may see margins', () => {
  expect(detailsFor(entry, { id: 'a', roles: ['admin'] })).toEqual({ number: 'QZ-261123-7K3F' })
  expect(detailsFor(entry, { id: 'm', roles: ['manager'] })).toEqual(entry.details)
  expect(detailsFor({ act: 'askRefund', details: { fen: 5 } }, { id: 'a', roles: ['admin'] })).toEqual({ fen: 5 })
  expect(detailsFor({ act: 'deductVendor' }, { id: 'a', roles: ['admin'] })).toBeUndefined()
})
