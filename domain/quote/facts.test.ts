import type { Matter } from '../matter/matter'
import { quoteFacts } from './facts'
import type { Quoting } from './quoting'

const body = { vendorId: 'anjie', warrantyUntil: 100, asks: [{ vendorId: 'anjie', vendorName: '安洁家电', at: 1, until: 2, state: 'chosen' }] } as Quoting
const said = (quoting: Quoting | undefined, action: string, at: number, to: Matter['status']) => quoteFacts({ ...(quoting && { quoting }) }, { action, at, to })

test('reopened up to the last moment of the warranty it is free, by whoever did it or by somebody else', () => {
  expect(said(body, 'reopen', 100, 'assigned')).toMatchObject({ free: '，保修期内不收费', promised: '（保修期内不收费，由安洁家电返修）' })
  expect(said(body, 'reopen', 100, 'received').promised).toBe('（保修期内不收费；安洁家电不能上门，请另外安排）')
})

test('after it, of what was never paid work, and in other lines nothing is said of it', () => {
  for (const facts of [said(body, 'reopen', 101, 'received'), said(undefined, 'reopen', 1, 'received'), said(body, 'say', 1, 'assigned')]) expect(facts).toMatchObject({ free: '', promised: '' })
})

test('whoever does not come: before the first acceptance there will be another price, after it there is none', () => {
  const { warrantyUntil: _none, ...unbilled } = body
  expect([said(unbilled, 'dropVendor', 1, 'received').instead, said(body, 'dropVendor', 1, 'received').instead]).toEqual(['会重新给您报价；原来确认的价格作废，不会收费', '会另外安排，保修期内不收费'])
})
