import type { Estate } from '../estate/estate'
import { flowOf } from '../flows'
import { dayLength, hour } from '../kit/calendar'
import { advance } from '../matter/advance'
import type { Matter } from '../matter/matter'
import type { Move } from '../matter/move'
import type { CastName } from '../../tests/cast'
import { zejing } from '../../tests/make/estate'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import { jobFor, travels, type JobView } from './view'

let keys = 0
const step = (matter: Matter, name: CastName | 'center', move: Omit<Move, 'key'>, at = mondayNoon, estate: Estate = zejing): Matter =>
  advance(flowOf(matter), matter, { key: `job-key-${String(++keys).padStart(14, '0')}`, ...move }, name === 'center' ? center : as(name), estate, at)

const quote = (costFen: number) => ({ items: [{ name: '清洗内机', quantity: 1, costFen }], startAt: mondayNoon + dayLength, workMinutes: 120, validUntil: mondayNoon + 5 * dayLength, note: '含材料' })

/** Two were asked; 安洁 and 明辉 have quoted. */
function quoted (): Matter {
  let matter = aMatter('assistance', { categoryId: 'air-conditioning', text: '空调不凉，我电话 13800004101，微信 wangxiulan88', photos: ['cloud://photo-of-home'], entry: 'callFirst' })
  matter = step(matter, 'liJing', { action: 'receive' })
  matter = step(matter, 'liJing', { action: 'askVendors', vendorIds: ['anjie', 'minghui'], note: '挂机一台，不制冷' })
  matter = step(matter, 'maAnping', { action: 'quote', quote: quote(12_345) })
  return step(matter, 'dengMinghui', { action: 'quote', quote: quote(98_760) }, mondayNoon + hour)
}

function chosen (): Matter {
  let matter = quoted()
  const [mine] = matter.quoting!.quotes
  matter = step(matter, 'liJing', { action: 'setPrice', quoteId: mine!.id, priceFen: 15_432 }, mondayNoon + 2 * hour)
  return step(matter, 'wangXiulan', { action: 'confirmPrice', priceId: matter.quoting!.prices[0]!.id }, mondayNoon + 3 * hour)
}

const later = mondayNoon + 4 * hour
const seen = (matter: Matter, name: CastName, vendorId: string, at = later, estate: Estate = zejing): JobView | undefined =>
  jobFor({ matter, vendorId, who: as(name), flow: flowOf(matter), estate, now: at, files: fileId => [{ fileId, url: `https://${fileId}` }] })

test('asked: the work, the zone and their own quote; no home, no name, no words and nobody else’s quote', () => {
  const view = seen(quoted(), 'maAnping', 'anjie')!
  expect(view).toMatchObject({ phase: 'asked', category: '空调清洗、加氟', district: 'B2区', brief: '挂机一台，不制冷', quote: { costFen: 12_345 }, photos: [], may: ['quote', 'declineQuote'] })
  expect(Object.keys(view).sort()).toEqual([...travels.asked].sort())
  expect(JSON.stringify(view)).not.toMatch(/王|1201|13800|98_?760|15_?432|不凉/)
})

test('chosen: where it is and how to greet whoever opens, words without numbers; never the price', () => {
  const view = seen(chosen(), 'tanLi', 'anjie')!
  expect(view).toMatchObject({ phase: 'chosen', place: 'B2区 3栋 2单元 1201', salutation: '姓王的住户', entry: 'callFirst', photos: [{ fileId: 'cloud://photo-of-home' }], may: ['start', 'say', 'askCall', 'decline'] })
  expect(view.text).toBe('空调不凉，我电话 ［联系方式已隐去］，［联系方式已隐去］')
  expect(JSON.stringify(view)).not.toMatch(/秀兰|13800|15_?432|3087|98760|李静/)
})

test('whoever was not chosen has nothing any more', () => expect(seen(chosen(), 'dengMinghui', 'minghui')).toBeUndefined())

test('what is said reaches them from the moment they were chosen, masked; notes and what the center says never', () => {
  let matter = chosen()
  matter = step(matter, 'wangXiulan', { action: 'say', note: '打我一三八零零零零四一零一' }, later)
  matter = step(matter, 'liJing', { action: 'say', note: '价格是一百五十四元三角二' }, later)
  matter = step(matter, 'liJing', { action: 'note', note: '成本很低' }, later)
  expect(seen(matter, 'maAnping', 'anjie')!.talk).toMatchObject([{ from: 'resident', text: '打我［联系方式已隐去］' }])
})

test('after acceptance only what the statement needs', () => {
  let matter = chosen()
  matter = step(matter, 'maAnping', { action: 'start' }, later)
  matter = step(matter, 'maAnping', { action: 'arrive' }, later)
  matter = step(matter, 'maAnping', { action: 'complete', note: '洗好了' }, later)
  matter = step(matter, 'wangXiulan', { action: 'accept' }, later)
  expect(seen(matter, 'maAnping', 'anjie')).toEqual({ id: matter._id, phase: 'ended', number: matter.number, categoryId: 'air-conditioning', category: '空调清洗、加氟', endedAt: later, items: quote(12_345).items, earnsFen: 12_345 })
  const again = step(matter, 'wangXiulan', { action: 'reopen', note: '又不凉了' }, later + dayLength)
  expect(seen(again, 'maAnping', 'anjie', later + dayLength)).toMatchObject({ phase: 'chosen', redos: 1, place: 'B2区 3栋 2单元 1201', talk: expect.arrayContaining([expect.objectContaining({ text: '又不凉了' })]) })
})

test('nothing is left once the deadline is over without a quote, and nothing behind a wall', () => {
  let matter = step(aMatter('assistance', { categoryId: 'air-conditioning' }), 'liJing', { action: 'receive' })
  matter = step(matter, 'liJing', { action: 'askVendors', vendorIds: ['anjie'], note: '不制冷', until: mondayNoon + hour })
  expect([mondayNoon, mondayNoon + hour].map(at => seen(matter, 'maAnping', 'anjie', at)?.phase)).toEqual(['asked', undefined])
  const walled = { ...chosen(), hiddenFrom: ['ma-anping'] }
  const after = step(walled, 'wangXiulan', { action: 'say', note: '在吗' }, later)
  expect(seen(after, 'tanLi', 'anjie')).toBeUndefined()
})

test('a field that matters get one day does not travel', () => {
  const marked = { ...chosen(), marked: 'MARK-1' } as Matter
  Object.assign(marked.quoting!, { marked: 'MARK-2' })
  for (const each of [...marked.quoting!.quotes, ...marked.quoting!.prices, ...marked.quoting!.asks, ...marked.timeline]) Object.assign(each, { marked: 'MARK-3' })
  expect(JSON.stringify(seen(marked, 'maAnping', 'anjie'))).not.toContain('MARK')
})
