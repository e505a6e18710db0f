import { WxCanvas } from '../elements/canvas'
import type { World } from './api'

type Callback = (result: unknown) => void
interface Wanted { rect?: boolean; size?: boolean; scrollOffset?: boolean; node?: boolean; dataset?: boolean; id?: boolean }

function measure (element: Element, wanted: Wanted): object {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  // WeChat measures from the upper edge of the page's own view.
  const edge = element.closest('host-view')?.getBoundingClientRect().top ?? 0
  const { scrollTop, scrollLeft, scrollWidth, scrollHeight } = element.matches('wx-page') ? element.closest('host-scroller') ?? element : element
  return {
    ...(wanted.id !== false && { id: element.id }),
    ...(wanted.rect && { left, right, top: top - edge, bottom: bottom - edge }),
    ...(wanted.size && { width, height }),
    ...(wanted.scrollOffset && { scrollTop, scrollLeft, scrollWidth, scrollHeight }),
    ...(wanted.node && element instanceof WxCanvas && { node: element.canvas })
  }
}

/** `wx.createSelectorQuery()` over the page on top. */
export class SelectorQuery {
  private readonly questions: (() => unknown)[] = []

  constructor (private readonly world: World) {}

  in () { return this }
  select (selector: string) { return this.node(() => this.find(selector)[0]) }
  selectAll (selector: string) { return this.node(() => this.find(selector)) }
  selectViewport () { return this.node(() => this.page.querySelector('wx-page') ?? undefined) }

  exec (done?: Callback) {
    setTimeout(() => {
      const results = this.questions.map(question => question())
      done?.(results)
    })
    return this
  }

  private get page () { return this.world.pages.top.frame.element }
  private find (selector: string) { return Array.from(this.page.querySelectorAll(selector)) }

  private node (choose: () => Element | Element[] | undefined) {
    const ask = (wanted: Wanted, callback?: Callback) => {
      this.questions.push(() => {
        const chosen = choose()
        const result = Array.isArray(chosen) ? chosen.map(each => measure(each, wanted)) : chosen ? measure(chosen, wanted) : null
        callback?.(result)
        return result
      })
      return this
    }
    return {
      boundingClientRect: (callback?: Callback) => ask({ rect: true, size: true }, callback),
      scrollOffset: (callback?: Callback) => ask({ scrollOffset: true }, callback),
      fields: (wanted: Wanted, callback?: Callback) => ask({ id: false, ...wanted }, callback),
      node: (callback?: Callback) => ask({ node: true }, callback)
    }
  }
}
