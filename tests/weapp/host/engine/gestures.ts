import { fire, handlersRun } from './events'

const longPressAfter = 350
const stillWithin = 10

const plain = ({ identifier, pageX, pageY, clientX, clientY }: Touch) => ({ identifier, pageX, pageY, clientX, clientY })
const list = (touches: TouchList) => Array.from(touches, plain)

function forward (event: TouchEvent) {
  if (!(event.target instanceof Element)) return
  const touches = { touches: list(event.touches), changedTouches: list(event.changedTouches) }
  fire(event.target, event.type, { ...touches.changedTouches[0] }, { bubbles: true, ...touches })
}

/** Whether a disabled button swallows it. */
const isSwallowed = (element: Element) => element.closest('wx-button[disabled]') !== null

/** Turns the browser's touches and clicks into WeChat's events. */
export function watchGestures () {
  let pressed: { x: number; y: number; timer: number } | undefined
  let wasLong = false
  const release = () => {
    clearTimeout(pressed?.timer)
    pressed = undefined
  }

  document.addEventListener('touchstart', event => {
    forward(event)
    wasLong = false
    const [first] = list(event.touches)
    const { target } = event
    if (!first || !(target instanceof Element)) return
    const timer = window.setTimeout(() => {
      const before = handlersRun()
      if (!isSwallowed(target)) fire(target, 'longpress', { x: first.pageX, y: first.pageY }, { bubbles: true, touches: [first], changedTouches: [first] })
      // A long press that somebody listens to is not a tap as well.
      wasLong = handlersRun() > before
    }, longPressAfter)
    pressed = { x: first.clientX, y: first.clientY, timer }
  }, { capture: true, passive: true })

  document.addEventListener('touchmove', event => {
    forward(event)
    const [first] = list(event.touches)
    if (first && pressed && Math.hypot(first.clientX - pressed.x, first.clientY - pressed.y) > stillWithin) release()
  }, { capture: true, passive: true })

  for (const type of ['touchend', 'touchcancel'] as const) {
    document.addEventListener(type, event => {
      release()
      forward(event)
    }, { capture: true, passive: true })
  }

  document.addEventListener('click', ({ target, pageX, pageY, clientX, clientY }) => {
    if (wasLong || !(target instanceof Element) || isSwallowed(target)) return
    const touch = { identifier: 0, pageX, pageY, clientX, clientY }
    fire(target, 'tap', { x: pageX, y: pageY }, { bubbles: true, touches: [touch], changedTouches: [touch] })
  }, { capture: true })
}
