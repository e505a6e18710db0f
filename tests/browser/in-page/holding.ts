const holding = 500

/** A phone's browser gives no click after a long press; Chromium gives one after touches that a test makes. */
export function noClickAfterHolding () {
  let began = 0
  let wasHeld = false
  window.addEventListener('touchstart', ({ timeStamp }) => { began = timeStamp }, { capture: true, passive: true })
  window.addEventListener('touchend', ({ timeStamp }) => { wasHeld = timeStamp - began > holding }, { capture: true, passive: true })
  window.addEventListener('click', event => {
    if (wasHeld) event.stopImmediatePropagation()
    wasHeld = false
  }, { capture: true })
}
