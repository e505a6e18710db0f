import { el, svg } from '../dom'
import { icons } from '../icons'

/** Who asks, on top of each of WeChat's sheets. */
export const asker = (what: string) =>
  el('header', { class: 'asker' }, el('span', { class: 'logo tiny' }), el('b', {}, '一站'), el('span', {}, what))

/** The two buttons every sheet ends with; agreeing is WeChat's green. */
export const choices = (refuse: string, agree: string, answer: (isAgreed: boolean) => void) => el('footer', { class: 'choices' },
  el('button', { class: 'refuse', onclick: () => answer(false) }, refuse),
  el('button', { class: 'agree', onclick: () => answer(true) }, agree))

/** A tick with its words. @returns the label and a function that says whether it is ticked */
export function tick (words: string, isTicked: boolean): { element: HTMLElement; isTicked: () => boolean } {
  const box = el('input', { type: 'checkbox', checked: isTicked })
  return { element: el('label', { class: 'tick' }, box, el('i', {}, svg(icons.check)), el('span', {}, words)), isTicked: () => box.checked }
}
