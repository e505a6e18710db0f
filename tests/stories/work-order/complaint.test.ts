import { told, town, type Town } from '../actors'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

test('a complaint is checked first, answered in writing, accepted, and visited by somebody else', async () => {
  const noise = await t.wangXiulan.reports('complaint', '楼上装修太吵')
  await t.liJing.receives(noise)
  await expect(t.liJing.assigns(noise, t.fengWeidong)).rejects.toMatchObject({ code: 'conflict', reason: 'verified' })
  await t.liJing.does('verify', noise, { note: '已到现场听过' })
  await t.liJing.does('complete', noise, { note: '已与装修方约定时间' })
  await expect(t.wangXiulan.accepts(noise)).rejects.toMatchObject({ code: 'conflict', reason: 'replied' })
  await t.liJing.does('reply', noise, { note: '王阿姨您好，已约定工作日九点后施工。' })
  const accepted = await t.wangXiulan.accepts(noise)
  expect(accepted).toMatchObject({ reply: { text: '王阿姨您好，已约定工作日九点后施工。' }, followUp: { by: 'anotherClerk' } })
  expect(told(accepted)).toBe('submit receive complete reply accept')
})

test('a complaint of a member of staff: the accused and those below see nothing of it, even where they had received it', async () => {
  const rude = await t.heJingyi.reports('complaint', '前台态度不好')
  await t.liJing.receives(rude)
  await t.chenXiao.does('note', rude, { note: '值班的是李静' })
  await t.liJing.does('verify', rude, { note: '说的是我', accusedIds: [t.liJing.id] })
  await expect(t.liJing.sees(rude)).rejects.toMatchObject({ code: 'notFound' })
  await expect(t.liJing.does('say', rude, { note: '听我解释' })).rejects.toMatchObject({ code: 'notFound' })
  expect((await t.heJingyi.sees(rude)).firstContact?.name).toBe('高峰')
  expect(await t.liJing.wasTold(rude)).toBe('')
  const { items } = await t.liJing.call<{ items: { id: string }[] }>('matter', 'list', { view: 'all' })
  expect(items.map(each => each.id)).not.toContain(rude.id)
})

test('a major complaint is before the manager at once', async () => {
  const major = await t.wangXiulan.reports('complaint', '保安打人', { categoryId: 'misconduct' })
  expect(major.major).toBe(true)
  expect(await t.gaoFeng.wasTold(major)).toBe('submit')
})
