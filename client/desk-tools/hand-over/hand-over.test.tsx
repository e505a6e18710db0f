import { act, screen, within } from '@testing-library/react'
import { Refused } from '@domain/kit/errors'
import type { Colleague } from '@domain/people/contract'
import { functions } from '../../../tests/component/functions'
import { openPage } from '../../../tests/component/open-page'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { cardOf, told } from '../../../tests/component/told'
import { type } from '../../../tests/component/type'
import HandOver from './index'

const colleague = (personId: string, name: string, part: Partial<Colleague> = {}): Colleague =>
  ({ personId, name, department: '客户服务中心', roles: ['clerk'], zoneIds: [], onDuty: true, onLeave: false, answersFor: 0, ...part })

beforeEach(() => {
  functions.answers = {
    'people.colleagues': () => [colleague('li-jing', '李静', { answersFor: 11 }), colleague('chen-xiao', '陈晓'), colleague('zhou-min', '周敏', { onLeave: true }), colleague('zhao-zhiqiang', '赵志强', { roles: ['technician'] })],
    'matter.list': () => ({ items: [] }),
    'people.leave': () => ({ handedOver: 11 })
  }
})

const field = (label: string) => within(screen.getByRole('radiogroup', { name: label }))
const fill = async () => {
  await tap(field('谁要离开').getByRole('radio', { name: /李静/ }))
  await tap(field('交给谁').getByRole('radio', { name: /陈晓/ }))
  await type(/原因/, '年假')
}

test('says how many move, and that they stay answered for until they are taken', async () => {
  await openPage(HandOver, 'gaoFeng')
  await fill()
  expect(screen.getByText(/李静负责的 11 件会一起移交给陈晓。陈晓接下之前，仍由李静负责/)).toBeInTheDocument()
  expect(screen.queryByText('赵志强')).not.toBeInTheDocument()
  expect(field('交给谁').getByRole('radio', { name: /周敏/ })).toHaveAttribute('aria-disabled', 'true')
})

test('one act, however often it is tapped; then it waits to be taken', async () => {
  await openPage(HandOver, 'gaoFeng')
  await fill()
  const offered = { ...cardOf(told('repair', [['liJing', { action: 'receive' }], ['gaoFeng', { action: 'handOver', clerkId: 'chen-xiao', note: '年假' }]]), 'gaoFeng') }
  functions.answers['matter.list'] = () => ({ items: [offered] })
  const button = screen.getByRole('button', { name: '移交 11 件' })
  await act(async () => { button.click(); button.click() })
  expect(functions.of('people.leave')).toEqual([{ key: expect.any(String) as string, personId: 'li-jing', toId: 'chen-xiao', from: '2026-11-23', until: '2026-11-23', reason: '年假' }])
  expect(phone.last('showToast')).toMatchObject({ title: '已移交 11 件，等陈晓接下' })
  expect(screen.getByText(/李静 → 陈晓 · 年假/)).toBeInTheDocument()
})

test('what is missing stands at its field, what is refused too', async () => {
  await openPage(HandOver, 'gaoFeng')
  await tap(screen.getByRole('button', { name: '登记' }))
  expect(screen.getAllByRole('alert').map(each => each.textContent)).toEqual(['这一项要选', '这一项要选', '这一项要填'])
  functions.answers['people.leave'] = () => { throw new Refused('invalid', 'clerkFits', 'toId') }
  await fill()
  await tap(screen.getByRole('button', { name: '移交 11 件' }))
  expect(screen.getByRole('alert')).toHaveTextContent('不能移交给这位同事，请换一位')
})

test('clerks do not hand over', async () => {
  await openPage(HandOver, 'liJing')
  expect(screen.getByText('这里只对经理开放')).toBeInTheDocument()
  expect(functions.of('people.colleagues')).toEqual([])
})
