import type { ShownRow } from '../../snapshot'
import { el, fill } from '../dom'
import { linesOf } from '../lines'
import type { Model } from '../model'

const showMs = 6000
const leaveMs = 260

/** Messages that slide over the top of a phone, one after the other. */
export class Banners {
  readonly element = el('div', { class: 'banners', aria: { role: 'status', live: 'polite' } })
  private readonly waiting: ShownRow[] = []
  private isShowing = false

  constructor (private readonly model: Model, private readonly open: (page: string) => void) {}

  add (row: ShownRow, from: string): void {
    this.waiting.push({ ...row, api: from })
    if (!this.isShowing) this.next()
  }

  private next (): void {
    const row = this.waiting.shift()
    this.isShowing = row !== undefined
    if (!row) return
    const [first, second] = linesOf(row, this.model.templates)
    const leave = () => {
      clearTimeout(timer)
      banner.classList.add('leaving')
      setTimeout(() => {
        fill(this.element)
        this.next()
      }, leaveMs)
    }
    const banner = el('button', {
      class: 'banner',
      onclick: () => {
        if (row.page) this.open(row.page)
        leave()
      }
    },
    el('span', { class: 'logo small' }),
    el('span', { class: 'grow' },
      el('span', { class: 'row' }, el('b', { class: 'grow' }, row.title), el('small', {}, `${row.api} · 现在`)),
      el('span', { class: 'text' }, [first?.value, second?.value].filter(Boolean).join(' · '))))
    fill(this.element, banner)
    const timer = setTimeout(leave, showMs)
  }
}
