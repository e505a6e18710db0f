import { visibleElements } from './visible'

const area = (element: Element) => element.clientWidth * element.clientHeight

/** Scrolls the largest thing that can be scrolled to its end: the document, or a page or list in it. */
export function scrollToEnd () {
  const overflowing = [document.scrollingElement ?? document.documentElement, ...visibleElements()]
    .filter(element => element.scrollHeight > element.clientHeight + 1)
  const isScrollable = (element: Element) => element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY)
  const [largest] = overflowing.filter(isScrollable).sort((one, other) => area(other) - area(one))
  largest?.scrollTo({ top: largest.scrollHeight, behavior: 'instant' })
}
