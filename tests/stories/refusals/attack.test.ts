/** Every method of every contract, attacked: generated from the contracts, so that a new method is attacked without writing a test. */
import * as v from 'valibot'
import type { Reply } from '@domain/kit/contract'
import { may, type Caller } from '@domain/people/capability'
import type { Role } from '@domain/people/role'
import { cast, type CastMember } from '../../cast'
import { collections } from '../../../cloudfunctions/indexes'
import { contracts } from '../../contracts'
import { personOf } from '../../make/people'
import { world, type World } from '../world'

const methods = contracts.flatMap(contract => Object.entries(contract.methods).map(([name, method]) => ({ title: `${contract.name}.${name}`, contract, name, by: method.by })))

let cloud: World, before: string, written: number
/** Documents written since the cloud began: where it is the same, nothing has to be read. */
const writtenByNow = async () => (await cloud.get<{ documents: number }>('/control/written')).documents
/** Of every collection there is: a method of a domain to come shall change nothing either. */
const everything = async () => JSON.stringify(await Promise.all(Object.keys(collections).map(name =>
  cloud.db.collection(name).where({}).orderBy('_id', 'asc').limit(1000).get().then(({ data }) => data as unknown))))

beforeAll(async () => { cloud = await world({ env: { YIZHAN_REQUIRE_INDEX: '0' } }); before = await everything(); written = await writtenByNow() })
afterAll(() => cloud.stop())
/** Whatever was tried: nothing is different. */
afterEach(async () => { if (await writtenByNow() !== written) expect(await everything()).toBe(before) })

const rolesOf = (member: CastMember): Role[] => [...personOf(member).roles.zejing ?? [], ...(personOf(member).occupancies.some(each => each.estateId === 'zejing') ? ['resident' as const] : [])]
const mayCall = (by: Caller, member: CastMember) => may({ roles: rolesOf(member) }, by)
const insiders = [cast.liJing, cast.zhaoZhiqiang, cast.gaoFeng, cast.xuWenjing, cast.wangXiulan, cast.maAnping]

const garbage: unknown[] = [
  null, 5, 'text', true, [], [[]], { $ne: null }, { id: { $ne: null } }, { id: { $gt: '' } }, { id: ['a'] }, { id: '../../etc/passwd' }, { id: 'x'.repeat(70_000) },
  { key: { $regex: '.*' } }, { text: { $ne: '' } }, { openid: 'openid-li-jing' }, { userInfo: { openId: 'openid-li-jing' } }, { constructor: { prototype: { admin: true } } },
  JSON.parse('{"__proto__": {"admin": true}, "id": "a", "view": "all"}'), { view: '$where' }, { personIds: [{ $ne: 1 }] }, { limit: 1e9, view: 'all' }, { after: { $gt: '' }, view: 'all' },
  { id: 'a', action: 'receive', key: 'short' }, { id: 'a', action: 'eval', key: 'k'.repeat(24) }, { id: 'a', action: 'receive', key: 'k'.repeat(24), rev: 7, status: 'closed' }
]

describe.each(methods)('$title', ({ contract, name, by }) => {
  test('nobody', async () => {
    const answer = await cloud.post<{ result: Reply<unknown> }>('/wx/call', { name: contract.name, data: { method: name, input: {} } })
    expect(answer.result).toMatchObject({ ok: false, code: 'unauthenticated' })
  })

  test('somebody on no register, and a member of another estate', async () => {
    if (by === 'anyone') return
    expect(await cloud.call(cast.fangMin, contract.name, name, {})).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await cloud.call(cast.linHai, contract.name, name, {})).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await cloud.call(cast.tangYue, contract.name, name, {}, 'zejing')).toMatchObject({ ok: false, code: 'forbidden' })
  })

  test('the wrong role', async () => {
    for (const person of insiders.filter(each => !mayCall(by, each))) {
      expect(await cloud.call(person, contract.name, name, {})).toMatchObject({ ok: false, code: 'forbidden' })
    }
  })

  test('garbage', async () => {
    const person = insiders.find(each => mayCall(by, each))!
    // What the schema takes is none.
    for (const input of garbage.filter(each => !v.is(contract.methods[name]!.input, each ?? {}))) {
      const reply = await cloud.call(person, contract.name, name, input)
      if (!reply.ok) expect([JSON.stringify(input).slice(0, 60), reply.code]).toEqual([expect.any(String), expect.stringMatching(/^(invalid|notFound|forbidden|conflict)$/)])
    }
  })
})

test.each(contracts.map(({ name }) => name))('%s: a method that does not exist, and a call that is none', async name => {
  for (const method of ['drop', '__proto__', 'constructor', 'toString', '']) {
    expect(await cloud.call(cast.gaoFeng, name, method, {})).toMatchObject({ ok: false, code: 'notFound' })
  }
  const session = await cloud.session(cast.gaoFeng)
  for (const data of [undefined, null, 5, 'x', [], { method: 5 }, { method: { $ne: '' } }, { estateId: ['zejing'], method: 'list' }]) {
    const response = await fetch(`${cloud.origin}/wx/call`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-session': session }, body: JSON.stringify({ name, data }) })
    expect(await response.json()).toMatchObject({ result: { ok: false, code: expect.stringMatching(/^(invalid|notFound)$/) } })
  }
})
