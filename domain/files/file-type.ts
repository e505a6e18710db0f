/** What a file is, by its first bytes: its name is only what somebody called it. */
import type { Purpose } from './contract'

export const fileTypes = ['jpg', 'png', 'mp3', 'aac', 'm4a', 'webm', 'xlsx', 'csv'] as const
export type FileType = typeof fileTypes[number]

export const purposeOf: Record<FileType, Purpose> = { jpg: 'photo', png: 'photo', mp3: 'voice', aac: 'voice', m4a: 'voice', webm: 'voice', xlsx: 'sheet', csv: 'sheet' }

const starts = (bytes: Uint8Array, at: number, ...wanted: number[]) => wanted.every((byte, place) => bytes[at + place] === byte)
const letters = (text: string) => [...text].map(letter => letter.charCodeAt(0))

/** Eleven bits set, then the layer: 01 is MP3 without an ID3 tag, 00 is AAC in ADTS frames. */
const frame = (bytes: Uint8Array, layer: number) => bytes[0] === 0xff && (bytes[1]! & 0xe6) === (0xe0 | layer)

/** Text has no signature: it has no bytes either that no text has. */
const isText = (bytes: Uint8Array) => bytes.every(byte => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)

const signatures: Record<FileType, (bytes: Uint8Array) => boolean> = {
  jpg: bytes => starts(bytes, 0, 0xff, 0xd8, 0xff),
  png: bytes => starts(bytes, 0, 0x89, ...letters('PNG'), 0x0d, 0x0a, 0x1a, 0x0a),
  mp3: bytes => starts(bytes, 0, ...letters('ID3')) || frame(bytes, 0x02),
  aac: bytes => frame(bytes, 0x00) && (bytes[1]! & 0xf0) === 0xf0,
  m4a: bytes => starts(bytes, 4, ...letters('ftyp')),
  webm: bytes => starts(bytes, 0, 0x1a, 0x45, 0xdf, 0xa3),
  // A zip; what is in it, `cloudfunctions/imports/sheet` looks at.
  xlsx: bytes => starts(bytes, 0, ...letters('PK'), 3, 4),
  csv: isText
}

/** @returns undefined for anything we do not take */
export const fileTypeOf = (bytes: Uint8Array): FileType | undefined =>
  bytes.length < 12 ? undefined : fileTypes.find(type => signatures[type](bytes))
