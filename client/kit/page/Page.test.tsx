import { act, render, screen } from '@testing-library/react'
import { tap } from '../../../tests/component/tap'
import { phone } from '../../../tests/component/taro'
import { useElder } from '../use-elder'
import { words } from '../words'
import { Page } from './Page'

test('shows its content when there is nothing to wait for', () => {
  render(<Page title='事项'>内容</Page>)
  expect(screen.getByText('内容')).toBeInTheDocument()
})

test('shows the shape of what comes while it comes', () => {
  render(<Page title='事项' state={{ loading: true }}>内容</Page>)
  expect(screen.getByRole('status', { name: words.loading })).toBeInTheDocument()
  expect(screen.queryByText('内容')).not.toBeInTheDocument()
})

test('after an error says what happened, that nothing is lost, and tries again at a tap', async () => {
  const reload = jest.fn(() => Promise.resolve())
  render(<Page title='事项' state={{ error: '这件事已经不在了', reload }}>内容</Page>)
  expect(screen.getByText('这件事已经不在了')).toBeInTheDocument()
  expect(screen.getByText(words.nothingLost)).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: words.retry }))
  expect(reload).toHaveBeenCalled()
})

test('a no that would be a no again leads out instead', async () => {
  phone.pages = ['front', 'detail']
  render(<Page title='事项' state={{ error: '没有这个码', refused: true, reload: () => Promise.resolve() }}>内容</Page>)
  expect(screen.queryByRole('button', { name: words.retry })).not.toBeInTheDocument()
  await tap(screen.getAllByRole('button', { name: words.back }).at(-1)!)
  expect(phone.asked.map(call => call.api)).toContain('navigateBack')
})

test('an error without words of its own is still told in words', () => {
  render(<Page title='事项' state={{ error: new Error('internal: bug') }} />)
  expect(screen.getByText(words.failed)).toBeInTheDocument()
  expect(screen.queryByText(/bug/)).not.toBeInTheDocument()
})

test('without a network says so', () => {
  render(<Page title='事项' state={{ offline: true, error: new Error() }} />)
  expect(screen.getByText(words.offline)).toBeInTheDocument()
})

test('keeps showing what it has when a newer answer fails', () => {
  render(<Page title='事项' state={{ data: [1], offline: true }}>上次的内容</Page>)
  expect(screen.getByText('上次的内容')).toBeInTheDocument()
  expect(screen.getByText(words.staleOffline)).toBeInTheDocument()
})

test('empty, it says what will appear and offers the next step', async () => {
  const onAction = jest.fn()
  render(<Page title='事项' state={{ data: [], empty: { title: '没有事项', hint: '报修后会在这里', action: '我要报修', onAction } }}>内容</Page>)
  await tap(screen.getByRole('button', { name: '我要报修' }))
  expect(onAction).toHaveBeenCalled()
  expect(screen.queryByText('内容')).not.toBeInTheDocument()
})

test('pulling down reloads, and the bounce ends when that is over', async () => {
  const reload = jest.fn(() => Promise.resolve())
  render(<Page title='事项' state={{ data: 1, reload }} />)
  await act(async () => phone.pull())
  expect(reload).toHaveBeenCalled()
  expect(phone.asked).toContainEqual({ api: 'stopPullDownRefresh', options: undefined })
})

test('elder mode is a class on the root', () => {
  const { container } = render(<Page title='事项' />)
  expect(container.querySelector('.kit-elder')).not.toBeInTheDocument()
  act(() => useElder.getState().setElder(true))
  expect(container.querySelector('.kit-page.kit-elder')).toBeInTheDocument()
  act(() => useElder.getState().setElder(false))
})

describe('the way back', () => {
  test('leads back to where one came from', async () => {
    phone.pages = ['front', 'detail']
    render(<Page title='事项' />)
    await tap(screen.getByRole('button', { name: words.back }))
    expect(phone.asked.map(call => call.api)).toContain('navigateBack')
  })

  test('leads to the front page when one came from a message', async () => {
    render(<Page title='事项' />)
    await tap(screen.getByRole('button', { name: words.home }))
    expect(phone.last('reLaunch')).toEqual({ url: '/lobby/home/index' })
  })

  test('is not there on a front page', () => {
    render(<Page front title='泽京花园' note='B2区' />)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('asks first when the page wants to', async () => {
    const onBack = jest.fn()
    render(<Page title='报修' onBack={onBack} />)
    await tap(screen.getByRole('button'))
    expect(onBack).toHaveBeenCalled()
  })
})
