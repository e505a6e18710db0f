import { named } from './find'
import { parentOf } from './visible'

/** Where to touch, or why one cannot. */
export type Spot = { x: number; y: number } | { why: string }

const isDisabled = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const disabled = at.getAttribute('disabled')
    if (at.getAttribute('aria-disabled') === 'true' || (disabled !== null && disabled !== 'false')) return true
  }
  return false
}

/** What a finger would meet at a point, through shadow roots. */
function deepest (x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y)
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === hit) break
    hit = inner
  }
  return hit
}

const isInside = (element: Element, outer: Element) => {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true
  return false
}

function centreOf (element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** Whether a finger that meets `hit` touches the element. */
export const reaches = (hit: Element, element: Element) => isInside(hit, element) || (getComputedStyle(element).pointerEvents === 'none' && isInside(element, hit))

function spotOf (element: Element): Spot {
  const reached = () => {
    const { x, y } = centreOf(element)
    const hit = deepest(x, y)
    return hit && reaches(hit, element) ? { x, y } : undefined
  }
  let place = reached()
  // As little as needed first: centring what sticks to an edge would move the page under it, as no finger could.
  for (const block of ['nearest', 'center'] as const) {
    if (place) break
    element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' })
    place = reached()
  }
  const { x, y } = centreOf(element)
  const over = deepest(x, y)
  return place ?? { why: `covered by <${over?.tagName.toLowerCase() ?? 'nothing'} class="${over?.className ?? ''}">` }
}

/** Where a finger would go now. */
export let foundLast: Element | undefined

/** The point at which to touch an element; scrolls it into view first if need be. */
export function touchable (element: Element): Spot {
  if (isDisabled(element)) return { why: 'disabled' }
  const spot = spotOf(element)
  if ('x' in spot) foundLast = element
  return spot
}



/** Whether something is still fading or sliding; what turns for ever does not count. */
export const isMoving = () => document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)

/** Where to touch what is called so; of several, the first one that can be touched. */
export function placeOf (text: string, nth?: number): Spot {
  if (isMoving()) return { why: 'the page is still moving' }
  const all = named(text)
  const candidates = nth === undefined ? all : all.slice(nth, nth + 1)
  if (candidates.length === 0) return { why: all.length ? `there are only ${all.length} of them` : 'not on the screen' }
  let first: Spot | undefined
  // One after the other: looking at the next may scroll the one before away.
  for (const candidate of candidates) {
    const spot = touchable(candidate)
    if ('x' in spot) return spot
    first ??= spot
  }
  return first ?? { why: 'not on the screen' }
}
