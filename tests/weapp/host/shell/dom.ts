/**
 * Makes an element of the host's own, `<host-…>`, with content. It has no class: the mini-program's style sheets,
 * which share the document, must not meet it.
 */
export function el (name: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(`host-${name}`)
  element.append(...content)
  return element
}

/** The same, acting on a tap. */
export function tappable (name: string, words: string, act: () => void): HTMLElement {
  const element = el(name, words)
  element.addEventListener('click', act)
  return element
}
