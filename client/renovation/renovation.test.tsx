import { act, screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { works } from '@domain/renovation/works'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { type } from '../../tests/component/type'
import { phone } from '../../tests/component/taro'
import { viewOf } from '../../tests/component/told'
import { aFiling } from '../../tests/make/filing'
import { aMatter, mondayNoon } from '../../tests/make/matter'
import CheckPage from './check/index'
import Detail from './detail/index'
import LoudPage from './loud/index'
import NewFiling from './new/index'
import { complete, partOf } from './new/draft'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const permit = { no: 'XK-261123-7K3F', issuedAt: mondayNoon, from: '2026-11-23', until: '2027-02-22' }
const underWay = { ...aMatter('renovation'), status: 'inProgress' as const, firstContactId: 'li-jing', renovation: aFiling({ permit, depositFen: 200_000, violations: [{ id: 'v9', at: mondayNoon, what: '通道堆料', photos: [], dueAt: mondayNoon + 1, state: 'open' }] }) }

beforeEach(() => {
  functions.answers = {
    'inbox.grants': () => [], 'renovation.choices': () => ({ works, months: 3 }), 'renovation.get': () => viewOf(underWay, 'wangXiulan'), 'renovation.codes': () => ({ permit: 'P.m.proof', passes: [{ workerId: 'w0-1', code: 'W.m.w0-1.proof' }] }),
    'renovation.check': () => ({ standing: 'suspended', permitNo: permit.no, place: 'B2区 3栋 2单元 1201', until: permit.until, worker: { name: '罗大勇', trade: '瓦工' } }),
    'renovation.nearbyNoise': () => [{ building: '3', level: 12, from: mondayNoon, until: mondayNoon + 3_600_000 }]
  }
})

test('a filing: whose it is first, then works with their rules; what is forbidden can’t be picked', async () => {
  await openPage(NewFiling, 'wangXiulan')
  expect(screen.getByText(/第 1 步/)).toBeInTheDocument()
  for (const [label, text] of [['施工单位名称', '泽城装饰'], ['营业执照号码', '91510100MA62N0AA3K'], ['现场负责人', '罗师傅'], ['负责人电话', '13900002201']] as const) await type(label, text)
  await tap(button('下一步'))
  expect(screen.getByText(/第 2 步/)).toBeInTheDocument()
  await tap(screen.getByRole('checkbox', { name: '水路改造' }))
  expect(screen.getByText('要交的材料：水路图')).toBeInTheDocument()
  expect(screen.queryByRole('checkbox', { name: '拆改承重墙、梁、柱' })).toBeNull()
  expect(screen.getByText('拆改承重墙、梁、柱')).toBeInTheDocument()
})

test('what a part of the form lacks, and where a refused field stands', () => {
  const draft = { premisesId: 'h', contractor: { name: 'a', licenceNo: 'b', personInCharge: 'c', phone: 'd' }, works: ['paint'], from: '2026-11-25', until: '2026-11-24', workers: [], signer: '', strokes: [] }
  expect(complete.map(each => each(draft))).toEqual([true, false, false, false])
  expect([partOf('works'), partOf('workers.0.idNumber'), partOf('strokes'), partOf(undefined)]).toEqual([1, 2, 3, undefined])
})

test('a renovation under way: the permit with its QR, what is to be put right, the deposit', async () => {
  phone.params = { id: underWay._id }
  await openPage(Detail, 'wangXiulan')
  expect(screen.getByText('XK-261123-7K3F')).toBeInTheDocument()
  expect(screen.getByText('通道堆料')).toBeInTheDocument()
  expect(screen.getAllByText('¥2,000.00')).toHaveLength(2)
  await tap(button('出示二维码'))
  expect(document.querySelector('.kit-code-image')).not.toBeNull()
  await tap(button('罗大勇的二维码'))
  expect(document.querySelectorAll('.kit-code-image')).toHaveLength(1)
})

test('the door: what was scanned or typed, and whether to let them in', async () => {
  await openPage(CheckPage, 'fengWeidong')
  await type('扫不了就输入二维码里的文字', 'W.m.w0-1.proof')
  await tap(button('核对'))
  expect(functions.of('renovation.check')).toEqual([{ code: 'W.m.w0-1.proof' }])
  expect(screen.getAllByText('已停工').length).toBeGreaterThan(0)
  expect(screen.getByText('罗大勇')).toBeInTheDocument()
})

test('a forged code is said to be one', async () => {
  functions.answers['renovation.check'] = () => { throw new Refused('invalid', 'codeForged', 'code') }
  await openPage(CheckPage, 'fengWeidong')
  await type('扫不了就输入二维码里的文字', 'forged')
  await tap(button('核对'))
  await act(async () => undefined)
  expect(screen.getByText('这不是我们发的证，请勿放行')).toBeInTheDocument()
})

test('residents have no business at the door', async () => {
  await openPage(CheckPage, 'wangXiulan')
  expect(screen.queryByRole('button', { name: '核对' })).toBeNull()
})

test('when it will be loud nearby', async () => {
  await openPage(LoudPage, 'heJingyi')
  expect(screen.getByText('3栋 12 层')).toBeInTheDocument()
})
