import { parentOf, textOf, tidy, visibleElements } from './visible'

const buttons = 'button, wx-button, taro-button-core, [role=button], [aria-role=button]'

const labelOf = (element: Element) => tidy(element.getAttribute('aria-label') ?? '')

/** Of nested elements with the same text, the innermost one is meant. */
const innermost = (elements: Element[]) => elements.filter(element => !elements.some(other => other !== element && element.contains(other)))

const buttonsFirst = (elements: Element[]) => {
  const isButton = (element: Element) => element.closest(buttons) !== null
  return [...elements.filter(isButton), ...elements.filter(element => !isButton(element))]
}

/** The visible elements that someone may mean by a text, the likeliest first. */
export function named (text: string): Element[] {
  const wanted = tidy(text)
  const near = visibleElements().filter(element => labelOf(element) === wanted || (element.textContent ?? '').replace(/\s+/g, '').includes(wanted.replace(/\s+/g, '')) || element.shadowRoot)
  const labelled = near.filter(element => labelOf(element) === wanted)
  const equal = near.filter(element => textOf(element) === wanted)
  const exact = buttonsFirst([...new Set([...labelled, ...innermost(equal)])])
  return exact.length > 0 ? exact : buttonsFirst(innermost(near.filter(element => textOf(element).includes(wanted))))
}

/** Whether the text can be read or heard. */
export const isHeard = (text: string) => visibleElements().some(element => labelOf(element).includes(tidy(text)))

type Field = HTMLInputElement | HTMLTextAreaElement

const isField = (element: Element): element is Field =>
  (element instanceof HTMLInputElement && element.type !== 'file') || element instanceof HTMLTextAreaElement

/** What surrounds an input and may carry its label: the elements of the platforms that wrap the real one. */
const heardAs = (field: Field) => [field, parentOf(field), parentOf(parentOf(field) ?? field)].flatMap(element => element ? [labelOf(element)] : [])

/** The input that people know by its placeholder, its label, or the text before it. */
export function fieldNamed (name: string): Field | undefined {
  const wanted = tidy(name)
  const all = visibleElements()
  const fields = all.filter(isField)
  const direct = fields.find(field => tidy(field.placeholder) === wanted || heardAs(field).includes(wanted))
  if (direct) return direct
  const heading = named(name)[0]
  return heading && fields.find(field => all.indexOf(field) > all.indexOf(heading))
}
