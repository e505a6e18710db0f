/** Renovations for whoever looks at their pages: 王秀兰's is under way with everything a page can show, and it will be loud above 何静怡. */
import { hour, moment } from '@domain/kit/calendar'
import type { Matter } from '@domain/matter/matter'
import { aFiling } from '../make/filing'
import { aMatter } from '../make/matter'
import type { World } from '../stories/world'

const at = moment('2026-11-23', '10:00'), loud = { from: moment('2026-11-24', '14:00'), until: moment('2026-11-24', '17:00') }

export async function renovates ({ db }: Pick<World, 'db'>): Promise<void> {
  const filing: Matter = {
    ...aMatter('renovation'), _id: 'every-page-filing', status: 'inProgress', firstContactId: 'li-jing', assigneeId: 'sun-jianguo', turn: ['sun-jianguo'], outbox: [], nextAt: null,
    renovation: aFiling({
      permit: { no: 'XK-261123-7K3F', issuedAt: at, from: '2026-11-23', until: '2027-02-22' }, depositFen: 200_000, noise: [loud], noiseUntil: loud.until,
      supplements: [{ at, missing: ['原结构图'], answeredAt: at + hour }], reviews: [{ stage: 'clerk', by: 'li-jing', byName: '李静', at, result: 'passed' }, { stage: 'engineering', by: 'sun-jianguo', byName: '孙建国', at: at + hour, result: 'passed', note: '非承重墙，同意' }],
      extensions: [{ askedAt: at, until: '2027-03-10', reason: '瓷砖晚到' }], patrols: [{ at, by: 'sun-jianguo', byName: '孙建国', checks: [{ id: 'passage', ok: false, note: '电梯厅堆着两袋水泥和一些包装' }], photos: [] }],
      violations: [{ id: 'v9', at, what: '电梯厅堆放水泥和包装', photos: [], dueAt: at + 48 * hour, state: 'open' }], deductions: [{ id: 'd9', what: '电梯轿厢划痕', fen: 12_345, photos: [], answer: 'objected', objection: '进场前就有' }], linked: ['TS-261123-7K3F']
    })
  }
  await db.collection('matters').add(filing)
}
