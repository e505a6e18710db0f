import { render, screen } from '@testing-library/react'
import { words } from '../words'
import { Timeline } from './Timeline'

const entries = [
  { key: '3', who: '赵师傅', what: '已修好', time: '14:58', photos: [{ src: 'after.jpg', caption: '修后' }] },
  { key: '2', who: '李静', what: '记了一笔', time: '14:40', lines: ['老人在家'], internal: true },
  { key: '1', what: '您提交了报修', time: '13:42' }
]

test('tells who did what and when, one after the other', () => {
  render(<Timeline entries={entries} />)
  expect(screen.getAllByRole('listitem').map(item => item.getAttribute('aria-label'))).toEqual([
    '赵师傅已修好，14:58', `${words.internal}，李静记了一笔，14:40，老人在家`, '您提交了报修，13:42'
  ])
})

test('marks the latest, and what only staff see', () => {
  const { container } = render(<Timeline entries={entries} />)
  expect(container.querySelectorAll('.kit-timeline-dot-first')).toHaveLength(1)
  expect(container.querySelector('.kit-timeline-entry-internal')).toHaveTextContent(words.internal)
})
