/** The few pieces of DER that a certificate consists of (X.690, RFC 5280). */
function lengthOf (bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.from([bytes])
  const digits: number[] = []
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256)
  return Buffer.from([0x80 | digits.length, ...digits])
}

const tagged = (tag: number, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body])
}

export const sequence = (...content: Buffer[]) => tagged(0x30, ...content)
export const set = (...content: Buffer[]) => tagged(0x31, ...content)
export const utf8 = (text: string) => tagged(0x0c, Buffer.from(text))
export const bits = (content: Buffer) => tagged(0x03, Buffer.from([0]), content)
/** The version of a certificate stands behind a tag of its own. */
export const explicit = (number: number, content: Buffer) => tagged(0xa0 | number, content)
export const none = Buffer.from([0x05, 0x00])

/** A positive integer; a leading zero keeps the highest bit from meaning minus. */
export const integer = (bytes: Buffer) => tagged(0x02, (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)

/** `1.2.840.113549.1.1.11`: the first two numbers share a byte, the others are written to the base of 128. */
export function identifier (dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number)
  const base128 = (number: number): number[] => {
    const digits = [number & 0x7f]
    for (let rest = number >> 7; rest > 0; rest >>= 7) digits.unshift(rest & 0x7f | 0x80)
    return digits
  }
  return tagged(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]))
}

/** UTC to the second, `20301231235959Z`: the form with four digits of the year. */
export const moment = (at: number) => tagged(0x18, Buffer.from(`${new Date(at).toISOString().slice(0, 19).replace(/\D/g, '')}Z`))
