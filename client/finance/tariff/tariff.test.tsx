import { screen } from '@testing-library/react'
import { tariffView } from '@domain/billing/view'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { homeFee, tariffs } from '../../../tests/make/tariffs'
import Tariffs from '../tariffs/index'
import TariffPage from './index'

const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('what is charged, each at its price; the way to a new one', async () => {
  functions.answers = { 'billing.tariffs': () => tariffs.slice(0, 6).map(tariffView) }
  await openPage(Tariffs, 'xuWenjing')
  expect(screen.getByText('按面积 · 每月 · 住宅 · 2.85 元/平方米·月')).toBeInTheDocument()
  expect(screen.getByText('按表 · 每月 · 住宅 · 3.03–6.63 元/吨')).toBeInTheDocument()
  expect(screen.getByText('押金 · 全部房屋 · 2,000.00 元')).toBeInTheDocument()
  await tap(button('新增收费'))
  expect(phone.last('navigateTo')).toEqual({ url: '/finance/tariff/index' })
})

test('a new fee asks what its kind asks, and no more', async () => {
  functions.answers = { 'billing.addTariff': () => tariffView(homeFee) }
  await openPage(TariffPage, 'xuWenjing')
  await tap(screen.getByRole('radio', { name: /^按表/ }))
  expect(screen.queryByLabelText(/^单价（元），每平方米/)).not.toBeInTheDocument()
  await type(/^名称/, '水费')
  await type(/^表的单位/, '吨')
  await type('单价（元）', '3.03')
  await tap(button('新增收费'))
  const [asked] = functions.of('billing.addTariff')
  expect(asked).toMatchObject({ name: '水费', kind: 'metered', everyMonths: 1, meterUnit: '吨', version: { from: '2026-12-01', price: 30_300, due: { months: 1, day: 28 } } })
  expect(Object.keys(asked!.version as object)).not.toContain('areaKind')
})

test('what is refused is said at its place', async () => {
  functions.answers = { 'billing.addTariff': () => { throw new Refused('invalid', 'required', 'version.price') } }
  await openPage(TariffPage, 'gaoFeng')
  await type(/^名称/, '物业费')
  await tap(button('新增收费'))
  expect(screen.getByRole('alert')).toBeInTheDocument()
})

test('a new version begins with what counts now, under the number that was seen', async () => {
  phone.params = { id: homeFee._id }
  functions.answers = { 'billing.tariffs': () => [tariffView(homeFee)], 'billing.changeTariff': () => tariffView(homeFee), 'billing.endTariff': () => tariffView(homeFee) }
  await openPage(TariffPage, 'xuWenjing')
  expect(screen.getByRole('heading', { name: '2021年9月起' })).toBeInTheDocument()
  await tap(button('改标准'))
  await type(/^单价/, '3')
  await tap(screen.getAllByRole('button', { name: '改标准' }).at(-1)!)
  expect(functions.of('billing.changeTariff')).toMatchObject([{ id: homeFee._id, rev: 1, version: { ...homeFee.versions[0], from: '2026-12-01', price: 30_000 } }])
  await tap(button('停收'))
  await tap(screen.getAllByRole('button', { name: '停收' }).at(-1)!)
  expect(functions.of('billing.endTariff')).toMatchObject([{ id: homeFee._id, rev: 1, endedOn: '2026-12-01' }])
})
