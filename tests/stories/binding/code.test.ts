import { dayLength } from '@domain/kit/calendar'
import { freshKey, town, type Town } from '../actors'
import { bindingOf, livesAt, logged, me, passerBy, refused } from './home'

let t: Town
beforeAll(async () => { t = await town() })
afterAll(() => t.cloud.stop())

const issue = (more: object = {}) => bindingOf(t.liJing).issueCode({ key: freshKey(), premisesId: 'b2-2-1-502', relation: 'owner', name: '方敏', ...more })

test('a clerk shows a code, a stranger types it: bound, and there is a trace of both', async () => {
  const { secret, picture } = await issue()
  expect(picture).toMatch(/^data:image\/png;base64,/)
  expect(await bindingOf(t.fangMin).offer({ secret })).toMatchObject({ label: 'B2区 2栋 1单元 502', relation: 'owner', name: '方敏', from: '李静', state: 'open' })
  expect(await bindingOf(t.fangMin).byCode({ secret: secret.toLowerCase().replaceAll('-', ' ') })).toMatchObject({ added: [{ premisesId: 'b2-2-1-502' }] })
  expect(await me(t.fangMin)).toMatchObject({ who: { name: '方敏', occupancies: [{ relation: 'owner', verified: { road: 'code', by: 'li-jing' } }] } })
  expect(await logged(t.fangMin, 'b2-2-1-502')).toEqual(['issueCode 李静', 'bind 方敏 code'])
})

test('again by her: nothing more; by somebody else: used. A second home is one more code', async () => {
  const { secret } = await issue({ premisesId: 'b2-2-1-501' })
  await bindingOf(t.fangMin).byCode({ secret })
  expect(await bindingOf(t.fangMin).byCode({ secret })).toEqual({ added: [], already: 1 })
  await expect(bindingOf(t.linHai).byCode({ secret })).rejects.toEqual(refused('conflict', 'used'))
  expect(await livesAt(t.fangMin)).toEqual(['b2-2-1-501', 'b2-2-1-502'])
})

test('a hundred at once: one wins, 99 are told why', async () => {
  const entries = async () => (await t.cloud.db.collection('register').where({ estateId: 'zejing', premisesId: 'b2-2-1-601' }).get()).data.length
  const { secret } = await issue({ premisesId: 'b2-2-1-601', name: undefined }), before = await entries()
  const replies = await Promise.all(Array.from({ length: 100 }, (_, place) => t.cloud.call(passerBy(place), 'binding', 'byCode', { secret, name: `路人${place}` })))
  expect(replies.filter(each => each.ok)).toHaveLength(1)
  expect(new Set(replies.flatMap(each => each.ok ? [] : [`${each.code} ${each.reason}`]))).toEqual(new Set(['conflict used']))
  expect(await logged(t.fangMin, 'b2-2-1-601')).toHaveLength(2)
  expect(await entries()).toBe(before + 1)
})

test('late, revoked, half typed, one\'s own: each says what it is', async () => {
  const [late, back, own] = [await issue({ premisesId: 'b2-2-1-701' }), await issue({ premisesId: 'b2-2-1-702' }), await issue({ premisesId: 'b2-2-2-701' })]
  expect(await bindingOf(t.chenXiao).revokeCode({ id: back.id })).toMatchObject({ state: 'revoked', by: '李静' })
  await expect(bindingOf(t.linHai).byCode({ secret: back.secret })).rejects.toEqual(refused('conflict', 'revoked'))
  await expect(bindingOf(t.linHai).byCode({ secret: late.secret.slice(0, 9) })).rejects.toEqual(refused('invalid', 'secret'))
  await expect(bindingOf(t.liJing).byCode({ secret: own.secret })).rejects.toEqual(refused('forbidden', 'ownVoucher'))
  await expect(bindingOf(t.linHai).accept({ secret: own.secret })).rejects.toEqual(refused('notFound', 'noVoucher'))
  await t.cloud.until(await t.cloud.now() + 7 * dayLength)
  await expect(bindingOf(t.linHai).byCode({ secret: late.secret })).rejects.toEqual(refused('conflict', 'expired'))
  const { items } = await bindingOf(t.liJing).codes({ limit: 2 })
  expect(items.map(each => each.state)).toEqual(['expired', 'revoked'])
})

test('the same key gives the same code; the database holds none', async () => {
  const key = freshKey(), asked = { key, premisesId: 'b2-2-1-801' }
  const [one, two] = [await issue(asked), await issue(asked)]
  expect(two.secret).toBe(one.secret)
  const { data } = await t.cloud.db.collection('vouchers').where({}).limit(100).get()
  expect(JSON.stringify(data)).not.toContain(one.secret.replaceAll('-', ''))
  await expect(bindingOf(t.luoJia).revokeCode({ id: one.id })).rejects.toEqual(refused('notFound', 'noVoucher'))
})
