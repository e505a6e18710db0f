import { dayLength } from '@domain/kit/calendar'
import * as XLSX from '@e965/xlsx'
import { cast } from '../../cast'
import { world, type World } from '../world'
import { content, deskOf, newKey } from './desk'

let cloud: World
beforeAll(async () => { cloud = await world() })
afterAll(() => cloud.stop())

const logged = async () => (await cloud.db.collection('audit').where({ estateId: 'zejing' }).orderBy('seq', 'desc').limit(1).get()).data[0] as Record<string, unknown>
const masked = () => ({ key: newKey(), kind: 'register' as const, format: 'csv' as const, numbers: 'masked' as const })

test('the register goes out masked, in its own columns, and the log says so; again with the same key it is the same file', async () => {
  const { api } = deskOf(cloud), wish = masked()
  const link = await api.exportRows(wish)
  const text = (await content(link)).toString()
  expect(link.name).toBe('泽京花园-住户-20261123-1400.csv')
  expect(text).toContain('"B2区 3栋 2单元 1201","业主","王秀兰","138****4101"')
  expect(text).not.toMatch(/1380000\d{4}|云栖里|唐悦/)
  expect(await logged()).toMatchObject({ act: 'exportRows', actorId: 'gao-feng', details: { kind: 'register', numbers: 'masked', rows: link.rows } })
  expect((await api.exportRows(wish)).url.split('?')[0]).toBe(link.url.split('?')[0])
  expect(await logged()).toMatchObject({ seq: 1 })
})

test('plain numbers only to whoever may see them, and only for a reason that is kept', async () => {
  const { api } = deskOf(cloud), plain = { ...masked(), numbers: 'plain' as const }
  await expect(api.exportRows(plain)).rejects.toMatchObject({ code: 'invalid', reason: 'required', field: 'reason' })
  const link = await api.exportRows({ ...plain, reason: '街道办普查' })
  expect((await content(link)).toString()).toContain('"王秀兰","13800004101"')
  expect(await logged()).toMatchObject({ act: 'exportRows', reason: '街道办普查', details: { numbers: 'plain', rows: link.rows } })
  await cloud.db.collection('people').where({ _id: 'shen-lan' }).update({ 'roles.zejing': cloud.db.command.set(['admin']) })
  await expect(deskOf(cloud, cast.shenLan).api.exportRows({ ...plain, key: newKey(), reason: '普查' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(deskOf(cloud, cast.liJing).api.exportRows(masked())).rejects.toMatchObject({ code: 'forbidden' })
})

test('nothing that goes out is a formula where it is opened, and it comes in again as it was', async () => {
  await cloud.db.collection('premises').add({ _id: 'evil', v: 1, estateId: 'zejing', zoneId: 'b2', label: 'x', search: 'zz-evil', door: '=HYPERLINK("http://x")', building: '@SUM(1)', level: -1, use: 'home' })
  const { api } = deskOf(cloud), wish = { key: newKey(), kind: 'places' as const, numbers: 'masked' as const }
  const csv = (await content(await api.exportRows({ ...wish, format: 'csv' }))).toString()
  expect(csv).toContain('"\'@SUM(1)","",-1,"\'=HYPERLINK(""http://x"")"')
  const book = XLSX.read(await content(await api.exportRows({ ...wish, key: newKey(), format: 'xlsx' })))
  const cells = Object.values(book.Sheets[book.SheetNames[0]!]!) as XLSX.CellObject[]
  expect(cells.filter(cell => typeof cell === 'object' && cell.f !== undefined)).toEqual([])
  expect(cells.some(cell => cell.v === '\'=HYPERLINK("http://x")')).toBe(true)
})

test('an export of all premises is found to be the same when it is read again', async () => {
  await cloud.db.collection('premises').where({ _id: 'evil' }).remove()
  const desk = deskOf(cloud)
  const file = await content(await desk.api.exportRows({ key: newKey(), kind: 'places', format: 'xlsx', numbers: 'masked' }))
  const job = await desk.checked('places', file)
  expect(job.counts).toEqual({ new: 0, changed: 0, same: job.rows, wrong: 0 })
})

test('more than fits into one answer of the database goes out whole, each once', async () => {
  const many = Array.from({ length: 2300 }, (_each, place) => ({ _id: `many-${place}`, v: 1, estateId: 'zejing', premisesId: `many-${Math.floor(place / 7)}`, zoneId: 'b2', label: '多', relation: 'family', name: `众${place}`, from: '2024-01-01', source: 'clerk', updatedAt: 0 }))
  for (let from = 0; from < many.length; from += 500) await cloud.db.collection('register').add(many.slice(from, from + 500))
  const text = (await content(await deskOf(cloud).api.exportRows(masked()))).toString()
  const names = text.match(/众\d+/g) ?? []
  expect([names.length, new Set(names).size]).toEqual([2300, 2300])
})

test('the template of each kind is found right by the import itself', async () => {
  const desk = deskOf(cloud)
  for (const kind of ['places', 'register', 'staff'] as const) {
    const job = await desk.checked(kind, await content(await desk.api.template({ kind, format: 'xlsx' })))
    expect(job).toMatchObject({ rows: 1, counts: { wrong: kind === 'register' ? 1 : 0 } })
  }
})

test('after a day neither exports nor sheets that were read are there', async () => {
  const { api } = deskOf(cloud)
  const link = await api.exportRows(masked())
  await cloud.clock.advance(dayLength + 3_600_000)
  await cloud.post('/control/timers/run', { functionName: 'imports-tidy' })
  for (const name of ['exports', 'importJobs', 'importRows']) expect((await cloud.db.collection(name).where({}).limit(10).get()).data).toEqual([])
  expect((await fetch(link.url)).status).toBeGreaterThanOrEqual(400)
  expect(await cloud.call(cast.gaoFeng, 'imports-tidy', 'main')).toMatchObject({ ok: false, code: 'forbidden' })
})
