import { foundLast, reaches } from './touch'

let aim: Element | 'none' | 'missed' = 'none'

/** The next touch is meant for what was found last. */
export const takeAim = () => { aim = foundLast ?? 'none' }

/** Whether the last touch met something else than what it was meant for, which then felt nothing of it. */
export const hasMissed = () => aim === 'missed'

/** A page that is still growing moves what was to be touched away from under the finger: nobody else shall be touched instead. */
export function touchOnlyWhatIsMeant () {
  for (const type of ['touchstart', 'touchend', 'click'] as const) {
    window.addEventListener(type, event => {
      if (type === 'touchstart' && aim instanceof Element) {
        const target = event.composedPath()[0]
        aim = target instanceof Element && reaches(target, aim) ? 'none' : 'missed'
      }
      if (aim !== 'missed') return
      event.preventDefault()
      event.stopImmediatePropagation()
    }, { capture: true, passive: false })
  }
}
