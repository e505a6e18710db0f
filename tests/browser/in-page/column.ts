import { isVisible, tidy } from './visible'

const finger = (target: Element, clientY: number) => new Touch({ identifier: 1, target, clientX: 0, clientY })

const nextFrame = () => new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) })

/** The column reckons with what it has drawn, so each movement has to be drawn before the next. */
async function drag (column: Element, distance: number) {
  for (const [type, y] of [['touchstart', 0], ['touchmove', distance], ['touchend', distance]] as const) {
    column.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, changedTouches: [finger(column, y)], touches: type === 'touchend' ? [] : [finger(column, y)] }))
    await nextFrame()
    await nextFrame()
  }
}

const middle = (element: Element) => {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

/** Whether an item reads as wanted; the columns of a date say `2026年`, those of a time `09`. */
const reads = (item: Element, wanted: string) => {
  const words = tidy(item.textContent ?? '')
  return words === wanted || (/^\d+$/.test(wanted) && /^\d+[年月日]?$/.test(words) && parseInt(words) === parseInt(wanted))
}

/** Whether one of Taro's H5 pickers is open and has come to rest. */
export const isWheelOpen = () => Array.from(document.querySelectorAll('taro-picker-group')).some(isVisible)

/** Turns a column of the picker that is open until the words are in its middle; tells the words it offers if they are not among them. */
export async function turnColumn (at: number, wanted: string): Promise<string[] | undefined> {
  const column = Array.from(document.querySelectorAll('taro-picker-group')).filter(isVisible)[at]
  const indicator = column?.querySelector('.weui-picker__indicator')
  if (!column || !indicator) return []
  const distanceTo = (item: Element) => middle(indicator) - middle(item)
  const items = Array.from(column.querySelectorAll('.weui-picker__item'))
  // A time's column repeats its ends; the nearest is meant.
  const [nearest] = items.filter(item => reads(item, wanted)).map(distanceTo).sort((one, other) => Math.abs(one) - Math.abs(other))
  if (nearest === undefined) return items.map(item => tidy(item.textContent ?? ''))
  if (Math.abs(nearest) > 1) await drag(column, nearest)
  return undefined
}
