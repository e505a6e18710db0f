import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { KeptOffer, VendorView } from '@domain/vendor/view'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { mondayNoon } from '../../tests/make/matter'
import CataloguePage from './catalogue/index'
import VendorPage from './detail/index'
import VendorsPage from './list/index'
import WriteVendor from './write/index'

const button = (name: string | RegExp) => screen.getByRole('button', { name })

const seen: VendorView = {
  id: 'anjie', rev: 3, name: '安洁家电', categoryIds: ['appliance'], zoneIds: [], state: 'active', fit: false, endings: [{ of: 'qualification', until: '2026-11-20', days: -3 }], contactName: '马安平', phoneMask: '138****6000',
  papers: [{ kind: 'licence', no: 'L1', until: '2031-12-31', days: 1864 }, { kind: 'qualification', no: 'Q1', until: '2026-11-20', days: -3 }], contract: { no: 'HT-1', from: '2026-01-01', until: '2027-12-31', callOutFen: 3_000, taxNote: '普票 3%', days: 403 },
  crew: [{ personId: 'ma-anping', name: '马安平' }], standing: { reason: '试用合格', byName: '高峰', at: mondayNoon }, next: ['suspended'], invitations: []
}
const works = [{ id: 'm1', number: 'QZ-1', categoryId: 'appliance', acceptedAt: mondayNoon, score: 500, onTime: false, redos: 1 }]
const offer: KeptOffer = { id: 'o1', rev: 1, categoryId: 'air-conditioning', name: '空调加氟', included: '检漏、加氟', excluded: '不含铜管', fromFen: 12_000, toFen: 18_000, unit: '台', warrantyDays: 90, state: 'shown', place: 1 }

beforeEach(() => {
  phone.params = { id: 'anjie' }
  functions.answers = { 'vendor.list': () => [seen], 'vendor.get': () => seen, 'vendor.rated': () => ({ works }), 'vendor.browse': () => [offer] }
})

test('the list says first what has ended', async () => {
  await openPage(VendorsPage, 'gaoFeng')
  expect(screen.getByText(/资质证书已过期 3 天/)).toBeInTheDocument()
  expect(screen.getByText('资质过期')).toBeInTheDocument()
})

test('too few matters are no rating, and every one of them is there', async () => {
  await openPage(VendorPage, 'gaoFeng')
  expect(screen.getByText('验收不满 5 单，还不够多')).toBeInTheDocument()
  expect(screen.getByText(/QZ-1/)).toBeInTheDocument()
  expect(screen.getByText('超时')).toBeInTheDocument()
})

test('suspending takes a reason, and one tap sends it once', async () => {
  functions.answers['vendor.stand'] = () => ({ ...seen, state: 'suspended' })
  await openPage(VendorPage, 'gaoFeng')
  await tap(button('更改状态'))
  await type(/原因/, '保险没有续')
  await act(async () => { button('暂停合作').click(); button('暂停合作').click() })
  expect(functions.of('vendor.stand')).toEqual([{ id: 'anjie', rev: 3, state: 'suspended', reason: '保险没有续' }])
})

test('a clerk sees it and changes nothing', async () => {
  await openPage(VendorPage, 'liJing')
  expect(screen.queryByRole('button', { name: '更改状态' })).toBeNull()
  expect(screen.queryByRole('button', { name: '移除马安平' })).toBeNull()
  expect(button('看完整电话')).toBeInTheDocument()
})

test('whoever changed it late is shown the latest', async () => {
  functions.answers['vendor.keep'] = () => { throw new Refused('conflict', 'vendorChanged', 'rev') }
  await openPage(WriteVendor, 'gaoFeng')
  await tap(button('保存'))
  expect(functions.of('vendor.keep')).toEqual([expect.objectContaining({ id: 'anjie', rev: 3, papers: [{ kind: 'licence', no: 'L1', until: '2031-12-31' }, { kind: 'qualification', no: 'Q1', until: '2026-11-20' }] })])
  await tap(button('看最新'))
  expect(functions.of('vendor.get').length).toBeGreaterThan(1)
})

test('residents see what it usually costs, and ask for it with one tap', async () => {
  await openPage(CataloguePage, 'wangXiulan')
  expect(screen.getByText('通常 120–180 元/台')).toBeInTheDocument()
  expect(screen.getByText(/实际以您确认的报价为准/)).toBeInTheDocument()
  await tap(button('问一问，预约空调加氟'))
  expect(phone.last('navigateTo')).toEqual({ url: `/work-order/new/index?kind=assistance&offerId=o1&categoryId=air-conditioning&about=${encodeURIComponent('空调加氟')}` })
})
