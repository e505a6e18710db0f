import { render, screen } from '@testing-library/react'
import { phone } from '../../../tests/component/taro'
import { tap } from '../../../tests/component/tap'
import { words } from '../words'
import { Badge } from './Badge'
import { Card } from './Card'
import { Face } from './Face'
import { Icon } from './Icon'
import { LoadMore } from './LoadMore'
import { PhotoGrid } from './PhotoGrid'
import { Responsible } from './Responsible'
import { Ring } from './Ring'
import { Stepper } from './Stepper'
import { Sum } from './Sum'

test('an icon is silent beside a text, and named where it stands alone', () => {
  const { rerender, container } = render(<Icon name='phone' />)
  expect(container.querySelector('.kit-icon')).toHaveAttribute('aria-hidden', 'true')
  rerender(<Icon name='phone' label='电话' />)
  expect(screen.getByRole('img', { name: '电话' })).toBeInTheDocument()
})

test.each([[0, null], [3, '3'], [120, '99+'], [true, '']])('a badge for %s', (count, text) => {
  const { container } = render(<Badge count={count} />)
  expect(container.querySelector('.kit-badge')?.textContent ?? null).toBe(text)
})

test('a face is the first character until there is a portrait, in a colour of its own', () => {
  const { container } = render(<><Face name='李静' /><Face name='李静' /><Face name='赵志强' photo='zhao.jpg' /></>)
  const [li, liAgain, zhao] = [...container.querySelectorAll<HTMLElement>('.kit-face')]
  expect(li).toHaveTextContent('李')
  expect(liAgain!.style.backgroundColor).toBe(li!.style.backgroundColor)
  expect(zhao!.querySelector('.kit-face-photo')).toHaveAttribute('src', 'zhao.jpg')
})

const steps = ['已受理', '处理中', '待验收', '已办结']

test.each([[-1, '第1步，共4步：已受理'], [1, '第2步，共4步：处理中'], [4, '4步已全部完成']])('a stepper at %s is read as %s', (now, spoken) => {
  render(<Stepper steps={steps} now={now} />)
  expect(screen.getByRole('img', { name: spoken })).toBeInTheDocument()
})

test('a stepper marks what is done and what is going on', () => {
  const { container } = render(<Stepper steps={steps} now={1} />)
  expect(container.querySelectorAll('.kit-stepper-on')).toHaveLength(2)
  expect(container.querySelector('.kit-stepper-now')).toHaveTextContent('处理中')
})

test('a ring says its whole sentence, and empties', () => {
  const { container, rerender } = render(<Ring left={.5} label='6分' reads='还剩6分钟' />)
  const drawn = () => container.querySelector<HTMLElement>('.kit-ring-arc')!.style.getPropertyValue('--drawing')
  expect(screen.getByRole('img', { name: '还剩6分钟' })).toHaveTextContent('6分')
  expect(drawn()).toContain("stroke-dasharray='56.5")
  rerender(<Ring left={-1} label='超时' reads='已超时' />)
  expect(drawn()).not.toContain('dasharray')
})

test('whoever answers for it can be written to and called in one tap', async () => {
  const onWrite = jest.fn(), onCall = jest.fn(), onCard = jest.fn()
  render(<Card onTap={onCard}><Responsible inset name='李静' line='为您负责到底' note='15:30 到' onWrite={onWrite} onCall={onCall} /></Card>)
  await tap(screen.getByRole('button', { name: words.writeTo('李静') }))
  await tap(screen.getByRole('button', { name: words.callUp('李静') }))
  expect([onWrite, onCall, onCard].map(heard => heard.mock.calls.length)).toEqual([1, 1, 0])
  expect(screen.getByText(/为您负责到底/)).toHaveTextContent('李静 为您负责到底')
})

test('a photo opens among all the others', async () => {
  render(<PhotoGrid photos={[{ src: 'before.jpg', caption: '修前' }, { src: 'after.jpg', caption: '修后' }]} />)
  await tap(screen.getByRole('button', { name: words.photo('修后', 2) }))
  expect(phone.last('previewImage')).toEqual({ urls: ['before.jpg', 'after.jpg'], current: 'after.jpg' })
})

test('a list loads more at its end, until there is no more', () => {
  const onMore = jest.fn()
  const { rerender } = render(<LoadMore state='more' onMore={onMore} />)
  phone.reachBottom()
  rerender(<LoadMore state='end' onMore={onMore} />)
  phone.reachBottom()
  expect(onMore).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('status')).toHaveTextContent(words.end)
})

test('a sum is read in one piece', () => {
  render(<Sum text='1,234.50' />)
  expect(screen.getByRole('img', { name: '¥1,234.50' })).toHaveTextContent('¥1,234.50')
})
