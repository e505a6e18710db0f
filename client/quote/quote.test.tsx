import { screen } from '@testing-library/react'
import type { Matter } from '@domain/matter/matter'
import type { CastName } from '../../tests/cast'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { viewOf } from '../../tests/component/told'
import { type } from '../../tests/component/type'
import { asked, confirmed, priced, priceIdOf, quoted, quoteIdOf, quoteOf, step, there } from '../../tests/make/quoted'
import Detail from '../work-order/detail/index'

jest.mock('../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})), callNumber: jest.fn(async () => undefined) }))

async function open (name: CastName, matter: Matter) {
  phone.params = { id: matter._id }
  Object.assign(functions.answers, { 'work-order.get': () => viewOf(matter, name), 'inbox.grants': () => [], 'work-order.act': () => viewOf(matter, name) })
  await openPage(Detail, name)
}

const sent = () => functions.of('work-order.act').map(({ key: _key, id: _id, ...move }) => move)

test('a resident reads the sum and what is in it, and says yes to exactly that price', async () => {
  const matter = priced()
  await open('wangXiulan', matter)
  expect(screen.getByRole('img', { name: '¥260.00' })).toBeInTheDocument()
  expect(screen.getByText('包含：拆洗空调')).toBeInTheDocument()
  expect(document.body.textContent).not.toMatch(/200\.00|明辉|毛利/)
  expect(screen.queryByRole('button', { name: '催一催' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '不用了' })).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '确认报价' }))
  expect(sent()).toEqual([{ action: 'confirmPrice', priceId: priceIdOf(matter) }])
})

test('old and new stand beside each other where the work turned out otherwise', async () => {
  const change = step(there(), 'maAnping', 'quoteChange', { quote: quoteOf([20_000, 8_000]) })
  await open('wangXiulan', step(change, 'liJing', 'proposeChange', { quoteId: quoteIdOf(change, 'anjie'), priceFen: 36_000 }))
  expect(screen.getByText('¥260.00')).toBeInTheDocument()
  expect(screen.getByText('¥360.00')).toBeInTheDocument()
  expect(screen.getByText('多付')).toBeInTheDocument()
})

test('the clerk sees what each would do it for, and the margin while a price is typed', async () => {
  const matter = quoted()
  await open('liJing', matter)
  expect(screen.getAllByText('明辉机电').length).toBeGreaterThan(0)
  await tap(screen.getAllByRole('button', { name: '用这份报价' })[0]!)
  await type(/给住户的价格/, '260')
  expect(screen.getByText('毛利 60.00 元，30%')).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '报给住户' }))
  expect(sent()).toEqual([{ action: 'setPrice', quoteId: quoteIdOf(matter, 'anjie'), priceFen: 26_000, warrantyDays: 90 }])
})

test('outside the limits it goes to a manager', async () => {
  await open('liJing', quoted())
  await tap(screen.getAllByRole('button', { name: '用这份报价' })[0]!)
  await type(/给住户的价格/, '205')
  await type('为什么要这个价', '老住户')
  await tap(screen.getByRole('button', { name: '请经理同意' }))
  expect(sent()).toMatchObject([{ action: 'proposePrice', priceFen: 20_500, note: '老住户' }])
})

test('what waits for the resident is what the footer asks, and a change is answered as it was shown', async () => {
  const change = step(there(), 'maAnping', 'quoteChange', { quote: quoteOf([20_000, 8_000]) })
  const offered = step(change, 'liJing', 'proposeChange', { quoteId: quoteIdOf(change, 'anjie'), priceFen: 36_000 })
  await open('wangXiulan', offered)
  await tap(screen.getByRole('button', { name: '不同意' }))
  await tap(screen.getByRole('button', { name: '同意改价' }))
  expect(sent()).toEqual([{ action: 'declineChange' }, { action: 'confirmChange', priceId: priceIdOf(offered) }])
})

test('bids are in: the next step is a price, begun with the cheapest; before, whom else to ask', async () => {
  const matter = quoted()
  await open('liJing', matter)
  expect(screen.queryByRole('button', { name: '派单' })).not.toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '定价' }))
  expect(screen.getByRole('radio', { name: '安洁家电 ¥200.00' })).toBeChecked()
  await tap(screen.getByRole('radio', { name: '明辉机电 ¥260.00' }))
  await type(/给住户的价格/, '330')
  await tap(screen.getByRole('button', { name: '报给住户' }))
  expect(sent()).toMatchObject([{ action: 'setPrice', quoteId: quoteIdOf(matter, 'minghui'), priceFen: 33_000 }])
})

test('nobody has answered yet: the clerk waits, or asks others', async () => {
  await open('liJing', asked(['anjie']))
  expect(screen.getByRole('button', { name: '再请几家' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '定价' })).not.toBeInTheDocument()
  expect(screen.getAllByText('不计时').length).toBeGreaterThan(0)
  expect(document.body.textContent).not.toContain('您看')
})

test('a manager says yes to the price that waits, with a reason', async () => {
  const matter = quoted(), waits = step(matter, 'liJing', 'proposePrice', { quoteId: quoteIdOf(matter, 'anjie'), priceFen: 20_500, note: '老住户' })
  await open('gaoFeng', waits)
  expect(screen.getByText('¥205.00 等您同意，毛利 5.00 元，2.5%')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '不同意' })).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '同意价格' }))
  await type('为什么同意', '老住户，少收一点')
  await tap(screen.getAllByRole('button', { name: '同意价格' }).at(-1)!)
  expect(sent()).toEqual([{ action: 'allowPrice', priceId: waits.quoting!.prices[0]!.id, note: '老住户，少收一点' }])
})

test('what is agreed stays to be read, with its hash', async () => {
  await open('wangXiulan', confirmed())
  await tap(screen.getByRole('button', { name: '看全文' }))
  expect(screen.getByText(/^凭证 [0-9a-f]{12}$/)).toBeInTheDocument()
})
