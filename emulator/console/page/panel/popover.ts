import { el } from '../dom'

const margin = 28
const gap = 6

/**
 * Something that opens below a button and goes away by itself.
 * @param atLeast how wide it is even where the button is narrower, in pixels
 */
export function popover (button: HTMLButtonElement, className: string, atLeast: number): HTMLElement {
  const element = el('div', { class: `popover ${className}`, popover: 'auto' })
  button.popoverTargetElement = element
  // It lies on top of the page, outside the panel, so it has to be told where its button is.
  element.addEventListener('toggle', () => {
    const { left, right, bottom, width } = button.getBoundingClientRect()
    const wide = Math.max(width, atLeast)
    element.style.left = `${left + wide + margin > innerWidth ? right - wide : left}px`
    element.style.top = `${bottom + gap}px`
    element.style.width = `${wide}px`
    element.style.maxHeight = `${innerHeight - bottom - margin}px`
  })
  return element
}
