import { aPayment, feeItem } from '../../tests/make/payments'
import { receipt } from './contract'
import { invoiceRows, invoiceStates, invoiceView, type InvoiceRecord } from './invoice'
import { answeredInvoice, askedInvoice, mayAsk } from './invoicing'

const payment = aPayment('pay-1', [feeItem('物业费')]), deposit = aPayment('pay-2', [feeItem('装修押金', { deposit: true })])
const company = { of: 'company' as const, name: '泽京贸易有限公司', taxNumber: '91510100MA61RBXXXX' }
const ask = { key: 'k1', title: company, email: 'wang@example.com' }, finance = { id: 'xu-wenjing', name: '许文静' }
const asked = askedInvoice(undefined, payment, ask, 'wang-xiulan', 1000)

test('a request is for the fees, and waits', () => {
  expect(invoiceView(asked)).toEqual({ id: 'pay-1', label: 'B2区 3栋 2单元 1201', title: company, email: 'wang@example.com', fen: 25_950, receiptNo: 123, state: 'asked', askedAt: 1000 })
  expect(asked.waiting).toBe(true)
})

test('the same key of the same person is the same request; anything else is refused', () => {
  expect(askedInvoice(asked, payment, { ...ask, title: { of: 'person', name: '别人' } }, 'wang-xiulan', 2000)).toBe(asked)
  expect(() => askedInvoice(asked, payment, ask, 'wang-xiaoyu', 2000)).toThrow('conflict: invoiceAsked (paymentId)')
  expect(() => askedInvoice(asked, payment, { ...ask, key: 'k2' }, 'wang-xiulan', 2000)).toThrow('conflict: invoiceAsked (paymentId)')
})

test('there is none for deposits, nor where all of it has gone back', () => {
  expect(() => askedInvoice(undefined, deposit, ask, 'wang-xiulan', 1)).toThrow('invalid: nothingToInvoice (paymentId)')
  expect(() => askedInvoice(undefined, { ...payment, returnedFen: 25_950 }, ask, 'wang-xiulan', 1)).toThrow('invalid: nothingToInvoice (paymentId)')
  expect([mayAsk(undefined, payment), mayAsk(undefined, deposit), mayAsk(asked, payment)]).toEqual([true, false, false])
})

const answered = { issued: answeredInvoice(asked, { number: '24512000000012345678' }, finance, 2000), refused: answeredInvoice(asked, { refusal: '税号与名称不符' }, finance, 2000) }

test('it is issued with a number or refused with a reason, and waits no longer', () => {
  expect(invoiceView(answered.issued)).toMatchObject({ state: 'issued', answered: { at: 2000, byName: '许文静', number: '24512000000012345678' } })
  expect(invoiceView(answered.refused)).toMatchObject({ state: 'refused', answered: { at: 2000, byName: '许文静', refusal: '税号与名称不符' } })
  expect([answered.issued.waiting, answered.refused.waiting]).toEqual([false, false])
  expect(invoiceView(answered.issued).answered).not.toHaveProperty('by')
})

test('said twice it is said once; a colleague is told that somebody was quicker', () => {
  expect(answeredInvoice(answered.issued, { number: '24512000000012345678' }, finance, 3000)).toBe(answered.issued)
  expect(() => answeredInvoice(answered.issued, { number: '24512000000012345679' }, finance, 3000)).toThrow('conflict: invoiceAnswered')
  expect(() => answeredInvoice(answered.issued, { number: '24512000000012345678' }, { id: 'another', name: '另一位' }, 3000)).toThrow('conflict: invoiceAnswered')
  expect(() => answeredInvoice(answered.refused, { number: '24512000000012345678' }, finance, 3000)).toThrow('conflict: invoiceAnswered')
})

test('neither and both are no answer', () => {
  expect(() => answeredInvoice(asked, {}, finance, 1)).toThrow('invalid: required (number)')
  expect(() => answeredInvoice(asked, { number: '24512000000012345678', refusal: '不行' }, finance, 1)).toThrow('invalid: notAsked (refusal)')
})

test('what was refused may be asked for again, put right', () => {
  const again = askedInvoice(answered.refused, payment, { key: 'k3', title: { of: 'person', name: '王秀兰' } }, 'wang-xiulan', 5000)
  expect(again).toMatchObject({ state: 'asked', waiting: true, askedAt: 5000, rev: 3, title: { of: 'person', name: '王秀兰' } })
  expect(again).not.toHaveProperty('answered')
  expect(again).not.toHaveProperty('email')
  expect(mayAsk(answered.refused, payment)).toBe(true)
})

test('every move of the table, from every state, does what the table says', () => {
  const documents: Record<'none' | 'asked' | 'issued' | 'refused', InvoiceRecord | undefined> = { none: undefined, asked, ...answered }
  const does = {
    ask: (before?: InvoiceRecord) => askedInvoice(before, payment, { ...ask, key: 'another' }, 'somebody', 9),
    issue: (before?: InvoiceRecord) => answeredInvoice(before!, { number: '12345678' }, { id: 'another', name: '' }, 9),
    refuse: (before?: InvoiceRecord) => answeredInvoice(before!, { refusal: '不行' }, { id: 'another', name: '' }, 9)
  }
  for (const [action, row] of Object.entries(invoiceRows)) {
    for (const from of ['none', ...invoiceStates] as const) {
      if (from === 'none' && action !== 'ask') continue
      const move = () => does[action as keyof typeof does](documents[from]).state
      if (row.from.includes(from)) expect([action, from, move()]).toEqual([action, from, row.to])
      else expect(move).toThrow(/conflict/)
    }
  }
})

test('the contract admits whom the table names', () => {
  expect([receipt.methods.askInvoice.by, receipt.methods.answerInvoice.by, receipt.methods.answerInvoice.by]).toEqual([invoiceRows.ask.by, invoiceRows.issue.by, invoiceRows.refuse.by])
})
