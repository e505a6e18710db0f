import { el, fill } from '../dom'

const leaveMs = 200

/** Where WeChat's own sheets slide up over a phone, one at a time. */
export class SheetHost {
  readonly element = el('div', { class: 'sheets' })
  private cancel: (() => void) | undefined

  /**
   * Shows a sheet until it is answered.
   * @param draw gets `answer` to call with what the person chose
   * @returns the answer, or undefined where the sheet went away unanswered
   */
  ask<T> (draw: (answer: (value: T) => void) => HTMLElement): Promise<T | undefined> {
    this.dismiss()
    return new Promise(resolve => {
      const leave = (value?: T) => {
        this.cancel = undefined
        this.element.classList.remove('open')
        setTimeout(() => sheet.remove(), leaveMs)
        resolve(value)
      }
      const sheet = draw(leave)
      this.cancel = () => leave()
      fill(this.element, sheet)
      requestAnimationFrame(() => this.element.classList.add('open'))
    })
  }

  /** Takes the open sheet away, as when the mini-program is left. */
  dismiss (): void {
    this.cancel?.()
  }
}
