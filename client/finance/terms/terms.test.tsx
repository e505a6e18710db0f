import { act, fireEvent, screen } from '@testing-library/react'
import type { FeeTerms } from '@domain/billing/fee-terms'
import { noTerms } from '@domain/billing/fee-terms-rules'
import { tariffView } from '@domain/billing/view'
import { Refused } from '@domain/kit/errors'
import type { CastName } from '../../../tests/cast'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { mondayNoon } from '../../../tests/make/matter'
import { tariffs } from '../../../tests/make/tariffs'
import TermsPage from './index'

jest.mock('../../kit/ports/photos', () => ({ pickPhotos: jest.fn(async () => []) }))

const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201' }
const override = { tariffId: 't-home', percent: 80, from: '2026-01-01' }
const terms: FeeTerms = {
  ...noTerms(home.premisesId, 'zejing'), feeFrom: '2025-06-18', overrides: [override], rev: 3,
  vacancies: [{ from: '2026-03-01', until: '2026-08-31', inspectedOn: '2026-02-20', inspectedBy: '赵志强', photo: 'https://files/empty.jpg', allowedBy: 'gao-feng', allowedByName: '高峰', at: mondayNoon }],
  changes: [{ at: mondayNoon, by: 'xu-wenjing', byName: '许文静', reason: '首年八折，见协议', key: 'k' }]
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const last = (name: string) => screen.getAllByRole('button', { name }).at(-1)!
/** The last wheels of the sheet turn to a day. */
const turnTo = (value: string) => act(async () => { fireEvent([...screen.getByRole('dialog').querySelectorAll('taro-picker-core')].at(-1)!, new CustomEvent('change', { detail: { value } })) })

async function open (name: CastName, answers: Record<string, (input: never) => unknown> = {}) {
  phone.params = { ...home, label: encodeURIComponent(home.label) }
  functions.answers = { 'billing.feeTerms': () => terms, 'billing.tariffs': () => tariffs.slice(0, 7).map(tariffView), 'billing.keepFeeTerms': () => terms, 'billing.allowVacancy': () => terms, ...answers }
  await openPage(TermsPage, name)
}

test('what is agreed, since when, why, and who said so', async () => {
  await open('xuWenjing')
  expect(screen.getByText('2025年6月18日起')).toBeInTheDocument()
  expect(screen.getByText('收 80% · 2026年1月起')).toBeInTheDocument()
  expect(screen.getByText('2026年3月到2026年8月')).toBeInTheDocument()
  expect(screen.getByText('赵志强 2月20日上门查看 · 高峰批准')).toBeInTheDocument()
  expect(screen.getByText('首年八折，见协议')).toBeInTheDocument()
})

test('a home without any pays as all do', async () => {
  await open('xuWenjing', { 'billing.feeTerms': () => noTerms(home.premisesId, 'zejing') })
  expect(screen.getByText('一直都收')).toBeInTheDocument()
  expect(screen.getByText('没有另外约定，都按标准收。')).toBeInTheDocument()
  expect(screen.getByText('没有空置优惠。')).toBeInTheDocument()
})

test('another price, with a reason and under the number that was seen; what was agreed before stays', async () => {
  await open('xuWenjing')
  await tap(button('加一条约定'))
  expect(screen.queryByRole('radio', { name: '公摊电费' })).not.toBeInTheDocument()
  await tap(screen.getByRole('radio', { name: '水费' }))
  await tap(screen.getByRole('radio', { name: '另定单价' }))
  await type('单价（元），吨', '2.80')
  await type(/^原因/, '集体水井，协议价')
  await tap(last('加一条约定'))
  expect(functions.of('billing.keepFeeTerms')).toEqual([{
    key: expect.stringMatching(/^[a-z0-9]{32}$/) as string, premisesId: home.premisesId, rev: 3, reason: '集体水井，协议价', feeFrom: '2025-06-18', overrides: [override, { tariffId: 't-water', price: 28_000, from: '2026-12-01' }]
  }])
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a fee is left out; half a number is none', async () => {
  await open('gaoFeng')
  await tap(button('加一条约定'))
  await tap(screen.getByRole('radio', { name: '车位管理费' }))
  await type(/^金额/, 'abc')
  expect(screen.getByRole('alert')).toHaveTextContent('请填金额，最多两位小数')
  await tap(screen.getByRole('radio', { name: '不收' }))
  expect(last('加一条约定')).toHaveAttribute('aria-disabled', 'true')
  await type(/^原因/, '车位已退')
  await tap(last('加一条约定'))
  expect(functions.of('billing.keepFeeTerms')).toMatchObject([{ overrides: [override, { tariffId: 't-parking', percent: 0, from: '2026-12-01' }] }])
})

test('an agreement ends with this month, or is taken away altogether', async () => {
  await open('xuWenjing')
  await tap(button('停用，物业费'))
  await type(/^原因/, '协议到期')
  await tap(button('停用'))
  await tap(button('停用，物业费'))
  await tap(screen.getByRole('checkbox', { name: /^整条去掉/ }))
  await type(/^原因/, '录错了一户')
  await tap(button('停用'))
  expect(functions.of('billing.keepFeeTerms')).toMatchObject([{ overrides: [{ ...override, until: '2026-11-30' }] }, { overrides: [] }])
})

test('since when it pays is taken back', async () => {
  await open('xuWenjing')
  await tap(button('修改，从哪天起收费'))
  await tap(screen.getByRole('checkbox', { name: '有接房日期，以前不收' }))
  await type(/^原因/, '老业主，一直在住')
  await tap(button('保存'))
  const [kept] = functions.of('billing.keepFeeTerms')
  expect(kept).toMatchObject({ overrides: [override] })
  expect(kept).not.toHaveProperty('feeFrom')
})

test('somebody else was quicker: said, read again, and what is sent then goes by the latest', async () => {
  let rev = 3
  await open('xuWenjing', { 'billing.feeTerms': () => ({ ...terms, rev }), 'billing.keepFeeTerms': () => { rev = 4; throw new Refused('conflict', 'termsChanged', 'rev') } })
  await tap(button('停用，物业费'))
  await type(/^原因/, '协议到期')
  await tap(button('停用'))
  expect(screen.getByText('刚刚有人改过这一户的约定，请看最新内容再改')).toBeInTheDocument()
  await tap(button('停用'))
  expect(functions.of('billing.keepFeeTerms').map(each => each.rev)).toEqual([3, 4])
})

test('a refusal stays at what it is about', async () => {
  await open('xuWenjing', { 'billing.keepFeeTerms': () => { throw new Refused('invalid', 'daysOrder', 'overrides.0.until') } })
  await tap(button('停用，物业费'))
  await type(/^原因/, '协议到期')
  await tap(button('停用'))
  expect(screen.getAllByRole('alert')[0]).toHaveTextContent('结束的日子不能早于开始')
})

describe('vacancy', () => {
  const fill = async () => {
    await tap(button('批准空置优惠'))
    await type('谁上门看的', '赵志强')
  }

  test('a manager allows whole months of it, after one question', async () => {
    await open('gaoFeng')
    await fill()
    expect(last('批准空置优惠')).toHaveAttribute('aria-disabled', 'true')
    await turnTo('2026-11-20')
    await tap(last('批准空置优惠'))
    expect(phone.last('showModal')).toMatchObject({ title: '批准这段空置优惠？' })
    expect(functions.of('billing.allowVacancy')).toMatchObject([{ premisesId: home.premisesId, from: '2026-12-01', until: '2027-05-31', inspectedOn: '2026-11-20', inspectedBy: '赵志强' }])
  })

  test('twice the same time is refused at its place', async () => {
    await open('gaoFeng', { 'billing.allowVacancy': () => { throw new Refused('conflict', 'vacancyThere', 'from') } })
    await fill()
    await turnTo('2026-11-20')
    await tap(last('批准空置优惠'))
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent('这段时间已经有空置优惠了')
  })
})

test.each([['xuWenjing', ['加一条约定'], ['批准空置优惠']], ['gaoFeng', ['加一条约定', '批准空置优惠'], []]] as const)('%s has what is theirs', async (name, has, lacks) => {
  await open(name)
  has.forEach(each => expect(button(each)).toBeInTheDocument())
  lacks.forEach(each => expect(screen.queryByRole('button', { name: each })).not.toBeInTheDocument())
})
