/** A statement of 安洁家电 that was sent and objected to nothing of yet, as it lies in the database. */
import { dueId, type VendorDue } from '@domain/statement/due'
import { withSums, type Statement } from '@domain/statement/statement'
import { moment } from '@domain/kit/calendar'
import { cast } from '../cast'
import { mondayNoon } from '../make/matter'
import type { World } from '../stories/world'

const id = '2026-10-anjie', hand = { by: cast.xuWenjing.id, byName: cast.xuWenjing.name, at: mondayNoon }

const line = (place: number, costFen: number) => ({ matterId: `settled-${place}`, number: `QZ-261012-7K3${place}`, categoryId: 'air-conditioning', kind: 'work' as const, at: mondayNoon, costFen, redos: place % 2 })

const lines = [line(1, 12_000), line(2, 38_600), line(3, 9_950)]

const statement: Statement = withSums({
  _id: id, v: 1, rev: 2, estateId: 'zejing', vendorId: 'anjie', vendorName: '安洁家电', period: '2026-10', n: 1, contractNo: 'HT-anjie', taxNote: '增值税普通发票 3%', state: 'sent', shown: true, remarks: [],
  lines: lines.map(each => ({ ...each, dueId: dueId(each.matterId, each.kind) })), linesFen: 0, deductedFen: 0, totalFen: 0, madeBy: hand, sent: hand, updatedAt: mondayNoon,
  deductions: [{ id: 'settled-deduction', dueId: dueId('settled-1', 'work'), matterId: 'settled-1', number: lines[0]!.number, why: 'redo', fen: 2_000, reason: '加氟后两天又不制冷，返工一次', photos: [], ...hand }]
})

const dueOf = ({ redos, ...each }: ReturnType<typeof line>): VendorDue =>
  ({ _id: dueId(each.matterId, 'work'), v: 1, estateId: 'zejing', vendorId: 'anjie', ...each, period: '2026-10', priceFen: Math.round(each.costFen * 1.2), redos, deductedFen: each.matterId === 'settled-1' ? 2_000 : 0, statementId: id, rev: 1 })

/** What 安洁家电 has earned in October and is in no statement. */
export async function earns ({ db }: World): Promise<void> {
  await db.collection('vendorDues').add(lines.map(each => ({ ...dueOf(each), at: moment('2026-10-12', '15:00'), deductedFen: 0, statementId: null })))
}

/** @returns what the pages of statements are opened with */
export async function settles ({ db }: World): Promise<string> {
  await db.collection('vendorDues').add(lines.map(dueOf))
  await db.collection('statements').add(statement)
  return `?id=${id}`
}
