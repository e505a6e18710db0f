import '@testing-library/jest-dom'
import { cleanup } from '@testing-library/react'
import { phone } from './taro'

// jsdom lays nothing out; Taro's components only ask whether these exist.
window.matchMedia ??= ((media: string) => ({ media, matches: false, addEventListener () {}, removeEventListener () {} })) as unknown as typeof window.matchMedia
window.scrollTo = () => undefined
window.IntersectionObserver ??= class { observe () {} unobserve () {} disconnect () {} } as unknown as typeof window.IntersectionObserver

afterEach(() => {
  cleanup()
  phone.reset()
})
