/** The printed statement as eyes see it, on one sheet and over several. */
import type { Statement } from '@domain/statement/statement'
import { statementPaper } from '@domain/statement/paper'
import { withSums } from '@domain/statement/statement'
import { moment } from '@domain/kit/calendar'
import { wholeFont } from '../../config/paper-font'
import { zejing } from '../../tests/make/estate'
import { isSeen, look, textOf, unseen, type Looked } from '../../tests/paper/look'
import { printPaper } from '../kit/paper/print'

const on = (time: string) => moment('2026-12-02', time)
const line = (place: number, costFen: number) => ({ dueId: `d${place}`, matterId: `m${place}`, number: `QZ-261103-7K${String(place).padStart(2, '0')}`, categoryId: 'air-conditioning', kind: 'work' as const, at: moment('2026-11-03', '10:00'), costFen, redos: place % 2 })
const taken = { id: 'x1', dueId: 'd1', matterId: 'm1', number: 'QZ-261103-7K01', why: 'redo' as const, fen: 2_050, reason: '返工一次，住户电话 13800004101', photos: ['a', 'b'], by: 'xu-wenjing', byName: '许文静', at: on('09:10') }

const statement = (more: Partial<Statement> = {}): Statement => withSums({
  _id: '2026-11-anjie', v: 1, rev: 5, estateId: 'zejing', vendorId: 'anjie', vendorName: '安洁家电', period: '2026-11', n: 1, contractNo: 'HT-2026-0118', taxNote: '增值税普通发票 3%', lines: [line(1, 12_000), line(2, 38_650)],
  deductions: [taken, { ...taken, id: 'x2', fen: 500, reason: '这笔撤销了', takenBack: { by: 'xu-wenjing', byName: '许文静', at: on('09:20'), reason: '核实无误' } }], linesFen: 0, deductedFen: 0, totalFen: 0, state: 'paid', remarks: [], shown: true,
  madeBy: { by: 'xu-wenjing', byName: '许文静', at: on('09:00') }, sent: { by: 'xu-wenjing', byName: '许文静', at: on('09:30') }, confirmed: { by: 'ma-anping', byName: '马安平', at: on('10:05') },
  approved: { by: 'gao-feng', byName: '高峰', at: on('11:40') }, paid: { by: 'xu-wenjing', byName: '许文静', at: on('15:00'), on: '2026-12-02', reference: 'GS20261202001' }, updatedAt: on('15:00'), ...more
})

const printed = async (of: Statement, name: string): Promise<Looked> =>
  look(await printPaper(statementPaper(of, zejing), wholeFont), { picture: process.env.PICTURES && `${process.env.PICTURES}/statement-${name}-{page}.png` })

test('sums, the deduction, the tax note and everybody who agreed with the minute, on one sheet', async () => {
  const looked = await printed(statement(), 'paid')
  expect([looked.pages.length, unseen(looked)]).toEqual([1, []])
  for (const words of [
    '服务商结算单', '2026-11', '安洁家电', 'HT-2026-0118', '空调清洗、加氟（返工 1 次）', '506.50', '−20.50', '照片 2 张', '人民币肆佰捌拾陆元整', '¥486.00', '增值税普通发票 3%',
    '服务商确认', '马安平', '2026年12月2日 10:05', '高峰', '2026年12月2日 11:40', 'GS20261202001', '安洁家电（盖章）'
  ]) expect([words, isSeen(looked, words)]).toEqual([words, true])
})

test('nothing of a home or a number, and nothing that counts no more', async () => {
  expect(textOf(await printed(statement(), 'paid'))).not.toMatch(/13800004101|这笔撤销了|待服务商确认/)
})

test('until both have agreed it says so in red, and names nobody who has not', async () => {
  const { confirmed: _confirmed, approved: _approved, paid: _paid, ...open } = statement({ state: 'sent' }), looked = await printed(open, 'sent')
  expect(isSeen(looked, '待服务商确认')).toBe(true)
  expect(looked.pages[0]!.red).toBeGreaterThan(0)
  expect(textOf(looked)).not.toMatch(/马安平|高峰|GS2026/)
})

test('two hundred lines go on over the pages, each with the head of its table', async () => {
  const looked = await printed(statement({ lines: Array.from({ length: 200 }, (_, place) => line(place, 10_000)), linesFen: 2_000_000 }), 'long')
  expect(unseen(looked)).toEqual([])
  expect(looked.pages.length).toBeGreaterThan(4)
  expect(textOf(looked).split('工单编号服务类别').length - 1).toBeGreaterThanOrEqual(looked.pages.length - 1)
})
