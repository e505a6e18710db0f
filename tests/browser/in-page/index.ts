/** Runs in every page before its own scripts; the test talks to it as `window.inPage`. */
import { hasMissed, takeAim, touchOnlyWhatIsMeant } from './aim'
import { isWheelOpen, turnColumn } from './column'
import { fieldNamed, isHeard } from './find'
import { noClickAfterHolding } from './holding'
import { isDrawn, outside, small } from './layout'
import { scrollToEnd } from './scroll'
import { isMoving, placeOf, touchable } from './touch'
import { screenText, tidy } from './visible'
import { askPerson, setAnswers, standInForSimulator } from './wechat'
import { complain, noteToast, testify, watchErrors, watchToasts } from './witness'

const inPage = {
  placeOf,
  isMoving,
  takeAim,
  hasMissed,
  /** Where to touch an input. */
  placeOfField (name: string) {
    const field = fieldNamed(name)
    return field ? touchable(field) : { why: 'no such input' }
  },
  valueOf: (name: string) => fieldNamed(name)?.value,
  /** Marks everything in the focused input, so that typing replaces it. */
  selectAll () {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)) return false
    active.select()
    return true
  },
  screenText,
  isSeen: (text: string) => screenText().includes(tidy(text)) || isHeard(text),
  scrollToEnd,
  outside,
  small,
  isDrawn,
  isWheelOpen,
  turnColumn,
  setAnswers,
  askPerson,
  standInForSimulator,
  noClickAfterHolding,
  complain,
  noteToast,
  testify
}

export type InPage = typeof inPage

declare global {
  interface Window {
    inPage: InPage
    phoneSession: string
  }
}

window.inPage = inPage
watchErrors()
touchOnlyWhatIsMeant()
document.addEventListener('DOMContentLoaded', watchToasts)
