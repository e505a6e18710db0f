/** What happened on the page since it was last asked. */
export interface Testimony { errors: string[]; toasts: string[] }

const seen: Testimony = { errors: [], toasts: [] }

const told = (thing: unknown): string => {
  if (thing instanceof Error) return thing.stack ?? thing.message
  return typeof thing === 'string' ? thing : JSON.stringify(thing)
}

/** Notes something that must make the test fail. */
export const complain = (...things: unknown[]) => { seen.errors.push(things.map(told).join(' ')) }

export const noteToast = (text: string) => { if (text) seen.toasts.push(text) }

/** Hands over what was noted, once. */
export const testify = (): Testimony => ({ errors: seen.errors.splice(0), toasts: seen.toasts.splice(0) })

/** Notes whatever is thrown, rejected without anyone listening, or written to the error console. */
export function watchErrors () {
  window.addEventListener('error', event => { if (event.message) complain(event.error ?? event.message) })
  window.addEventListener('unhandledrejection', event => complain('rejected and not handled:', event.reason))
  const write = console.error.bind(console)
  console.error = (...things: unknown[]) => {
    complain(...things)
    write(...things)
  }
}

/** The H5 build draws its toasts into the page, reusing one element: its words are noted whenever they change. */
export function watchToasts () {
  let shown = ''
  new MutationObserver(() => {
    const toast = document.querySelector<HTMLElement>('.taro__toast')
    const words = toast && toast.style.display !== 'none' ? toast.textContent.trim() : ''
    if (words !== shown) noteToast(words)
    shown = words
  }).observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ['style'] })
}
