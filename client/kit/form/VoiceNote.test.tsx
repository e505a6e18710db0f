import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { phone } from '../../../tests/component/taro'
import { tap } from '../../../tests/component/tap'
import { recorder } from '../ports/recorder'
import type { Recording } from '../ports/shapes'
import { words } from '../words'
import { VoiceNote } from './VoiceNote'

jest.mock('../ports/recorder', () => ({ recorder: { available: true, start: jest.fn(), stop: jest.fn() } }))
const microphone = jest.mocked(recorder)

function Form () {
  const [note, setNote] = useState<Recording>()
  return <VoiceNote note={note} onChange={setNote} />
}

beforeEach(() => {
  jest.useFakeTimers()
  microphone.available = true
  microphone.start.mockResolvedValue()
  microphone.stop.mockResolvedValue({ path: 'note.mp3', ms: 3200 })
})
afterEach(() => { jest.useRealTimers() })

test('one tap begins, one ends; then it can be heard or removed', async () => {
  render(<Form />)
  await tap(screen.getByText(words.record))
  await act(() => jest.advanceTimersByTimeAsync(2000))
  expect(screen.getByText(words.seconds(2))).toBeInTheDocument()
  await tap(screen.getByText(words.recording))
  expect(screen.getByRole('button', { name: `${words.play}，${words.seconds(3)}` })).toBeInTheDocument()
  await tap(screen.getByRole('button', { name: words.removeVoice }))
  expect(screen.getByText(words.record)).toBeInTheDocument()
})

test('ends by itself after a minute', async () => {
  microphone.stop.mockClear()
  render(<Form />)
  await tap(screen.getByText(words.record))
  await act(() => jest.advanceTimersByTimeAsync(60_500))
  expect(microphone.stop).toHaveBeenCalledTimes(1)
})

test('a forbidden microphone is told', async () => {
  microphone.start.mockRejectedValue(new Error('auth deny'))
  render(<Form />)
  await tap(screen.getByText(words.record))
  expect(phone.last('showToast')).toMatchObject({ title: words.microphoneForbidden })
})

test('is not there where nothing can record', () => {
  microphone.available = false
  const { container } = render(<Form />)
  expect(container).toBeEmptyDOMElement()
})
