import { screen } from '@testing-library/react'
import { advance } from '@domain/matter/advance'
import type { Matter } from '@domain/matter/matter'
import type { Move } from '@domain/matter/move'
import { flowOf } from '@domain/flows'
import type { CastName } from '../../tests/cast'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { viewOf } from '../../tests/component/told'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import { zejing } from '../../tests/make/estate'
import { aMatter, as, center, mondayNoon } from '../../tests/make/matter'
import { written } from '../../tests/make/walk-answers'
import Detail from './detail/index'
import NewMove from './new/index'
import Record from './record/index'
import Snag from './snag/index'

jest.mock('../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})) }))

type Taken = [who: CastName | 'center', move: Omit<Move, 'key'>]

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const taken = (steps: readonly Taken[], kind: 'moveIn' | 'moveOut' = 'moveIn'): Matter => steps.reduce((matter, [who, move], place) =>
  advance(flowOf(matter), matter, { ...move, key: `step-${place}-0123456789012345` }, who === 'center' ? center : as(who), zejing, mondayNoon + place), aMatter(kind))

const received: Taken[] = [['liJing', { action: 'receive' }], ['liJing', { action: 'checkPapers', papers: ['identity'] }]]
const snagged: Taken[] = [...received, ['wangXiulan', { action: 'snag', roomId: 'kitchen', note: '水槽下水慢', photos: ['a-picture'] }], ['center', { action: 'linkSnag', snagSeq: 4, repair: { id: 'a-repair', number: 'BX-261123-AAAA' } }]]

async function open (name: CastName, matter: Matter) {
  phone.params = { id: matter._id }
  functions.answers = {
    'move-in.get': () => viewOf(matter, name), 'move-in.act': () => viewOf(matter, name), 'inbox.grants': () => [],
    'move-in.facts': () => ({ meters: [{ id: 'm', name: '水费', serial: 'LXS-1', last: 1000, lastOn: '2026-10-31' }], owed: { count: 2, fen: 12_800 }, residents: 2 })
  }
  return openPage(Detail, name)
}

test('which, when, and it is with the center', async () => {
  functions.answers = { 'move-in.submit': () => viewOf(aMatter('moveOut'), 'wangXiulan'), 'inbox.grants': () => [] }
  await openPage(NewMove, 'wangXiulan')
  await tap(screen.getByRole('radio', { name: /迁出手续/ }))
  expect(screen.getByText('哪天搬走')).toBeInTheDocument()
  expect(button('交给服务中心')).toHaveAttribute('aria-disabled', 'true')
})

test('a resident reads how far it is and what comes next, and takes what is theirs', async () => {
  await open('wangXiulan', taken(received))
  expect(screen.getByText('办好 1 项，共 8 项')).toBeInTheDocument()
  expect(screen.getByText('接下来：登记同住的人')).toBeInTheDocument()
  expect(screen.queryByText('登记簿上 2 人')).not.toBeInTheDocument()
  await tap(button('签物业服务协议'))
  expect(screen.getByText(/已阅读物业服务协议全文/)).toBeInTheDocument()
  expect(screen.getByText('请在这里签名')).toBeInTheDocument()
})

test('the handbook is read and signed on pages of its own, a clerk finds who lives there', async () => {
  const { unmount } = await open('wangXiulan', taken(received))
  await tap(button('客户服务手册'))
  expect(phone.last('navigateTo')).toEqual({ url: '/acknowledgement/mine/index' })
  unmount()
  await open('liJing', taken(received))
  await tap(button('客户服务手册'))
  expect(phone.last('navigateTo')).toEqual({ url: expect.stringContaining('/register/household/index?id=') })
})

test('the clerk sees what is owed, and reads the meters of the home', async () => {
  await open('liJing', taken(received))
  expect(screen.getByText('还有 2 张账单没缴，共 ¥128.00')).toBeInTheDocument()
  await tap(button('抄表底'))
  await type(/^水费（表号 LXS-1）/, '12.5')
  await tap(screen.getAllByRole('button', { name: '抄表底' }).at(-1)!)
  expect(functions.of('move-in.act')).toEqual([expect.objectContaining({ action: 'readMeters', readings: [{ meterId: 'm', value: 1250 }] })])
})

test('a snag leads to its repair, and is in order or not', async () => {
  await open('wangXiulan', taken(snagged))
  await tap(screen.getByRole('button', { name: /看报修 BX-261123-AAAA/ }))
  expect(phone.last('navigateTo')).toEqual({ url: '/work-order/detail/index?id=a-repair' })
  await tap(button('修好了，厨房'))
  expect(functions.of('move-in.act')).toEqual([expect.objectContaining({ action: 'recheckSnag', snagSeq: 4, recheck: 'ok' })])
})

test('a snag: the room on the plan; without one nothing is sent', async () => {
  phone.params = { id: 'a-matter' }
  functions.answers = { 'move-in.get': () => viewOf(taken(received), 'wangXiulan') }
  await openPage(Snag, 'wangXiulan')
  await tap(screen.getByRole('radio', { name: '厨房' }))
  expect(screen.getByRole('radio', { name: '厨房' })).toHaveAttribute('aria-checked', 'true')
  expect(button('记下，转给师傅')).toHaveAttribute('aria-disabled', 'true')
})

test('what was signed is shown word for word, with the witness', async () => {
  await open('wangXiulan', taken([...received, ['liJing', { action: 'signAgreement', strokes: written }]]))
  expect(screen.getByText(/王秀兰 签于 .*，李静 见证/)).toBeInTheDocument()
})

test('at the counter: who it is must be said', async () => {
  phone.params = { premisesId: 'b2-1-1-101', label: 'B2区' }
  functions.answers = { 'move-in.record': () => viewOf(taken(received), 'liJing') }
  await openPage(Record, 'liJing')
  await tap(button('登记，由我负责'))
  expect(functions.of('move-in.record')).toEqual([])
  await type('姓名', '郑新')
  await tap(button('登记，由我负责'))
  expect(functions.of('move-in.record')).toEqual([expect.objectContaining({ kind: 'moveIn', relation: 'owner', name: '郑新', premisesId: 'b2-1-1-101' })])
})
