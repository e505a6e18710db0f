type Child = Node | string | number | false | undefined | null
type Properties<K extends keyof HTMLElementTagNameMap> =
  Partial<Omit<HTMLElementTagNameMap[K], 'style' | 'dataset'>> & { class?: string; data?: Record<string, string>; aria?: Record<string, string> }

/** Makes an element. Children that are false or absent are left out; text is text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap> (
  tag: K, { class: className, data, aria, ...properties }: Properties<K> = {}, ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  Object.assign(element, properties)
  if (className) element.className = className
  Object.assign(element.dataset, data)
  for (const [name, value] of Object.entries(aria ?? {})) element.setAttribute(name === 'role' ? 'role' : `aria-${name}`, value)
  fill(element, ...children)
  return element
}

/** Replaces what is in an element. */
export function fill (element: Element, ...children: Child[]): void {
  element.replaceChildren(...children.filter(child => child !== false && child !== undefined && child !== null).map(child =>
    typeof child === 'number' ? String(child) : child))
}

/** A picture from our own icon set, as an element; the text is ours, never somebody's input. */
export function svg (markup: string): Element {
  const holder = document.createElement('template')
  holder.innerHTML = markup
  const element = holder.content.firstElementChild
  if (!element) throw new Error('an icon without an element')
  element.setAttribute('aria-hidden', 'true')
  return element
}
