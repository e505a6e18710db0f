/** After a day at the desk no telephone or identity number lies readable anywhere: not in the database, not in files, not in what was printed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { contracts } from '../../contracts'
import { cast } from '../../cast'
import { surround } from '../../make/inside'
import { as } from '../../make/matter'
import { freshKey, town, type Town } from '../actors'
import { homeOf } from '../homes'
import { mondayAtTwo } from '../world'

const data = mkdtempSync(join(tmpdir(), 'in-clear-'))
const caller = '13955667788', idNumber = '11010519491231002X'
const numbers = [...Object.values(cast).map(each => each.phone), caller, idNumber]

let t: Town, log: string

/** What lies on Tencent's side and not in our database: who WeChat knows by which number, which sheets and calls there were. */
const tencents = ['journal', 'settings', 'sessions']

const filesIn = (folder: string): string[] => readdirSync(folder).map(name => join(folder, name)).flatMap(file => statSync(file).isDirectory() ? filesIn(file) : [file])

/** Every table of the database but those, row by row. */
function rowsOf (file: string): Map<string, string> {
  const database = new Sqlite(file, { readonly: true })
  try {
    const tables = (database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]).map(each => each.name)
    return new Map(tables.filter(name => !tencents.includes(name)).map(name =>
      [name, (database.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[]).map(row => Object.values(row).map(value => Buffer.isBuffer(value) ? value.toString('latin1') : String(value)).join(' ')).join('\n')]))
  } finally {
    database.close()
  }
}

const clearIn = (text: string) => numbers.filter(number => text.includes(number))

beforeAll(async () => {
  t = await town({ data })
  surround(t.cloud.origin)
  const { sealNumber } = await import('../../../cloudfunctions/kit/seal')
  const { keep } = await import('../../../cloudfunctions/register/repo')
  const { append } = await import('../../../cloudfunctions/audit/repo')
  const { inTransaction } = await import('../../../cloudfunctions/kit/cloud')

  const tap = await t.wangXiulan.reports('repair', '滴水')
  await t.liJing.receives(tap)
  await t.liJing.assigns(tap, t.zhaoZhiqiang)
  await t.zhaoZhiqiang.completes(tap)
  const told = await t.liJing.records('repair', '楼道灯不亮', { place: { premisesId: homeOf(cast.heJingyi) }, requester: { name: '路人', phone: caller } })
  expect(await t.liJing.call('work-order', 'call', { id: told.id, key: freshKey() })).toEqual({ phone: caller })
  expect(await t.liJing.call('work-order', 'call', { id: tap.id, key: freshKey() })).toEqual({ phone: cast.wangXiulan.phone })
  await inTransaction(async transaction => {
    await keep(transaction, {
      _id: 'new-entry', v: 1, estateId: 'zejing', premisesId: homeOf(cast.heJingyi), zoneId: 'b2', label: 'B2区 3栋 2单元 1101', relation: 'family', name: '何远', from: '2026-11-01', source: 'clerk', updatedAt: mondayAtTwo,
      phone: sealNumber('phone', caller), idNumber: sealNumber('idNumber', idNumber)
    })
    await append(transaction, as('liJing'), { act: 'recordEntry', subjectId: 'new-entry', premisesId: homeOf(cast.heJingyi), label: 'B2区 3栋 2单元 1101' }, mondayAtTwo)
  })
  // Searching by a number, and bad input that has one, must not leave it in a log either.
  for (const { name, methods } of contracts) for (const method of Object.keys(methods)) await t.cloud.call(cast.liJing, name, method, { text: caller, phone: idNumber, id: cast.chenJie.phone })
  await t.liJing.call('people', 'households', { text: cast.wangXiulan.phone })
  await t.cloud.settle()
  log = JSON.stringify(await t.cloud.get('/control/invocations?limit=1000'))
  await t.cloud.stop()
}, 120_000)
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('not in any table of the database', () => {
  const database = filesIn(data).find(file => readFileSync(file).subarray(0, 15).toString() === 'SQLite format 3')!
  const tables = rowsOf(database)
  expect(tables.size).toBeGreaterThan(8)
  expect([...tables].flatMap(([name, rows]) => clearIn(rows).map(number => `${name}: ${number}`))).toEqual([])
  expect([...tables.values()].join('')).toContain('138****4101')
})

test('not in a file of the data folder, write-ahead log and pages set free included', () => {
  const files = filesIn(data)
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap(file => clearIn(readFileSync(file, 'latin1')).map(number => `${file}: ${number}`))).toEqual([])
})

test('not in what functions printed, nor in what the cloud printed', () => {
  expect(log).toContain('work-order')
  expect(clearIn(log)).toEqual([])
  expect(clearIn(t.cloud.output.join('\n'))).toEqual([])
})

test('the search would find one', () => {
  expect(clearIn(`x${caller}y ${idNumber}`)).toEqual([caller, idNumber])
})
