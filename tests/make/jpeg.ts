/** JPEGs made by hand, segment by segment, with the things phones write into them. */
const bytesOf = (...parts: (number | string | Uint8Array)[]) => Uint8Array.from(parts.flatMap(part =>
  typeof part === 'number' ? [part] : typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part]))

const segment = (marker: number, ...payload: (number | string | Uint8Array)[]) => {
  const content = bytesOf(...payload)
  return bytesOf(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff, content)
}

export const jfif = segment(0xe0, 'JFIF\0', 1, 1, 0, 0, 1, 0, 1, 0, 0)
export const profile = segment(0xe2, 'ICC_PROFILE\0', 1, 1, 'colours')
export const tables = segment(0xdb, 0, new Uint8Array(64).fill(16))
export const scan = bytesOf(segment(0xda, 1, 1, 0, 0, 63, 0), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56)
export const hiddenPreview = segment(0xe2, 'MPF\0', 'a second, uncropped picture')
export const words = segment(0xfe, '拍摄于 3栋2单元1201')
export const xmp = segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', '<x:xmpmeta>GPSLatitude</x:xmpmeta>')
export const afterTheEnd = bytesOf('ftypmp42 a moving picture with sound')

/** EXIF in little endian, as phones write it: which way up, and a directory of GPS. */
export const exif = (orientation: number) => segment(0xe1, 'Exif\0\0', 'II', 42, 0, 8, 0, 0, 0, 2, 0,
  0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
  0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 'GPS 31.2304 N')

export const jpeg = (...segments: Uint8Array[]) => bytesOf(0xff, 0xd8, ...segments, 0xff, 0xd9)
