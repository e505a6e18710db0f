/** `bx261123 7k3f`, as somebody types what was read out to them, is BX-261123-7K3F. */
export function numberIn (text: string): string | undefined {
  const letters = text.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '')
  const [, kind, date, code] = /^([A-Z]{2})(\d{6})([0-9A-Z]{4})$/.exec(letters) ?? []
  return kind === undefined ? undefined : `${kind}-${date}-${code}`
}
