/** White space as people read it. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The parents of an element, through shadow roots. */
export function parentOf (element: Element): Element | null {
  const { parentElement, parentNode } = element
  return parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null)
}

/** Whether someone can see it: drawn, not transparent, and of some size. */
export function isVisible (element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** Every visible element in reading order, also inside shadow roots. */
export function visibleElements (root: ParentNode = document.body): Element[] {
  return Array.from(root.children).flatMap(element => [
    ...(isVisible(element) ? [element] : []),
    ...(element.shadowRoot ? visibleElements(element.shadowRoot) : []),
    ...visibleElements(element)
  ])
}

/** What can be read in an element, and in the shadow roots inside it. */
export function textOf (element: Element): string {
  const own = element instanceof HTMLElement ? element.innerText : element.textContent ?? ''
  const inner = [element, ...Array.from(element.querySelectorAll('*'))]
    .flatMap(each => each.shadowRoot ? Array.from(each.shadowRoot.children) : [])
    .filter(isVisible)
    .map(textOf)
  return tidy([own, ...inner].join(' '))
}

/** All that can be read on the screen. */
export const screenText = () => textOf(document.body)
