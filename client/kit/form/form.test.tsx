import { fireEvent, render, screen } from '@testing-library/react'
import { tap } from '../../../tests/component/tap'
import { Choices } from './Choices'
import { Options } from './Options'
import { PickBox } from './PickBox'
import { PickField } from './PickField'
import { Segments } from './Segments'
import { Stars } from './Stars'
import { TextArea } from './TextArea'
import { TextField } from './TextField'

/** What typing looks like to Taro's components. */
const types = (element: Element, value: string) => fireEvent(element, new CustomEvent('input', { detail: { value } }))

test('an input is called by its label, and by what is wrong with it', () => {
  const onChange = jest.fn()
  const { rerender } = render(<TextField label='联系电话' value='' onChange={onChange} />)
  types(screen.getByLabelText('联系电话'), '138')
  expect(onChange).toHaveBeenCalledWith('138')
  rerender(<TextField label='联系电话' error='手机号应为 11 位' value='138' onChange={onChange} />)
  expect(screen.getByLabelText('联系电话，手机号应为 11 位')).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('手机号应为 11 位')
})

test('a longer text counts characters, not halves of them', () => {
  render(<TextArea label='哪里坏了' value='漏水😀' onChange={() => undefined} maxLength={200} />)
  expect(screen.getByText('3/200')).toBeInTheDocument()
})

test('a choice says its name and the neighbour’s word for it', async () => {
  const onPick = jest.fn()
  render(<Choices onPick={onPick} items={[{ key: 'repair', label: '报修', note: '家里坏了', icon: 'tap' }]} />)
  await tap(screen.getByRole('button', { name: '报修，家里坏了' }))
  expect(onPick).toHaveBeenCalledWith('repair')
})

const people = [{ key: 'zhao', label: '赵志强' }, { key: 'sun', label: '孙建国', note: '休假', disabled: true }] as const

test.each(['rows', 'chips'] as const)('one of several, as %s', async as => {
  const onPick = jest.fn()
  render(<Options as={as} label='谁去' items={people} value='zhao' onPick={onPick} />)
  expect(screen.getByRole('radiogroup', { name: '谁去' })).toBeInTheDocument()
  const [zhao, sun] = screen.getAllByRole('radio')
  expect(zhao).toHaveAttribute('aria-checked', 'true')
  await tap(sun!)
  expect(onPick).not.toHaveBeenCalled()
  await tap(zhao!)
  expect(onPick).toHaveBeenCalledWith('zhao')
})

test('a filter says how many it would show', async () => {
  const onPick = jest.fn()
  render(<Segments active='mine' onPick={onPick} items={[{ key: 'mine', label: '该我了', count: 4 }, { key: 'visit', label: '待回访' }]} />)
  expect(screen.getByRole('tab', { name: '该我了，4' })).toHaveAttribute('aria-selected', 'true')
  await tap(screen.getByRole('tab', { name: '待回访' }))
  expect(onPick).toHaveBeenCalledWith('visit')
})

test('stars are chosen and said in words', async () => {
  const onChange = jest.fn()
  const { rerender } = render(<Stars label='速度' value={0} onChange={onChange} />)
  await tap(screen.getByRole('radio', { name: '4星，满意' }))
  expect(onChange).toHaveBeenCalledWith(4)
  rerender(<Stars label='速度' value={4} />)
  expect(screen.getByRole('img', { name: '速度，4星' })).toBeInTheDocument()
})

const wheels = (container: Element) => container.querySelector('taro-picker-core')!

test('what is picked on wheels is called by its label and what it says now, and by what is wrong', () => {
  const date = { label: '从哪天起', shown: '选日期', chosen: false, wheels: { mode: 'date', value: '2026-11-23' }, onPick: () => undefined } as const
  const { rerender } = render(<PickField {...date} />)
  expect(screen.getByLabelText('从哪天起，选日期')).toBeInTheDocument()
  rerender(<PickField {...date} error='这一项要填' />)
  expect(screen.getByLabelText('从哪天起，选日期，这一项要填')).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('这一项要填')
})

test('a time has its zero, whatever the phone leaves out; in a row it has no label above it', () => {
  const onPick = jest.fn()
  const { container } = render(<PickField bare label='上班' shown='09:00' wheels={{ mode: 'time', value: '09:00' }} onPick={onPick} />)
  expect(screen.queryByText('上班')).not.toBeInTheDocument()
  fireEvent(wheels(container), new CustomEvent('change', { detail: { value: '8:30' } }))
  expect(onPick).toHaveBeenCalledWith('08:30')
})

test('a box that brings up something else is a button of its own', async () => {
  const onTap = jest.fn()
  render(<PickBox label='公共区域' shown='选一处' chosen={false} onTap={onTap} />)
  await tap(screen.getByRole('button', { name: '公共区域，选一处' }))
  expect(onTap).toHaveBeenCalledTimes(1)
})
