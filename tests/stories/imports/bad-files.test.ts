import type { Premises } from '@domain/estate/premises'
import { bomb, formula, withMacro, xlsxOf, zipped } from '../../make/sheets'
import { world, type World } from '../world'
import { deskOf } from './desk'

let cloud: World, desk: ReturnType<typeof deskOf>
beforeAll(async () => { cloud = await world(); desk = deskOf(cloud) })
afterAll(() => cloud.stop())

const header = ['分区', '楼栋', '单元', '门牌号', '建筑面积']
const registered = ['房屋', '关系', '姓名', '手机号', '身份证号']
const count = async () => (await cloud.db.collection('premises').where({ estateId: 'zejing' }).count() as { total: number }).total

test.each<[string, Buffer, string]>([
  ['a zip bomb that says so', bomb(), 'tooLargeInside'],
  ['a zip bomb that lies', bomb(1000), 'tooLargeInside'],
  ['a macro', withMacro(), 'macro'],
  ['a zip of something else', zipped({ name: 'readme.xml', content: 'x' }), 'notSheet'],
  ['a sheet that is none', zipped({ name: 'xl/worksheets/sheet1.xml', content: 'rubbish' }), 'noRows'],
  ['half a file', xlsxOf([header, ['B2区', '9', '1', '301']]).subarray(0, 3000), 'notSheet'],
  ['a header and nothing else', xlsxOf([header]), 'noRows']
])('%s is refused, and does not stay', async (_case, bytes, reason) => {
  await expect(desk.prepare('places', bytes)).rejects.toMatchObject({ code: 'invalid', reason })
  expect(await desk.api.list({})).toEqual([])
})

test('pictures, and files larger than ten megabytes, do not get as far', async () => {
  await expect(desk.send(Buffer.from('\x89PNG\r\n\x1a\n and more'))).rejects.toMatchObject({ reason: 'notSheet' })
  await expect(desk.send(Buffer.alloc(10 * 1024 * 1024 + 1, 'PK\x03\x04'))).rejects.toMatchObject({ reason: 'tooLarge' })
})

test('one bad row: nothing is written, its row and column are named; the good ones only if that is chosen', async () => {
  const before = await count()
  const job = await desk.checked('places', xlsxOf([header, ['B2区', '9', '1', '301', 88], ['B2区', '9', '1', '302', '很大'], ['B2区', '9', '1', '401', 88]]))
  expect(await desk.complaints(job)).toEqual(['第 3 行 · E列 建筑面积：面积不对，应是平方米数'])
  await expect(desk.write(job, 'all')).rejects.toMatchObject({ code: 'conflict', reason: 'rowsWrong', facts: { count: '1' } })
  expect(await count()).toBe(before)
  expect(await desk.write(job, 'goodRows')).toMatchObject({ state: 'done', counts: { new: 2, wrong: 1 } })
  expect(await count()).toBe(before + 2)
})

test('merged cells, formulas, error values and rows that are there twice are named cell by cell', async () => {
  const job = await desk.checked('places', xlsxOf([
    header, ['B2区', '8', '1', '301', 88], [null, '8', '1', '302', 88], ['B2区', '8', '1', '303', formula('A1*2', 88)], ['B2区', '8', '1', '304', { t: 'e', v: 0x2a }], ['B2区', '8栋', '1单元', '305室', 88], ['B2', 8, 1, 305, 90], ['Z9区', '8', '1', '306', 88]
  ], sheet => { sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }] }))
  expect(await desk.complaints(job)).toEqual([
    '第 2 行 · A列 分区：这一格被合并了，请取消合并，每行都填上',
    '第 3 行 · A列 分区：这一格被合并了，请取消合并，每行都填上',
    '第 4 行 · E列 建筑面积：这一格是公式，请复制后“选择性粘贴为数值”',
    '第 5 行 · E列 建筑面积：这一格是 Excel 的错误值，请改好',
    '第 7 行 · D列 门牌号：和第 6 行重复',
    '第 8 行 · A列 分区：本小区没有这个分区'
  ])
})

test('numbers that Excel spoiled, a wrong check digit, premises that are not there', async () => {
  const job = await desk.checked('register', xlsxOf([registered,
    ['B2区 3栋 2单元 1202', '业主', '甲', 2_887_654_321, null],
    ['B2区 3栋 2单元 1202', '业主', '乙', '1.38E+10', null],
    ['B2区 3栋 2单元 1202', '业主', '丙', null, 110_105_194_912_310_020],
    ['B2区 3栋 2单元 1202', '业主', '丁', null, '110105194912310021'],
    ['B2区 33栋 2单元 1202', '业主', '戊', null, null],
    ['B2区 3栋 2单元 1202', '住客', '己', null, null],
    ['B2区 3栋 2单元 1202', '业主', '庚', '13911110001', null],
    ['B2区 3栋 2单元 1202', '业主', '辛', '139 1111 0001', null]
  ]))
  expect(await desk.complaints(job)).toEqual([
    '第 2 行 · D列 手机号：电话开头的 0 被 Excel 去掉了，请把这一列设为文本再填',
    '第 3 行 · D列 手机号：号码变成了科学计数法，请把这一列设为文本重新填',
    '第 4 行 · E列 身份证号：证件号存成了数字，后几位已经丢失，请把这一列设为文本重新填',
    '第 5 行 · E列 身份证号：身份证号不对，校验位或生日对不上',
    '第 6 行 · A列 房屋：没有这套房屋，请先导入房屋，或核对写法',
    '第 7 行 · B列 关系：不是可选的内容，请照模板填',
    '第 9 行 · C列 姓名：和第 8 行重复'
  ])
})

test('a header in words nobody knows is mapped by hand; what is required must be', async () => {
  const job = await desk.prepare('places', xlsxOf([['甲', '乙', '丙', '丁'], ['B2区', '6', '1', '301']]))
  expect(job.mapping).toEqual({})
  await expect(desk.api.check({ id: job.id, mapping: { zoneId: 0, building: 1 } })).rejects.toMatchObject({ reason: 'columnMissing', facts: { columns: '门牌号' } })
  await expect(desk.api.check({ id: job.id, mapping: { zoneId: 0, building: 1, door: 1 } })).rejects.toMatchObject({ reason: 'columnTwice' })
  await expect(desk.api.check({ id: job.id, mapping: { zoneId: 0, building: 1, door: 9 } })).rejects.toMatchObject({ reason: 'range' })
  expect((await desk.look(job, { zoneId: 0, building: 1, entrance: 2, door: 3 })).counts).toMatchObject({ new: 1, wrong: 0 })
})

test('CSV as Excel in China saves it: GB 18030, quotes, kept zeros, a formula', async () => {
  const gbk = Buffer.concat([Buffer.from([0xb7, 0xd6, 0xc7, 0xf8, 0x2c, 0xc2, 0xa5, 0xb6, 0xb0, 0x2c, 0xc3, 0xc5, 0xc5, 0xc6, 0xba, 0xc5]), Buffer.from('\r\nB2,"5","=""301"""\r\nB2,5,=1+1\r\n')])
  const job = await desk.checked('places', gbk, 'csv')
  expect(job).toMatchObject({ titles: ['分区', '楼栋', '门牌号'], rows: 2, counts: { new: 1, wrong: 1 } })
  expect(await desk.complaints(job)).toEqual(['第 3 行 · C列 门牌号：这一格是公式，请复制后“选择性粘贴为数值”'])
  await desk.write(job, 'goodRows')
  expect((await cloud.db.collection('premises').where({ estateId: 'zejing', search: 'b2-5-301' }).get()).data as Premises[]).toHaveLength(1)
})
