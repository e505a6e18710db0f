import { isVisible } from './visible'

const classOf = (element: Element) => `.${element.getAttribute('class')?.split(' ').join('.') ?? element.tagName}`

/** Rows of chips may be pushed sideways, and look it. */
const isPushed = (element: Element): boolean =>
  /auto|scroll/.test(getComputedStyle(element).overflowX) || (element.parentElement !== null && isPushed(element.parentElement))

const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(element => isVisible(element) && !isPushed(element))

/** What reaches beyond the sides of the window, where nobody sees it. */
export function outside (): string[] {
  const { clientWidth: width, scrollWidth } = document.documentElement
  const beyond = shown('.kit-page *').filter(element => {
    const { left, right } = element.getBoundingClientRect()
    return left < -1 || right > width + 1
  })
  return [...scrollWidth > width ? [`the page is ${scrollWidth} wide in ${width}`] : [], ...beyond.map(classOf)]
}

/** What is to be tapped and is smaller than a finger needs. @param least px */
export const small = (least: number): string[] => shown('.kit-page .kit-tap').flatMap(element => {
  const { width, height } = element.getBoundingClientRect()
  return Math.min(width, height) < least - .5 ? [`${classOf(element)} is ${Math.round(width)}×${Math.round(height)}`] : []
})

/** Whether a page has come up, with what it was waiting for. Taro keeps those below it, hidden. @param path without query */
export function isDrawn (path: string): boolean {
  const page = [...document.querySelectorAll('.taro_page')].find(element => isVisible(element) && element.id.startsWith(`/${path}`))
  return page?.querySelector('.kit-page-body *') != null && ![...page.querySelectorAll('[aria-busy=true]')].some(isVisible)
}
