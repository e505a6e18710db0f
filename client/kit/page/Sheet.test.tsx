import { fireEvent, render, screen } from '@testing-library/react'
import { words } from '../words'
import { Sheet } from './Sheet'

test('is not there until it opens', () => {
  render(<Sheet open={false} title='更多' onClose={() => undefined}>内容</Sheet>)
  expect(screen.queryByText('内容')).not.toBeInTheDocument()
})

test('closes at a tap beside it and at the cross', () => {
  const onClose = jest.fn()
  render(<Sheet open title='更多' onClose={onClose}>内容</Sheet>)
  const [veil, cross] = screen.getAllByRole('button', { name: words.close })
  fireEvent.click(veil!)
  fireEvent.click(cross!)
  expect(onClose).toHaveBeenCalledTimes(2)
  expect(screen.getByRole('dialog', { name: '更多' })).toHaveTextContent('内容')
})
