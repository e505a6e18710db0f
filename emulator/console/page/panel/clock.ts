import { post } from '../ask'
import { el, fill } from '../dom'
import type { Model } from '../model'
import { clockOf, dateOf, days, fromInput, minutes, nextMorning, toInput, weekdayOf } from '../time'
import { popover } from './popover'

const tickMs = 1000
const formWidth = 330

/** Virtual time, running. */
export function clockFace (model: Model): HTMLElement {
  const time = el('time', { class: 'chip gold' })
  const draw = () => fill(time, `${dateOf(model.now())} ${clockOf(model.now())} ${weekdayOf(model.now())}`)
  setInterval(draw, tickMs)
  model.draw(['clock'], draw)
  return time
}

/** The buttons that move virtual time. Moving fires the timers that fall due, so it may take a moment. */
export function clockButtons (model: Model): HTMLElement {
  const move = async (to: number) => {
    bar.classList.add('busy')
    try {
      await post('/control/clock', { to })
    } finally {
      bar.classList.remove('busy')
    }
  }
  const step = (words: string, to: (now: number) => number) => el('button', { class: 'chip', onclick: () => move(to(model.now())) }, words)
  const bar = el('div', { class: 'clock' },
    step('+10 分', now => now + minutes(10)),
    step('+1 小时', now => now + minutes(60)),
    step('到明早 8:30', nextMorning),
    step('+1 天', now => now + days(1)),
    ...custom(model, move))
  return bar
}

/** Any time still to come: a button, and the form it opens. */
function custom (model: Model, move: (to: number) => Promise<void>): HTMLElement[] {
  const button = el('button', { class: 'chip' }, '拨到…')
  const input = el('input', { type: 'datetime-local', required: true })
  const form = el('form', {
    onsubmit: (event: SubmitEvent) => {
      event.preventDefault()
      list.hidePopover()
      void move(fromInput(input.value))
    }
  }, el('label', {}, '把时间拨到', input), el('button', { class: 'chip go' }, '拨过去'))
  const list = popover(button, 'to-time', formWidth)
  list.append(form)
  list.addEventListener('beforetoggle', () => {
    input.min = toInput(model.now() + minutes(1))
    input.value = toInput(model.now() + minutes(60))
  })
  return [button, list]
}
