import { el, tappable } from './dom'

/** Puts something over the page; returns how to take it away. */
function cover (content: Node): () => void {
  const layer = el('cover', content)
  document.body.append(layer)
  return () => layer.remove()
}

/** A sheet from below with one line per item and a way out; returns how to close it. */
export function showSheet (lines: string[], onCancel: () => void, onChoose?: (index: number) => void): () => void {
  const rows = lines.map((line, index) => tappable('row', line, () => {
    if (!onChoose) return
    close()
    onChoose(index)
  }))
  const cancel = tappable('row', '取消', () => {
    close()
    onCancel()
  })
  const close = cover(el('sheet', ...rows, cancel))
  return close
}

/** A dialog with one or two buttons; resolves to whether it was agreed to. */
export function showDialog (title: string, content: string, confirm: string, cancel?: string): Promise<boolean> {
  return new Promise(resolve => {
    const button = (words: string, answer: boolean) => {
      const element = tappable('answer', words, () => {
        close()
        resolve(answer)
      })
      element.setAttribute('role', 'button')
      return element
    }
    const buttons = el('answers', ...(cancel === undefined ? [] : [button(cancel, false)]), button(confirm, true))
    const close = cover(el('dialog', el('dialog-title', title), el('dialog-content', content), buttons))
  })
}

let toast: HTMLElement | undefined
let fading = 0

export function hideToast () {
  clearTimeout(fading)
  toast?.remove()
  toast = undefined
}

/** A word in the middle of the screen; without `milliseconds` it stays until hidden. */
export function showToast (words: string, milliseconds?: number) {
  hideToast()
  toast = el('toast', words)
  document.body.append(toast)
  if (milliseconds !== undefined) fading = window.setTimeout(hideToast, milliseconds)
}
