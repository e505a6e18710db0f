/** How each kind of block is drawn: one row per kind. */
import type { Fact, PaperBlock } from '@domain/kit/paper'
import { bars } from './bars'
import { cards } from './cards'
import { pale, type Sheet } from './sheet'
import { pictures, signatures } from './side-by-side'
import { table } from './table'

const size = 10, gap = 3

function fact (sheet: Sheet, [label, text]: Fact, x: number, y: number, width: number) {
  const wide = sheet.widthOf(`${label}：`, size) + 2
  sheet.write(`${label}：`, x, y, wide + 4, { size, color: pale })
  sheet.write(text, x + wide, y, width - wide, { size })
}

const factHeight = (sheet: Sheet, [label, text]: Fact, width: number) =>
  sheet.heightOf(text, width - sheet.widthOf(`${label}：`, size) - 2, { size })

type Drawing = { [Kind in PaperBlock['kind']]: (sheet: Sheet, block: PaperBlock & { kind: Kind }) => void }

const drawings: Drawing = {
  heading (sheet, { text }) {
    // With the beginning of what it is over.
    sheet.room(84)
    sheet.write(text, sheet.left, sheet.y + 6, sheet.width, { size: 12, strong: true })
    sheet.y += 26
  },

  text (sheet, { text, small }) {
    const writing = small ? { size: 8, color: pale } : { size }
    const height = sheet.heightOf(text, sheet.width, writing)
    sheet.room(height)
    sheet.write(text, sheet.left, sheet.y, sheet.width, writing)
    sheet.y += height + gap
  },

  facts (sheet, { facts }) {
    const [first, ...others] = facts, isAlone = others.length === 0
    if (!first) return
    const wide = isAlone ? sheet.width : sheet.width / 2 - 6
    for (let place = 0; place < facts.length; place += 2) {
      const pair = facts.slice(place, place + 2)
      const height = Math.max(...pair.map(each => factHeight(sheet, each, wide)))
      sheet.room(height)
      pair.forEach((each, side) => fact(sheet, each, sheet.left + side * (sheet.width / 2 + 6), sheet.y, wide))
      sheet.y += height + gap
    }
  },

  table,
  bars,
  signatures,
  pictures,
  cards
}

export function draw<Kind extends PaperBlock['kind']> (sheet: Sheet, block: PaperBlock & { kind: Kind }) {
  (drawings[block.kind] as (sheet: Sheet, block: PaperBlock) => void)(sheet, block)
}
