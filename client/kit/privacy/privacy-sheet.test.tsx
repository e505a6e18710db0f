import { act, render, screen } from '@testing-library/react'
import { phone } from '../../../tests/component/taro'
import { tap } from '../../../tests/component/tap'
import { mayUsePersonal } from '../ports/privacy'
import { Page } from '../page/Page'
import { useAsking } from './asking'
import { explainPrivacy } from './explain'

const text = { version: 1, title: '怎样用您的信息', text: ['只用来办您的事'], uses: [{ data: '麦克风', purpose: '语音报事' }], without: '不同意也能打电话' }
const heard = jest.fn()

/** Somebody takes a photo on a page that is open. */
async function use () {
  let answered: boolean | undefined
  await act(async () => { void mayUsePersonal().then(agreed => { answered = agreed }) })
  return () => answered
}

beforeEach(() => {
  heard.mockClear()
  useAsking.setState({ waiting: [], text: undefined, onAnswer: undefined })
  render(<Page title='报修'>内容</Page>)
})

test('before anything was explained there is nothing to agree to', async () => {
  expect((await use())()).toBe(true)
})

test('asks in plain words before something personal is used, and not again', async () => {
  act(() => explainPrivacy(text, heard))
  expect(screen.queryByText('怎样用您的信息')).toBeNull()
  const answer = await use()
  expect(answer()).toBeUndefined()
  expect(screen.getByText('麦克风：语音报事')).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: '同意并继续' }))
  expect(answer()).toBe(true)
  expect(heard.mock.calls).toEqual([[true]])
  expect((await use())()).toBe(true)
  expect(screen.queryByText('怎样用您的信息')).toBeNull()
})

test('whoever declines goes on without it, and is asked another time', async () => {
  act(() => explainPrivacy(text, heard))
  const answer = await use()
  await tap(screen.getByRole('button', { name: '暂不同意' }))
  expect(answer()).toBe(false)
  expect(phone.last('showToast')).toMatchObject({ title: '不同意也能打电话' })
  expect((await use())()).toBeUndefined()
})

test('a new version of the text is a new question; two who wait hear one answer', async () => {
  act(() => explainPrivacy(text, heard))
  await use()
  await tap(screen.getByRole('button', { name: '同意并继续' }))
  act(() => explainPrivacy({ ...text, version: 2 }, heard))
  const [first, second] = [await use(), await use()]
  await tap(screen.getByRole('button', { name: '同意并继续' }))
  expect([first(), second()]).toEqual([true, true])
  expect(heard).toHaveBeenCalledTimes(2)
})
