import type { Root } from 'glass-easel-miniprogram-adapter'
import { createRoot } from '../engine/engine'
import type { Frame } from './frame'

type Caller = Record<string, unknown>

const reachDistance = 50

/** One page of the stack with its life. */
export class MiniPage {
  readonly caller: Caller
  private readonly root: Root
  private readonly sheet: HTMLStyleElement
  private isShown = false
  private wasAtEnd = false

  constructor (readonly path: string, readonly query: Record<string, string>, css: string, readonly frame: Frame) {
    this.sheet = document.createElement('style')
    this.sheet.textContent = css
    document.head.append(this.sheet)
    document.body.append(frame.element)
    frame.element.style.setProperty('--vh', `${frame.scroller.clientHeight / 100}px`)
    this.root = createRoot(path, frame.place)
    this.caller = this.root.get() as unknown as Caller
    Object.assign(this.caller, { route: path, __route__: path, options: query })
    frame.scroller.addEventListener('scroll', () => this.scrolled())
  }

  begin () {
    this.call('onLoad', this.query)
    this.show()
    setTimeout(() => this.call('onReady'))
  }

  show () {
    if (this.isShown) return
    this.isShown = true
    // Each page is a web view of its own in WeChat: the style sheets of hidden ones must not reach this one.
    this.sheet.disabled = this.frame.element.hidden = false
    this.call('onShow')
  }

  hide () {
    if (!this.isShown) return
    this.isShown = false
    this.call('onHide')
    this.sheet.disabled = this.frame.element.hidden = true
  }

  end () {
    this.call('onUnload')
    this.root.release()
    this.frame.element.remove()
    this.sheet.remove()
  }

  /** Calls one of the page's life cycle functions, if it has it. */
  call (name: string, ...values: unknown[]): unknown {
    const hook = this.caller[name]
    if (typeof hook !== 'function') return undefined
    try {
      return hook.apply(this.caller, values) as unknown
    } catch (error) {
      window.inPage.complain(`${name} of ${this.path}:`, error)
      return undefined
    }
  }

  private scrolled () {
    const { scrollTop, scrollHeight, clientHeight } = this.frame.scroller
    this.call('onPageScroll', { scrollTop })
    const isAtEnd = scrollTop + clientHeight >= scrollHeight - reachDistance
    if (isAtEnd && !this.wasAtEnd) this.call('onReachBottom')
    this.wasAtEnd = isAtEnd
  }
}
