import { act, render, screen } from '@testing-library/react'
import { phone } from '../../../tests/component/taro'
import { Announce } from './Announce'
import { ask, say } from './say'

test('what is shown in passing is also read aloud', () => {
  render(<Announce />)
  act(() => say('已提交'))
  expect(phone.last('showToast')).toMatchObject({ title: '已提交', icon: 'none' })
  expect(screen.getByRole('status')).toHaveTextContent('已提交')
})

test('asks and answers with yes or no', async () => {
  phone.answers['showModal'] = () => ({ confirm: false, cancel: true })
  expect(await ask({ title: '撤销？', danger: true })).toBe(false)
  phone.answers['showModal'] = () => ({ confirm: true, cancel: false })
  expect(await ask({ title: '撤销？' })).toBe(true)
})
