/** Hands the file to the browser's own downloads. */
export async function keepFile (url: string, name: string): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`storage answered ${response.status}`)
  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
