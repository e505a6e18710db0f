/** `npm run admin -- verify` finds what somebody changed past all functions. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditEntry } from '@domain/audit/entry'
import { cast } from '../../cast'
import { yunqi } from '../../make/estate'
import { surround } from '../../make/inside'
import { as } from '../../make/matter'
import { operate } from '../../make/operator'
import { town, type Town } from '../actors'
import { mondayAtTwo } from '../world'

const folder = mkdtempSync(join(tmpdir(), 'heads-'))
const heads = join(folder, 'heads.json')
let t: Town

beforeAll(async () => {
  t = await town()
  surround(t.cloud.origin)
  const { note } = await import('../../../cloudfunctions/audit/repo')
  for (let times = 1; times <= 7; times++) await note(as('liJing'), { act: 'revealPhone', subjectId: cast.wangXiulan.id, reason: `第 ${times} 次` }, mondayAtTwo + times)
  await note(as('luoJia', mondayAtTwo, yunqi), { act: 'exportRows', details: { rows: 3 } }, mondayAtTwo)
  await t.liJing.receives(await t.wangXiulan.reports('repair', '滴水'))
})
afterAll(async () => { await t.cloud.stop(); rmSync(folder, { recursive: true, force: true }) })

const verify = (...more: string[]) => operate(t.cloud.origin, ['verify', '--page', '3', ...more])
const entry = (seq: number) => t.cloud.db.collection('audit').where({ _id: `zejing-${seq}` })

/** Does something behind the product's back, looks, and puts it right again. */
async function after (spoil: () => Promise<unknown>, mend: () => Promise<unknown>, ...more: string[]) {
  await spoil()
  const found = await verify(...more)
  await mend()
  return found
}

test('all is well: every estate with the end of its log, and how far it has come on stderr', async () => {
  const { code, out, progress } = await verify('--heads', heads)
  expect(out).toMatch(/audit zejing: 7 entries, the last [0-9a-f]{64}\n/)
  expect(out).toMatch(/audit yunqi: 1 entries/)
  expect(out).toMatch(/all is well\n$/)
  expect(progress).toMatch(/audit zejing: 3\naudit zejing: 6\naudit zejing: 7/)
  expect(code).toBe(0)
})

test.each<[string, number, object, object, string]>([
  ['a reason', 5, { reason: '投诉回访' }, { reason: '第 5 次' }, 'entry 5 is not as it was written'],
  ['who it was', 3, { actorId: 'gao-feng', actorName: '高峰' }, { actorId: 'li-jing', actorName: '李静' }, 'entry 3 is not as it was written'],
  ['an added field', 4, { details: { rows: 1 } }, { details: undefined }, 'entry 4 is not as it was written']
])('one line changed in the database is found: %s', async (_, seq, wrong, right, said) => {
  const remove = t.cloud.db.command.remove()
  const { code, out } = await after(() => entry(seq).update(wrong), () => entry(seq).update(Object.fromEntries(Object.entries(right).map(([name, value]) => [name, value ?? remove]))))
  expect(out).toContain(`WRONG audit zejing: ${said}`)
  expect(code).toBe(1)
})

test('one line removed, in the middle or at the end', async () => {
  const kept = (await t.cloud.db.collection('audit').where({ estateId: 'zejing' }).orderBy('seq', 'asc').limit(10).get()).data as AuditEntry[]
  const without = (seq: number, ...more: string[]) => after(() => entry(seq).remove(), () => t.cloud.db.collection('audit').add(kept[seq - 1]!), ...more)
  expect(await without(4)).toMatchObject({ code: 1, out: expect.stringContaining('WRONG audit zejing: entry 4 is missing') as string })
  expect(await without(7, '--heads', heads)).toMatchObject({ code: 1, out: expect.stringContaining('WRONG audit zejing: entry 7 was there at the last run and is gone') as string })
})

test('one line changed with its hash made anew no longer carries the next one', async () => {
  const { hashOf } = await import('../../../cloudfunctions/audit/chain')
  const [old] = (await entry(6).get()).data as [AuditEntry]
  const { hash, ...said } = { ...old, reason: '改过' }
  const { out } = await after(() => entry(6).update({ reason: '改过', hash: hashOf(said) }), () => entry(6).update({ reason: old.reason, hash }))
  expect(out).toContain('WRONG audit zejing: entry 7 does not follow from the one before')
})

test('what must hold between documents', async () => {
  const { db } = t.cloud
  await db.collection('register').where({ _id: 'chen-jie-b2-1-2-901' }).update({ premisesId: 'b2-1-2-999' })
  await db.collection('register').where({ _id: 'he-jingyi-b2-3-2-1101' }).remove()
  await db.collection('matters').where({ estateId: 'zejing', open: true, firstContactId: 'li-jing' }).update({ firstContactId: db.command.remove() })
  const { code, out } = await verify()
  expect(out).toContain('WRONG every entry of the register is for premises of its estate: chen-jie-b2-1-2-901: no premises b2-1-2-999 in zejing')
  expect(out).toContain('WRONG every tie of a person to premises has its entry in the register: he-jingyi: no entry he-jingyi-b2-3-2-1101 for b2-3-2-1101')
  expect(out).toMatch(/WRONG somebody answers for every open matter that was received: \S+: received, nobody's/)
  expect(out).toMatch(/3 wrong\n$/)
  expect(code).toBe(1)
})

test('says how it is used', async () => {
  expect(await operate(t.cloud.origin, ['forget'])).toMatchObject({ code: 1, progress: expect.stringContaining('npm run admin -- verify') as string })
})
