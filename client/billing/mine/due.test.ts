import { moment } from '@domain/kit/calendar'
import type { BillCard } from '@domain/billing/view'
import { dueMark, dueNote } from './due'

const now = moment('2026-11-23', '14:00')
const card = (part: Partial<BillCard> = {}): BillCard => ({
  id: 'b', premisesId: 'p', label: 'B2区 3栋 2单元 1201', name: '物业费', kind: 'area', period: '2026-11', months: 1, dueOn: '2026-12-05', state: 'open', amountFen: 25650, openFen: 25650, lateFen: 0,
  overdue: false, beingPaid: false, ...part
})

test.each([
  [{}, '2026年11月 · 12月5日前缴'],
  [{ dueOn: '2026-11-24' }, '2026年11月 · 明天前缴'],
  [{ dueOn: '2026-10-05', overdue: true, lateFen: 38 }, '2026年11月 · 10月5日到期 · 含违约金 ¥0.38'],
  [{ kind: 'deposit' as const }, '2026年11月 · 12月5日前缴 · 押金，以后退还']
])('%j', (part, note) => expect(dueNote(card(part), now)).toBe(note))

test.each([
  [{}, undefined],
  [{ dueOn: '2026-11-25' }, '快到期了'],
  [{ dueOn: '2026-11-13', overdue: true }, '过了 10 天'],
  [{ dueOn: '2026-11-13', overdue: true, beingPaid: true }, '家人正在付'],
  [{ beingPaid: true, orderId: 'mine' }, '您正在付']
])('%j is marked %s', (part, word) => expect(dueMark(card(part), now)?.word).toBe(word))
