import { el, fill, svg } from '../dom'
import { icons } from '../icons'
import type { Model } from '../model'
import { clockOf } from '../time'

const tickMs = 1000

/** The top line of a phone, with virtual time; `controls` stand in its middle. */
export function statusBar (model: Model, controls: HTMLElement): HTMLElement {
  const time = el('time')
  const draw = () => fill(time, clockOf(model.now()))
  model.draw(['clock'], draw)
  setInterval(draw, tickMs)
  return el('header', { class: 'status-bar' }, time, controls, el('span', { class: 'signs' }, svg(icons.signal), svg(icons.wifi), svg(icons.battery)))
}
