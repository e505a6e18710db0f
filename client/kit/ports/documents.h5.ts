import { Unreachable } from './unreachable'
import type { PickedDocument } from './shapes'

/** Lets the person choose one file; nothing if they think better of it. @param extensions without the dot */
export const pickDocument = (extensions: readonly string[]): Promise<PickedDocument | undefined> => new Promise(resolve => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.map(each => `.${each}`).join(',')
  input.hidden = true
  const done = () => {
    const file = input.files?.[0]
    resolve(file && { path: URL.createObjectURL(file), name: file.name, bytes: file.size })
    input.remove()
  }
  input.addEventListener('change', done)
  input.addEventListener('cancel', done)
  // Safari forgets an input that is not in the document.
  document.body.append(input)
  input.click()
})

function openTab (url: string): void {
  Object.assign(document.createElement('a'), { href: url, target: '_blank', rel: 'noopener' }).click()
}

/** A browser shows a PDF by itself, in a tab of its own; anything else is fetched and saved. @param name with its extension */
export async function openDocument (url: string, name: string): Promise<void> {
  if (name.endsWith('.pdf')) return openTab(url)
  const blob = await fetch(url).then(response => response.blob(), (error: unknown) => { throw new Unreachable(String(error)) })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
