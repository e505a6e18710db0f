/** SHA-256 (FIPS 180-4) where there is nothing built in for it: a phone names a file by it without sending the file anywhere. */

const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function * primes (): Generator<number> {
  for (let each = 2; ; each++) if (Array.from({ length: each - 2 }, (_, n) => n + 2).every(less => each % less !== 0)) yield each
}

const firstPrimes = (count: number): number[] => { const found = primes(); return Array.from({ length: count }, () => found.next().value as number) }

/** The first 32 bits behind the point. */
const fraction = (number: number) => Math.floor((number - Math.floor(number)) * 2 ** 32) | 0

const k = firstPrimes(64).map(each => fraction(Math.cbrt(each))), start = firstPrimes(8).map(each => fraction(Math.sqrt(each)))

/** The message, one bit, zeros, and its length in bits. */
function padded (bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64), view = new DataView(whole.buffer)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0)
  return view
}

function compress (state: Int32Array, view: DataView, at: number, w: Int32Array) {
  for (let n = 0; n < 16; n++) w[n] = view.getInt32(at + n * 4)
  for (let n = 16; n < 64; n++) {
    const a = w[n - 15]!, b = w[n - 2]!
    w[n] = w[n - 16]! + (rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3)) + w[n - 7]! + (rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10))
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let n = 0; n < 64; n++) {
    const one = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + k[n]! + w[n]!) | 0
    const two = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, n) => { state[n] = state[n]! + word })
}

/** @returns 64 hex digits */
export function sha256Of (bytes: Uint8Array): string {
  const state = Int32Array.from(start), view = padded(bytes), w = new Int32Array(64)
  for (let at = 0; at < view.byteLength; at += 64) compress(state, view, at, w)
  return [...state].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
