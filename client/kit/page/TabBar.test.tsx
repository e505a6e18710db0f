import { fireEvent, render, screen } from '@testing-library/react'
import { TabBar } from './TabBar'

const items = [
  { key: 'home', label: '首页', icon: 'home' },
  { key: 'list', label: '事项', icon: 'list', badge: 3 },
  { key: 'chat', label: '消息', icon: 'chat', badge: true }
] as const

test('says what is waiting where', () => {
  render(<TabBar items={items} active='home' onPick={() => undefined} />)
  expect(screen.getByRole('tab', { name: '事项，3条未读' })).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: '消息，有新内容' })).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: '首页' })).toHaveAttribute('aria-selected', 'true')
})

test('a tap leads elsewhere, but not to where one already is', () => {
  const onPick = jest.fn()
  render(<TabBar items={items} active='home' onPick={onPick} />)
  fireEvent.click(screen.getByRole('tab', { name: '首页' }))
  fireEvent.click(screen.getByRole('tab', { name: /事项/ }))
  expect(onPick.mock.calls).toEqual([['list']])
})
