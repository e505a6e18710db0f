import { fileTypeOf } from './file-type'

const file = (...start: (number | string)[]) =>
  Uint8Array.from([...start.flatMap(each => typeof each === 'string' ? [...Buffer.from(each, 'latin1')] : [each]), ...new Array<number>(20).fill(0)])

test.each([
  ['jpg', file(0xff, 0xd8, 0xff, 0xe0)],
  ['png', file(0x89, 'PNG\r\n', 0x1a, '\n')],
  ['mp3', file('ID3', 4)],
  ['mp3', file(0xff, 0xfb, 0x90)],
  ['mp3', file(0xff, 0xf3, 0x40)],
  ['aac', file(0xff, 0xf1, 0x50)],
  ['aac', file(0xff, 0xf9, 0x50)],
  ['m4a', file(0, 0, 0, 0x20, 'ftypM4A ')],
  ['webm', file(0x1a, 0x45, 0xdf, 0xa3)],
  ['xlsx', file('PK', 3, 4)],
  ['csv', Uint8Array.from(Buffer.from('分区,楼栋,门牌号\r\n'))]
])('a %s is known by its first bytes (%#)', (type, bytes) => {
  expect(fileTypeOf(bytes)).toBe(type)
})

test.each([
  ['a page', file('<html><script>')],
  ['a drawing with scripts', file('<svg xmlns="">')],
  ['a program', file('MZ', 0x90)],
  ['an archive of another kind', file('Rar!', 0x1a, 7)],
  ['text in two bytes a letter', file(0xff, 0xfe, 'a', 0, 'b', 0)],
  ['a PDF', file('%PDF-1.7')],
  ['a GIF', file('GIF89a')],
  ['a JPEG cut off at once', file(0xff, 0xd8, 0xff).slice(0, 3)],
  ['nothing', new Uint8Array()]
])('%s is not taken', (_name, bytes) => {
  expect(fileTypeOf(bytes)).toBeUndefined()
})
