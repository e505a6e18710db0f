import { post } from '../ask'
import { el, fill } from '../dom'
import type { Model } from '../model'
import { clockOf, dateOf, days, fromInput, minutes, nextMorning, toInput, weekdayOf } from '../time'

const tickMs = 1000

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
  const custom = el('input', { type: 'datetime-local', class: 'chip', title: '拨到这个时间' })
  custom.onfocus = () => { custom.value = toInput(model.now()) }
  custom.onchange = () => {
    const to = fromInput(custom.value)
    if (to > model.now()) void move(to)
    custom.blur()
  }
  const bar = el('div', { class: 'clock' },
    step('+10 分', now => now + minutes(10)),
    step('+1 小时', now => now + minutes(60)),
    step('到明早 8:30', nextMorning),
    step('+1 天', now => now + days(1)),
    el('label', { class: 'chip custom' }, '拨到…', custom))
  return bar
}
