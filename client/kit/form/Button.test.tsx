import { act, fireEvent, render, screen } from '@testing-library/react'
import { Button } from './Button'

const button = () => screen.getByRole('button')

test('a second tap does nothing until the first is through', async () => {
  let finish = () => undefined as void
  const onTap = jest.fn(() => new Promise<void>(resolve => { finish = resolve }))
  render(<Button onTap={onTap}>提交</Button>)
  fireEvent.click(button())
  fireEvent.click(button())
  expect(onTap).toHaveBeenCalledTimes(1)
  await act(async () => finish())
  fireEvent.click(button())
  expect(onTap).toHaveBeenCalledTimes(2)
})

test('shows that it is busy while the promise is pending', async () => {
  let finish = () => undefined as void
  const { container } = render(<Button onTap={() => new Promise<void>(resolve => { finish = resolve })}>提交</Button>)
  fireEvent.click(button())
  expect(container.querySelector('.kit-button-busy')).toBeInTheDocument()
  await act(async () => finish())
  expect(container.querySelector('.kit-button-busy')).not.toBeInTheDocument()
})

test('acts within the tap itself, as WeChat demands for asking consent', () => {
  const onTap = jest.fn()
  render(<Button onTap={onTap}>提交</Button>)
  fireEvent.click(button())
  expect(onTap).toHaveBeenCalled()
})

test('what is quickly done can be tapped again at once', () => {
  const onTap = jest.fn()
  render(<Button onTap={onTap}>加一</Button>)
  fireEvent.click(button())
  fireEvent.click(button())
  expect(onTap).toHaveBeenCalledTimes(2)
})

test('disabled or busy elsewhere, it does not act, and says so', () => {
  const onTap = jest.fn()
  const { rerender } = render(<Button disabled onTap={onTap}>提交</Button>)
  fireEvent.click(button())
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  rerender(<Button busy onTap={onTap}>提交</Button>)
  fireEvent.click(button())
  expect(onTap).not.toHaveBeenCalled()
})

test('a tap on a button inside a card is not also a tap on the card', () => {
  const onCard = jest.fn()
  render(<div onClick={onCard}><Button>打电话</Button></div>)
  fireEvent.click(button())
  expect(onCard).not.toHaveBeenCalled()
})
