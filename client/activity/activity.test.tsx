import { screen } from '@testing-library/react'
import { dayLength, hour } from '@domain/kit/calendar'
import { mondayNoon } from '../../tests/make/matter'
import { functions } from '../../tests/component/functions'
import { openPage } from '../../tests/component/open-page'
import { tap } from '../../tests/component/tap'
import { phone } from '../../tests/component/taro'
import { type } from '../../tests/component/type'
import Detail from './detail/index'
import Door from './door/index'
import List from './list/index'
import Office from './office/index'
import People from './people/index'
import { contentOf, formOf } from './write/form'
import { fullWords } from './words'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const startsAt = mondayNoon + 5 * dayLength
const card = { id: 'v1', title: '中秋游园会', place: '小花园', startsAt, endsAt: startsAt + 2 * hour, closesAt: startsAt - hour, capacity: 30, line: 10, state: 'published' as const, taken: 12, waiting: 0 }
const view = { ...card, text: [{ kind: 'paragraph', text: '猜灯谜' }], companions: 2, pictures: [], photos: [], may: ['signUp'] }
const signup = { companions: 1, names: ['小宇'], party: 2, state: 'placed', at: mondayNoon }
const draft = { ...view, rev: 3, audience: {}, updatedAt: mondayNoon, createdByName: '高峰', may: ['cancel'] }

beforeEach(() => {
  phone.params = { id: 'v1' }
  functions.answers = {
    'activity.coming': () => ({ items: [card] }), 'activity.mine': () => ({ items: [] }), 'activity.past': () => ({ items: [] }), 'activity.open': () => view, 'activity.signUp': () => ({ ...view, mine: 'placed', signup }),
    'activity.cancel': () => view, 'activity.rate': () => view, 'activity.list': () => ({ items: [draft] }), 'activity.step': () => draft, 'activity.draft': () => draft, 'activity.signups': () => ({ items: [{ id: 's', name: '王秀兰', label: '1201', party: 2, names: ['小宇'], state: 'placed', at: mondayNoon }] }),
    'activity.tally': () => ({ states: { placed: 1, waiting: 0, arrived: 0, missed: 0 }, stars: [0, 0, 0, 1, 1] }), 'activity.feedback': () => ({ items: [{ stars: 5, words: '灯笼真好看' }] }),
    'activity.doors': () => [{ id: 'v1', title: '中秋游园会', place: '小花园', startsAt, endsAt: startsAt + hour, poster: 'A.v1.xxxxxxxxxxxxxxxxxxxxxx', arrived: 3, taken: 12 }], 'activity.checkIn': () => ({ title: '中秋游园会', name: '王秀兰', party: 2, names: ['小宇'], at: mondayNoon, already: false })
  }
})

test('what is coming, with room or without; a tap opens it', async () => {
  await openPage(List, 'wangXiulan')
  await tap(button(/中秋游园会，.*，小花园，还有 18 个名额/))
  expect(phone.last('navigateTo')).toEqual({ url: '/activity/detail/index?id=v1' })
  await tap(screen.getByRole('tab', { name: '往期' }))
  expect(screen.getByText('还没有办过活动')).toBeInTheDocument()
})

test('signing up with somebody, by name', async () => {
  await openPage(Detail, 'wangXiulan')
  await tap(button('我要报名'))
  await tap(screen.getByRole('radio', { name: '带 2 人' }))
  await type('同行人姓名（可以不填）', '小宇、小明')
  await tap(button('确认报名'))
  expect(functions.of('activity.signUp')).toEqual([expect.objectContaining({ id: 'v1', companions: 2, names: ['小宇', '小明'] })])
})

test('my place: the code in letters too, and the way out after a question', async () => {
  functions.answers['activity.open'] = () => ({ ...view, mine: 'placed', signup, code: 'S.v1.wang.yyyyyyyyyyyyyyyyyyyyyy', may: ['cancel'] })
  await openPage(Detail, 'wangXiulan')
  expect(screen.getByText('S.v1.wang.yyyyyyyyyyyyyyyyyyyyyy')).toBeInTheDocument()
  await tap(button('取消报名'))
  expect(functions.of('activity.cancel')).toEqual([{ id: 'v1' }])
})

test('full: one queues, and sees where one stands', async () => {
  functions.answers['activity.open'] = () => ({ ...view, taken: 30, waiting: 4 })
  await openPage(Detail, 'wangXiulan')
  expect(button('排队候补')).toBeInTheDocument()
})

test('afterwards: stars, with or without words', async () => {
  functions.answers['activity.open'] = () => ({ ...view, mine: 'arrived', signup: { ...signup, state: 'arrived' }, may: ['rate'] })
  await openPage(Detail, 'wangXiulan')
  await tap(button('评价活动'))
  await tap(screen.getByRole('radio', { name: /4/ }))
  await tap(button('提交评价'))
  expect(functions.of('activity.rate')).toEqual([{ id: 'v1', stars: 4 }])
})

test('those who keep them call one off with a reason', async () => {
  await openPage(Office, 'gaoFeng')
  await tap(button('取消活动'))
  await type('为什么取消', '下雨')
  await tap(screen.getAllByRole('button', { name: '取消活动' }).at(-1)!)
  expect(functions.of('activity.step')).toEqual([{ id: 'v1', rev: 3, action: 'cancel', reason: '下雨' }])
})

test('another time: the form has what is known, and sends all of it', async () => {
  functions.answers['activity.list'] = () => ({ items: [{ ...draft, may: ['move'] }] })
  await openPage(Office, 'gaoFeng')
  await tap(button('改时间地点'))
  await type('为什么改', '下雨')
  await tap(screen.getAllByRole('button', { name: '改时间地点' }).at(-1)!)
  expect(functions.of('activity.step')).toEqual([{ id: 'v1', rev: 3, action: 'move', startsAt, endsAt: draft.endsAt, place: draft.place, reason: '下雨' }])
})

test('who comes, and what people thought', async () => {
  await openPage(People, 'gaoFeng')
  expect(screen.getByText('王秀兰')).toBeInTheDocument()
  expect(screen.getByText('平均 4.5 星，2 人评价')).toBeInTheDocument()
  expect(screen.getByText('灯笼真好看')).toBeInTheDocument()
})

test('at the door: typed where nothing can be scanned; the answer says whom to let in', async () => {
  await openPage(Door, 'liJing')
  await type('扫不了就输入签到码下面的文字', ' S.v1.wang.yyyyyyyyyyyyyyyyyyyyyy ')
  await tap(button('签到'))
  expect(functions.of('activity.checkIn')).toEqual([{ id: 'v1', code: 'S.v1.wang.yyyyyyyyyyyyyyyyyyyyyy' }])
  expect(screen.getByText('请进')).toBeInTheDocument()
})

test('residents keep none and open no door', async () => {
  await openPage(Office, 'wangXiulan')
  await openPage(Door, 'wangXiulan')
  expect([functions.of('activity.list'), functions.of('activity.doors')]).toEqual([[], []])
})

test('a draft is sent only whole; without a deadline it is its beginning', () => {
  expect(contentOf(formOf(undefined))).toBeUndefined()
  const form = { ...formOf(undefined), title: '游园会', typed: '来', place: '花园', startsAt, endsAt: startsAt + hour, zoneIds: ['b2'] }
  expect(contentOf(form)).toMatchObject({ closesAt: startsAt, capacity: 30, audience: { zoneIds: ['b2'] } })
  expect(contentOf({ ...form, capacity: '一' })).toBeUndefined()
})

test.each([[{}, '还有 18 个名额'], [{ taken: 30 }, '已满，可以候补'], [{ taken: 30, line: 0 }, '已满'], [{ waiting: 2 }, '已满，2 组候补'], [{ closesAt: 1 }, '报名已截止'], [{ opensAt: startsAt - 2 * hour }, '某时 开始报名']])('%j: %s', (more, said) => {
  expect(fullWords({ ...card, ...more }, mondayNoon, () => '某时')).toBe(said)
})
