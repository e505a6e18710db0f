import { screen } from '@testing-library/react'
import { tariffView } from '@domain/billing/view'
import { Refused } from '@domain/kit/errors'
import type { CastName } from '../../../tests/cast'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { type } from '../../../tests/component/type'
import { homeFee, waterFee } from '../../../tests/make/tariffs'
import Readings from './index'
import { setFaceOf } from './new-face'

const home = { premisesId: 'b2-3-2-1201', label: 'B2区 3栋 2单元 1201' }
const meter = { _id: 'm', ...home, tariffId: 't-water', name: '水费', meterUnit: '吨', serial: 'S-1', digits: 5, last: { value: 1_000, on: '2026-10-31' }, rev: 1 }
const hotFee = { ...waterFee, _id: 't-hot', name: '热水费' }
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const sets = () => functions.of('billing.setMeter')

async function open (name: CastName, answers: Record<string, (input: never) => unknown> = {}) {
  phone.params = { ...home, label: encodeURIComponent(home.label) }
  functions.answers = { 'billing.meters': () => [meter], 'billing.tariffs': () => [homeFee, waterFee, hotFee].map(tariffView), 'billing.setMeter': () => meter, ...answers }
  await openPage(Readings, name)
}

test('another hangs in its place: what the old one showed at last, and what this begins with', async () => {
  await open('zhaoZhiqiang')
  await tap(button('换表，水费'))
  await type(/^旧表最后的读数/, '9')
  expect(screen.getByRole('alert')).toHaveTextContent('比上次小，请再看一遍')
  await type(/^旧表最后的读数/, '15.5')
  await type('新表的表号', 'LXS-新')
  await tap(button('记下来'))
  expect(sets()).toEqual([{
    key: expect.stringMatching(/^[a-z0-9]{32}$/) as string, premisesId: home.premisesId, tariffId: 't-water', serial: 'LXS-新', digits: 5, value: 0, on: '2026-11-23', replaces: { id: 'm', value: 1_550 }
  }])
  expect(screen.getByText('已记下新表')).toBeInTheDocument()
})

test.each([
  [new Refused('invalid', 'readingBelow', 'replaces.value', { last: '12' }), '比上次的读数 12 还小，请对一遍；表走满归零请说明'], [new Refused('invalid', 'meterDigits', 'value'), '读数超过了表的位数，请对一遍'],
  [new Refused('invalid', 'readingDay', 'on', { last: '2026-11-24' }), '上次读数是 2026-11-24，不能比它更早']
])('a refusal stays at what it is about: %s', async (refused, sentence) => {
  await open('liJing', { 'billing.setMeter': () => { throw refused } })
  await tap(button('换表，水费'))
  await type(/^旧表最后的读数/, '15')
  await type('新表的表号', 'LXS-新')
  await tap(button('记下来'))
  expect(screen.getAllByRole('alert')[0]).toHaveTextContent(sentence)
  expect(screen.getByRole('dialog')).toBeInTheDocument()
})

test('the first meter for a fee that has none yet, by whoever sees the fees', async () => {
  await open('xuWenjing')
  await tap(button('装新表'))
  expect(screen.getAllByRole('radio').map(each => each.textContent)).toEqual(['热水费'])
  expect(button('记下来')).toHaveAttribute('aria-disabled', 'true')
  await type('新表的表号', 'R-7')
  await type('新表现在的读数', '3.25')
  await tap(button('记下来'))
  expect(sets()).toMatchObject([{ tariffId: 't-hot', serial: 'R-7', digits: 5, value: 325, on: '2026-11-23' }])
})

test('somebody else was quicker', async () => {
  await open('gaoFeng', { 'billing.meters': () => [], 'billing.setMeter': () => { throw new Refused('conflict', 'meterThere', 'premisesId') } })
  expect(screen.getByText('这套房屋没有登记表')).toBeInTheDocument()
  await tap(button('装新表'))
  await type('新表的表号', 'R-7')
  await tap(button('记下来'))
  expect(screen.getByText('这里已经有一块表，请选“换表”')).toBeInTheDocument()
})

test('every fee has its meter already', async () => {
  await open('xuWenjing', { 'billing.tariffs': () => [homeFee, waterFee].map(tariffView) })
  await tap(button('装新表'))
  expect(screen.getByText(/^没有还能装表的收费/)).toBeInTheDocument()
})

test('whoever does not see fees replaces, and adds none', async () => {
  await open('zhaoZhiqiang')
  expect(screen.queryByRole('button', { name: '装新表' })).not.toBeInTheDocument()
})

test.each([{ serial: ' ' }, { digits: '2' }, { digits: '' }, { value: '1.234' }])('%j is no face', part => {
  expect(setFaceOf({ serial: 'S', digits: '5', value: '0', on: '2026-11-23', ...part })).toBeUndefined()
})
