import { fireEvent, screen } from '@testing-library/react'
import { zejing } from '../../tests/make/estate'
import { mondayNoon } from '../../tests/make/matter'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import type { HotlineWindow } from '@domain/estate/estate'
import { standing } from '@domain/hotline/history'
import { tableOf } from '@domain/hotline/table'
import { Refused } from '@domain/kit/errors'
import { callNumber } from '../kit'
import { daysOf, sumsBy } from './calls/sums'
import Calls from './calls/index'
import { done, errorsOf, formOf, hasBegun, newForm, windowOf } from './office/form'
import Office from './office/index'
import Table from './table/index'

jest.mock('../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})), callNumber: jest.fn(async () => undefined) }))

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const b2: HotlineWindow = { zoneId: 'b2', from: '08:30', until: '21:00', number: '5980001', effectiveFrom: '2026-05-14' }
const later: HotlineWindow = { ...b2, number: '59800021', effectiveFrom: '2026-12-01' }
const windows = standing(zejing.hotlines, '2026-11-23')
const draft = { rev: 3, windows: [...windows, later], faults: [], byName: '高峰', at: mondayNoon }
const says = { title: '服务热线调整通知', text: [{ kind: 'heading', text: '2026年12月1日起' }, { kind: 'listItem', text: 'B2区：59800021' }] }
const kept = () => functions.of('hotline.keep').at(-1) as { rev: number, windows: HotlineWindow[] }

beforeEach(() => {
  functions.answers = {
    'hotline.table': () => tableOf({ ...zejing, hotlines: [...zejing.hotlines, later] }, mondayNoon), 'hotline.called': () => ({ ok: true }),
    'hotline.draft': () => draft, 'hotline.keep': () => draft, 'hotline.discard': () => draft, 'hotline.publish': () => tableOf(zejing, mondayNoon),
    'hotline.calls': () => [{ date: '2026-11-22', number: '5980001', count: 3 }, { date: '2026-11-23', number: '5980001', count: 2 }, { date: '2026-11-23', number: '59800003', count: 1 }]
  }
})

describe('a resident', () => {
  test('sees the number that answers now first, and calls it with one tap', async () => {
    await openPage(Table, 'wangXiulan')
    await tap(button('拨打B2区白天服务热线，5980001'))
    expect(callNumber).toHaveBeenLastCalledWith('5980001')
    expect(functions.of('hotline.called')).toEqual([{ number: '5980001' }])
    expect(screen.getByText(/21:00 前打这个号码/)).toBeInTheDocument()
  })

  test('sees every zone, their own first, by day and night; what is planned is no number to call yet', async () => {
    await openPage(Table, 'wangXiulan')
    expect(screen.getAllByRole('heading').map(each => each.textContent).slice(-4)).toEqual(['B2区（我的区）', 'A1区', '科技谷', '以后的调整'])
    await tap(button(/^拨打A1区 夜间 晚 21:00–次日早 8:30，59800003/))
    expect(callNumber).toHaveBeenLastCalledWith('59800003')
    expect(screen.getByText('B2区 59800021')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /59800021/ })).toBeNull()
    expect(screen.queryByText('把来电记成事项')).toBeNull()
  })

  test('where nothing is kept yet, that is said; without a network too', async () => {
    functions.answers['hotline.table'] = () => tableOf({ ...zejing, hotlines: [] }, mondayNoon)
    await openPage(Table, 'wangXiulan')
    expect(screen.getByText('还没有登记热线号码')).toBeInTheDocument()
    functions.offline = true
    await openPage(Table, 'wangXiulan')
    expect(screen.getAllByText(/没有网络/).length).toBeGreaterThan(0)
  })

  test('keeps no table', async () => {
    await openPage(Office, 'wangXiulan')
    await openPage(Calls, 'liJing')
    expect([functions.of('hotline.draft'), functions.of('hotline.calls')]).toEqual([[], []])
  })
})

test('a clerk writes the call down that came in', async () => {
  await openPage(Table, 'liJing')
  expect(screen.queryByText('修改热线表')).toBeNull()
  await tap(button(/^把来电记成事项/))
  expect(phone.last('navigateTo')).toEqual({ url: '/desk-tools/record/index?channel=phone' })
})

describe('a manager', () => {
  test('sees what is wrong under its zone, to the minute, and cannot publish it', async () => {
    functions.answers['hotline.draft'] = () => ({ ...draft, faults: [{ fault: 'overlap', zoneId: 'b2', date: '2026-12-01', from: '08:30', until: '21:00', numbers: ['5980001', '59800021'] }] })
    await openPage(Office, 'gaoFeng')
    expect(screen.getByText('B2区 2026-12-01 08:30–21:00 有两个号码：5980001、59800021')).toBeInTheDocument()
    expect(button('发布')).toHaveAttribute('aria-disabled', 'true')
  })

  test('adds a line; what is missing is said and nothing sent', async () => {
    await openPage(Office, 'gaoFeng')
    await tap(button('给A1区加一段'))
    await tap(button('存为草稿'))
    expect(screen.getAllByText('号码是 5 到 13 位数字，中间可以有短横线').length).toBeGreaterThan(0)
    expect(functions.of('hotline.keep')).toEqual([])
    await type(/^号码/, '59800077')
    await tap(screen.getByRole('radio', { name: '全天 0:00–24:00' }))
    await tap(screen.getByRole('checkbox', { name: '节假日' }))
    await tap(button('存为草稿'))
    expect(kept().rev).toBe(3)
    expect(kept().windows.at(-1)).toEqual({ zoneId: 'a1', from: '00:00', until: '24:00', number: '59800077', effectiveFrom: '2026-11-23', on: ['holiday'] })
  })

  test('gives the hours of a number in use to a new one from a day on', async () => {
    await openPage(Office, 'gaoFeng')
    await tap(button(/^B2区，修改 5980001，/))
    expect(screen.queryByRole('textbox')).toBeNull()
    await tap(button('换成新号码'))
    await type(/^号码/, '59800088')
    await tap(button('存为草稿'))
    const mine = kept().windows.filter(each => each.zoneId === 'b2' && each.from === '08:30')
    expect(mine).toEqual([later, { ...b2, effectiveUntil: '2026-11-23' }, { ...b2, number: '59800088', effectiveFrom: '2026-11-24' }])
  })

  test('removes a line that has not begun', async () => {
    await openPage(Office, 'gaoFeng')
    await tap(button(/^B2区，修改 59800021，/))
    await tap(button('删掉这一段'))
    expect(kept().windows).toEqual(windows)
  })

  test('publishes once however often it is tapped, having read what everybody will read', async () => {
    functions.answers['hotline.draft'] = () => ({ ...draft, says })
    await openPage(Office, 'gaoFeng')
    await tap(button('发布'))
    expect(screen.getByText('B2区：59800021')).toBeInTheDocument()
    const send = screen.getAllByRole('button', { name: '发布' }).at(-1)!
    fireEvent.click(send)
    await tap(send)
    expect(functions.of('hotline.publish')).toEqual([{ key: expect.any(String), rev: 3, tell: true }])
  })

  test('or tells nobody', async () => {
    functions.answers['hotline.draft'] = () => ({ ...draft, says })
    await openPage(Office, 'gaoFeng')
    await tap(button('发布'))
    await tap(screen.getByRole('radio', { name: '只生效，不通知' }))
    expect(screen.queryByText('B2区：59800021')).toBeNull()
    await tap(screen.getAllByRole('button', { name: '发布' }).at(-1)!)
    expect(functions.of('hotline.publish')).toMatchObject([{ tell: false }])
  })

  test('is told where a colleague was quicker, and what was typed is still there', async () => {
    functions.answers['hotline.keep'] = () => { functions.answers['hotline.draft'] = () => ({ ...draft, rev: 9 }); throw new Refused('conflict', 'hotlineChanged') }
    await openPage(Office, 'gaoFeng')
    await tap(button('给A1区加一段'))
    await type(/^号码/, '59800077')
    await tap(button('存为草稿'))
    expect(screen.getByText('热线表刚刚有人改过，请看最新的')).toBeInTheDocument()
    expect(screen.getByRole('textbox')).toHaveValue('59800077')
    functions.answers['hotline.keep'] = () => draft
    await tap(button('存为草稿'))
    expect(kept().rev).toBe(9)
  })

  test('gives a draft up after a question', async () => {
    await openPage(Office, 'gaoFeng')
    await tap(button('放弃草稿'))
    expect(functions.of('hotline.discard')).toEqual([{ rev: 3 }])
  })

  test('sees how often each number was tapped', async () => {
    await openPage(Calls, 'gaoFeng')
    expect(functions.of('hotline.calls')).toEqual([{ from: '2026-10-25', until: '2026-11-23' }])
    expect(screen.getByText(/^5980001 · 5 次/)).toBeInTheDocument()
    await tap(screen.getByRole('tab', { name: '最近 7 天' }))
    expect(functions.of('hotline.calls').at(-1)).toEqual({ from: '2026-11-17', until: '2026-11-23' })
  })
})

describe('the form', () => {
  test('is what the line was, and back', () => {
    for (const each of [b2, later, { ...b2, from: '00:00', until: '24:00' }, { ...b2, on: ['holiday'] }, { ...b2, effectiveUntil: '2027-01-01' }] as HotlineWindow[]) expect(windowOf(formOf(each))).toEqual(each)
    expect(windowOf({ ...formOf(b2), days: ['workday', 'restDay', 'holiday'] })).toEqual(b2)
  })

  test('what is wrong with it', () => {
    const form = newForm('b2', '2026-11-23')
    expect(errorsOf({ ...form, number: '12' })).toEqual({ number: true })
    expect(errorsOf({ ...form, number: '59800001', until: '08:30' })).toEqual({ clock: true })
    expect(errorsOf({ ...form, number: '400-810-0001', whole: true, until: '08:30', ends: '2026-11-22' })).toEqual({ ends: true })
  })

  test('one in the place of another; one in use, unless its draft grew old', () => {
    expect(done([b2, later], { what: 'change', window: later }, { ...formOf(later), number: '59800022' })).toEqual([b2, { ...later, number: '59800022' }])
    expect([hasBegun(b2, [], '2026-11-23'), hasBegun(later, [], '2026-11-23')]).toEqual([true, false])
    expect(hasBegun(b2, [{ fault: 'past', zoneId: 'b2', date: '2026-05-14', from: '08:30', until: '21:00', numbers: ['5980001'] }], '2026-11-23')).toBe(false)
  })
})

test('taps by number and by day', () => {
  const calls = [{ date: '2026-11-22', number: 'a', count: 1 }, { date: '2026-11-23', number: 'b', count: 5 }, { date: '2026-11-23', number: 'a', count: 2 }]
  expect(sumsBy(calls, 'number')).toEqual([{ name: 'b', count: 5 }, { name: 'a', count: 3 }])
  expect(daysOf(calls)).toEqual([{ date: '2026-11-23', numbers: [{ name: 'b', count: 5 }, { name: 'a', count: 2 }] }, { date: '2026-11-22', numbers: [{ name: 'a', count: 1 }] }])
})
