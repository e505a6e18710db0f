import { screen } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { entriesView, premisesView } from '../../../tests/component/register'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { cardOf, told } from '../../../tests/component/told'
import { type } from '../../../tests/component/type'
import { callNumber } from '../../kit'
import Find from './index'

jest.mock('../../kit/ports/wechat', () => ({ askConsent: jest.fn(async () => ({})), callNumber: jest.fn(async () => undefined) }))

const home = 'b2-3-2-1201'
const search = async (text: string) => {
  await type(/房号、姓名/, text)
  await tap(screen.getByRole('button', { name: '查找' }))
}

beforeEach(() => {
  functions.answers = {
    'register.find': () => ({ premises: [premisesView(home)], entries: entriesView(home), matters: [cardOf(told('repair'), 'liJing')] }),
    'register.reveal': () => ({ number: '13800004101' })
  }
})

test('one box, results by kind, each leads on', async () => {
  await openPage(Find, 'liJing')
  expect(functions.of('register.find')).toEqual([])
  await search(' 1201 ')
  expect(functions.of('register.find')).toEqual([{ text: '1201' }])
  expect(screen.getAllByRole('heading').map(each => each.textContent)).toEqual(expect.arrayContaining(['房屋', '登记的人', '事项']))
  await tap(screen.getByRole('button', { name: 'B2区 3栋 2单元 1201，自住' }))
  expect(phone.last('navigateTo')).toEqual({ url: `/register/household/index?id=${home}` })
})

test('a number is shown only after saying why, and gone with the sheet', async () => {
  await openPage(Find, 'liJing')
  await search('王秀兰')
  await tap(screen.getByRole('button', { name: '查看王秀兰的手机号 138****4101' }))
  expect(screen.getByText(/本人可以查到/)).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '查看完整号码' }))
  expect(functions.of('register.reveal')).toEqual([])
  await tap(screen.getByRole('radio', { name: '联系办理事项' }))
  await tap(screen.getByRole('button', { name: '查看完整号码' }))
  expect(functions.of('register.reveal')).toEqual([{ of: 'entry', id: 'wang-xiulan-b2-3-2-1201', number: 'phone', reason: 'callBack' }])
  await tap(screen.getByRole('button', { name: '打电话' }))
  expect(callNumber).toHaveBeenCalledWith('13800004101')
  await tap(screen.getAllByRole('button', { name: '关闭' })[0]!)
  expect(screen.queryByText('13800004101')).not.toBeInTheDocument()
})

test('nothing found, and what can’t be looked up', async () => {
  functions.answers['register.find'] = () => ({ premises: [], entries: [], matters: [] })
  await openPage(Find, 'liJing')
  await search('9999')
  expect(screen.getByText('没有找到')).toBeInTheDocument()
  functions.answers['register.find'] = () => { throw new Refused('invalid', 'searchMore', 'text') }
  await search('1390000')
  expect(screen.getByText(/完整的手机号/)).toBeInTheDocument()
})

test('technicians have no business here', async () => {
  await openPage(Find, 'zhaoZhiqiang')
  expect(screen.getByText(/这里只对.*开放/)).toBeInTheDocument()
})
