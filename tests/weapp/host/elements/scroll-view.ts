import { fire } from '../engine/events'
import { WxElement } from './wx-element'

/** `<scroll-view>` */
export class WxScrollView extends WxElement {
  private last = { top: 0, left: 0 }

  constructor () {
    super()
    this.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth, last } = this
      fire(this, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaY: last.top - scrollTop, deltaX: last.left - scrollLeft })
      const [at, before, size, length] = this.flag('scroll-x')
        ? [scrollLeft, last.left, clientWidth, scrollWidth]
        : [scrollTop, last.top, clientHeight, scrollHeight]
      const lower = length - size - Number(this.properties['lower-threshold'] ?? 50)
      const upper = Number(this.properties['upper-threshold'] ?? 50)
      if (at >= lower && before < lower) fire(this, 'scrolltolower', { direction: 'bottom' })
      if (at <= upper && before > upper) fire(this, 'scrolltoupper', { direction: 'top' })
      this.last = { top: scrollTop, left: scrollLeft }
    })
  }

  protected override changed (name: string) {
    const into = this.text('scroll-into-view')
    // What it scrolls to may be drawn by the same update.
    queueMicrotask(() => {
      if (name === 'scroll-top' && this.text(name)) this.scrollTop = Number(this.properties[name])
      if (name === 'scroll-left' && this.text(name)) this.scrollLeft = Number(this.properties[name])
      if (name === 'scroll-into-view' && into) this.querySelector(`#${CSS.escape(into)}`)?.scrollIntoView()
    })
  }
}
