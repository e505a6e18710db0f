/** Fonts with something missing, made from the whole one: what a subset does to names. */
import { readFileSync } from 'node:fs'
import { wholeFont } from '../../config/paper-font'

interface Table { entry: number, offset: number, length: number }

function tableOf (font: Buffer, name: string): Table {
  const count = font.readUInt16BE(4)
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === name) return { entry, offset: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) }
  }
  throw new Error(`the font has no table ${name}`)
}

type Group = [first: number, last: number, glyph: number]

/** The groups of the subtable that has all characters (format 12). */
function groupsOf (font: Buffer): Group[] {
  const { offset } = tableOf(font, 'cmap')
  for (let n = 0; n < font.readUInt16BE(offset + 2); n++) {
    const at = offset + font.readUInt32BE(offset + 4 + n * 8 + 4)
    if (font.readUInt16BE(at) !== 12) continue
    return Array.from({ length: font.readUInt32BE(at + 12) }, (_, place) =>
      [0, 4, 8].map(part => font.readUInt32BE(at + 16 + place * 12 + part)) as Group)
  }
  throw new Error('the font has no subtable of format 12')
}

const without = (groups: readonly Group[], code: number): Group[] => groups.flatMap(([first, last, glyph]): Group[] =>
  code < first || code > last ? [[first, last, glyph]] : [...code > first ? [[first, code - 1, glyph] as Group] : [], ...code < last ? [[code + 1, last, glyph + code + 1 - first] as Group] : []])

function cmapOf (groups: readonly Group[]): Buffer {
  const table = Buffer.alloc(12 + 16 + groups.length * 12)
  // Version 0 with one subtable: Windows, all of Unicode.
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(16 + groups.length * 12, 16)
  table.writeUInt32BE(groups.length, 24)
  groups.flat().forEach((value, place) => table.writeUInt32BE(value, 28 + place * 4))
  return table
}

/** A subset: it does not know these letters. */
export function subsetWithout (letters: string): Buffer {
  const font = readFileSync(wholeFont), { entry } = tableOf(font, 'cmap')
  const cmap = cmapOf([...letters].reduce((groups, letter) => without(groups, letter.codePointAt(0)!), groupsOf(font)))
  font.writeUInt32BE(font.length, entry + 8)
  font.writeUInt32BE(cmap.length, entry + 12)
  return Buffer.concat([font, cmap])
}

/** Worse than a subset: it says that it has this letter, and draws nothing. */
export function blankFor (letter: string): Buffer {
  const font = readFileSync(wholeFont), code = letter.codePointAt(0)!, { offset } = tableOf(font, 'loca')
  const group = groupsOf(font).find(([first, last]) => first <= code && code <= last)
  if (!group || font.readInt16BE(tableOf(font, 'head').offset + 50) !== 1) throw new Error('not a font that this was made for')
  const glyph = group[2] + code - group[0]
  font.writeUInt32BE(font.readUInt32BE(offset + (glyph + 1) * 4), offset + glyph * 4)
  return font
}
