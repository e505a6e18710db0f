import { freshKey, town, type Town } from '../actors'
import { bindingOf, livesAt, logged, me, phoneCode, refused } from './home'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const byPhone = async (actor: Town['chenJie'], phone?: string) => bindingOf(actor).byPhone({ code: await phoneCode(actor, phone) })

test('both homes in one tap: who, how and when are written down, and she may ask for something at once', async () => {
  const { added, already } = await byPhone(t.chenJie)
  expect([added.map(each => each.premisesId).sort(), already]).toEqual([['a1-1-1-301', 'b2-1-2-901'], 0])
  expect(await livesAt(t.chenJie)).toEqual(['a1-1-1-301', 'b2-1-2-901'])
  expect(await me(t.chenJie)).toMatchObject({ who: { name: '陈洁', roles: ['resident'], occupancies: [{ verified: { road: 'phone' } }, { verified: { road: 'phone' } }] } })
  expect([await logged(t.chenJie, 'b2-1-2-901'), await logged(t.chenJie, 'a1-1-1-301')]).toEqual([['bind 陈洁 phone'], ['bind 陈洁 phone']])
  const tap = { key: freshKey(), kind: 'repair', categoryId: 'faucet', text: '厨房漏水', place: { premisesId: 'b2-1-2-901' } }
  expect(await t.chenJie.call('work-order', 'submit', tap)).toMatchObject({ mine: true })
})

test('once more binds nothing more; a code is good once', async () => {
  expect(await byPhone(t.chenJie)).toEqual({ added: [], already: 2 })
  const code = await phoneCode(t.chenJie)
  await bindingOf(t.chenJie).byPhone({ code })
  await expect(bindingOf(t.chenJie).byPhone({ code })).rejects.toEqual(refused('invalid', 'phoneCode'))
})

test('a number on no register, and one whose home is another account\'s already', async () => {
  await expect(byPhone(t.fangMin)).rejects.toEqual(refused('notFound', 'phoneUnknown'))
  await expect(byPhone(t.fangMin, t.wangXiulan.member.phone)).rejects.toEqual(refused('conflict', 'boundToAnother'))
  expect(await me(t.fangMin)).not.toHaveProperty('who')
})

test('one number under two names binds nothing', async () => {
  const { data } = await t.cloud.db.collection('register').where({ _id: 'chen-jie-b2-1-2-901' }).get()
  const [{ phone }] = data as [{ phone: object }]
  const wrong = { estateId: 'zejing', zoneId: 'b2', relation: 'owner', phone, from: '2024-01-01', source: 'import', updatedAt: 0, v: 1 }
  await t.cloud.db.collection('register').add({ _id: 'two-names', ...wrong, premisesId: 'b2-1-1-101', label: 'B2区 1栋 1单元 101', name: '陈杰' })
  await expect(byPhone(t.chenJie)).rejects.toEqual(refused('conflict', 'severalNames'))
  expect(await livesAt(t.chenJie)).toHaveLength(2)
})

test('two taps at once, two phones on one number: each home is bound once', async () => {
  await t.cloud.db.collection('register').where({ _id: 'two-names' }).remove()
  await t.cloud.db.collection('register').where({ personId: t.linHai.id }).update({ personId: t.cloud.db.command.remove(), until: '2030-01-01' })
  const tries = await Promise.allSettled([byPhone(t.linHai), byPhone(t.linHai), byPhone(t.fangMin, t.linHai.member.phone)])
  const wins = tries.filter(each => each.status === 'fulfilled' && each.value.added.length > 0)
  expect(wins).toHaveLength(1)
  expect((await logged(t.linHai, 'b2-3-2-1301')).filter(each => each.startsWith('bind'))).toHaveLength(1)
})
