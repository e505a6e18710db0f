import '@testing-library/jest-dom'
import { cleanup } from '@testing-library/react'
import { phone } from './taro'

// jsdom draws nothing; Taro's components only ask whether these exist.
window.matchMedia ??= ((media: string) => ({ media, matches: false, addEventListener () {}, removeEventListener () {} })) as unknown as typeof window.matchMedia
window.scrollTo = () => undefined

afterEach(() => {
  cleanup()
  phone.reset()
})
