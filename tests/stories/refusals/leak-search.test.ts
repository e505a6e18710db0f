/** The search itself can fail: functions that leak, each in its own way, are found by it. */
import * as v from 'valibot'
import { contract, method, type Reply } from '@domain/kit/contract'
import { id, key, words } from '@domain/kit/schema'
import { collections } from '../../../cloudfunctions/indexes'
import { mondayNoon } from '../../make/matter'
import { callersAt, type Caller } from '../../leaks/callers'
import { inputsFor } from '../../leaks/inputs'
import { matrix } from '../../leaks/matrix'
import { plantedOf, unplanted, type Planted, type Side, type Stored } from '../../leaks/planted'
import { poolOf, search, type Searched, type Watched } from '../../leaks/search'

const number = (kind: string) => ({ mask: '139****0000', sealed: `k1.${kind}-sealed-text.b.c`, index: `k1.${kind}-index-of-it` })
const side: Side = {
  name: 'neighbour', estateId: 'zejing', zoneId: 'b2', idMark: 'LKn', textMark: '甪', sealed: { phone: number('phone'), idNumber: number('idNumber'), cells: 'k1.cells-sealed-text.b.c' },
  files: { ticket: 'cloud://b/zejing/photo/202611/aaaa.jpg~s', stored: 'cloud://b/zejing/photo/202611/aaaa.jpg', arrival: 'cloud://b/incoming/zejing/photo/202611/bb-cc.jpg' }
}
const planted = plantedOf(side), callers = callersAt(mondayNoon)
const called = (title: string) => callers.find(each => each.title === title)!
const of = (collection: string) => planted.find(each => each.collection === collection)!.document as Stored & Record<string, unknown>
const ok = (data: unknown): Reply<unknown> => ({ ok: true, data, now: 0 })
const refused: Reply<unknown> = { ok: false, code: 'notFound', reason: 'noMatter', field: 'id', now: 0 }

const { methods: { get } } = contract('leaky', { get: method('member', v.strictObject({ id })).returns<unknown>() })

/** A function that has asked for all that there is, or for these. */
const watched = (ask: Watched['ask'], some: readonly string[] = Object.keys(collections)): Watched => ({ ask, now: async () => planted, asked: async () => new Set(some) })

/** What the search says of a function that answers so. */
const searched = (answer: (input: { id: string }, caller: Caller) => Reply<unknown>, by = 'resident'): Promise<Searched> =>
  search(get, called(by), side, planted, watched(async (caller, input) => answer(input as { id: string }, caller)))

const exists = (wanted: string) => planted.find((each: Planted) => each.document._id === wanted)

test.each<[string, (input: { id: string }) => Reply<unknown>, RegExp]>([
  ['a whole document', ({ id: wanted }) => exists(wanted) ? ok(exists(wanted)!.document) : refused, /甪/],
  ['one name in a list', () => ok([{ name: of('people').name }]), /甪人 of people/],
  ['an id and nothing else', () => ok({ followerIds: [of('people')._id] }), /LKn-person/],
  ['a refusal that says too much', () => ({ ...refused, facts: { firstContact: '甪事' } }), /甪事 of matters/],
  ['the address of a picture', () => ok({ url: 'http://x/zejing/photo/202611/aaaa.jpg?sign=1' }), /aaaa/],
  ['a number in clear', () => ok({ phone: '13911116001'.replace('6', String('甪'.codePointAt(0)! % 10)) }), /a number in clear/],
  ['a sealed number', () => ok({ phoneSealed: side.sealed.phone.sealed }), /a sealed number/],
  ['a WeChat account', () => ok({ openId: of('people').openId }), /the WeChat account/],
  ['only that there is such a thing', ({ id: wanted }) => exists(wanted) ? { ...refused, code: 'forbidden', field: 'id' } : refused, /can tell by/],
  ['how many there are', ({ id: wanted }) => ok({ count: exists(wanted) ? 1 : 0 }), /can tell by/]
])('%s is found', async (_, answer, leak) => {
  const { verdict, leaks } = await searched(answer)
  expect(verdict).toBe('LEAK')
  expect(leaks.join('\n')).toMatch(leak)
})

test('what the tables open is none, and what is refused, empty or only said back neither', async () => {
  const everything = () => ok(planted.filter(each => each.collection === 'matters').map(each => (each.document as unknown as { text: string }).text))
  expect((await searched(everything, 'clerk')).verdict).toBe('role')
  expect((await searched(everything, 'finance')).verdict).toBe('LEAK')
  expect((await searched(everything, 'yunqi clerk')).verdict).toBe('LEAK')
  expect((await searched(() => refused)).verdict).toBe('nothing')
  expect((await searched(input => ok(input))).verdict).toBe('own')
  expect((await searched(() => ({ ok: false, code: 'forbidden', reason: 'notYours', now: 0 }))).verdict).toBe('refused')
})

test('a method that keeps what one says may say it back later, and nothing else', async () => {
  const book: string[] = []
  const kept = (keeps: boolean, more: object = {}) => search(get, called('resident'), side, planted, watched(async (_caller, input) => ok({ book: [...book, book.push((input as { id: string }).id)], ...more })), keeps)
  expect([(await kept(true)).verdict, (await kept(false)).verdict]).toEqual(['own', 'LEAK'])
  expect((await kept(true, { name: of('people').name })).leaks.join('\n')).toMatch(/甪人 of people/)
})

test('ids that stand nowhere a function looks are left out, until it looks there', async () => {
  const tried = new Set<string>(), looked = ['bills']
  const bill = of('bills'), home = of('premises')._id, order = of('payOrders')._id
  await search(get, called('resident'), side, planted, { ...watched(async (_caller, input) => {
    const { id: wanted } = input as { id: string }
    tried.add(wanted)
    if (wanted === bill._id) looked.push('payOrders')
    return refused
  }), asked: async () => new Set(looked) })
  expect([bill._id, home, order].map(each => tried.has(each))).toEqual([true, true, true])
  expect(planted.filter(each => each.collection === 'polls').some(each => tried.has(each.document._id))).toBe(false)
})

test('a failure inside is told as well', async () => {
  expect((await searched(() => ({ ok: false, code: 'internal', reason: 'internal', now: 0 }))).leaks[0]).toMatch(/broke it/)
})

test('every id is tried in a field whose name says nothing, every option, and optional fields present and absent', () => {
  const input = v.strictObject({ key, id, view: v.picklist(['mine', 'all']), premisesId: v.optional(id), text: v.optional(words(1, 30)), place: v.union([v.strictObject({ premisesId: id }), v.strictObject({ areaId: id })]) })
  const made = inputsFor({ by: 'member', input, output: undefined }, poolOf(side, planted)) as v.InferOutput<typeof input>[]
  expect(new Set(made.map(each => each.id))).toEqual(new Set([...planted.map(each => each.document._id), 'a']))
  expect(new Set(made.map(each => each.view))).toEqual(new Set(['mine', 'all']))
  expect(made.filter(each => each.premisesId === undefined && each.text === undefined).length).toBeGreaterThan(0)
  expect(made.map(each => each.premisesId)).toContain(of('premises')._id)
  expect(made.map(each => each.text)).toContain(of('people').name)
  expect(made.some(each => 'areaId' in each.place)).toBe(true)
})

test('of a choice and an id every pair is tried, where these are not too many', () => {
  const input = v.strictObject({ id, show: v.picklist(['wrong', 'good']) })
  const made = inputsFor({ by: 'member', input, output: undefined }, poolOf(side, planted)) as v.InferOutput<typeof input>[]
  for (const show of ['wrong', 'good'] as const) expect(new Set(made.filter(each => each.show === show).map(each => each.id))).toEqual(new Set([...planted.map(each => each.document._id), 'a']))
})

test('a field that nothing fits is named, and a collection with nothing planted', () => {
  const input = v.strictObject({ strange: v.pipe(v.string(), v.regex(/^~{9}$/)) })
  expect(() => inputsFor({ by: 'member', input, output: undefined }, poolOf(side, planted))).toThrow('the field strange')
  expect(unplanted(['people', 'estates', 'keys'], planted)).toEqual(['keys'])
})

test('every collection with anything personal has something planted in it', () => {
  expect(unplanted(Object.keys(collections), planted)).toEqual([])
})

test('the matrix has a line for each method and a column for each caller', () => {
  expect(matrix(new Map([['a.get', new Map([['nobody', 'refused'], ['clerk', 'LEAK']] as const)]]))).toMatch(/A nobody {2}B clerk\n.*\n\s+A\s+B\na.get\s+·\s+LEAK$/)
})
