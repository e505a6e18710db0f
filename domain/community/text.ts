/** Rich text as data: blocks of plain text. There is no markup to be clever with, so nothing in it can be a script. */
import * as v from 'valibot'
import { words } from '../kit/schema'

/** A line of a list begins with its dot on the page. */
export const blockKinds = ['heading', 'paragraph', 'listItem', 'emphasis'] as const

const block = v.strictObject({ kind: v.picklist(blockKinds, 'required'), text: words(1, 1000) })
export type TextBlock = v.InferOutput<typeof block>

/** All of it together, in characters: more is a file. */
const most = 5000

export const richText = v.pipe(
  v.array(block, 'required'), v.minLength(1, 'required'), v.maxLength(60, 'tooMany'),
  v.check(blocks => blocks.reduce((sum, { text }) => sum + [...text].length, 0) <= most, 'tooLong')
)

/** The beginning, in one line, for lists and pushes. */
export const beginningOf = (blocks: readonly TextBlock[], most: number): string => {
  const text = [...blocks.filter(({ kind }) => kind !== 'heading').map(each => each.text).join(' ').replace(/\s+/g, ' ')]
  return text.length > most ? `${text.slice(0, most - 1).join('')}…` : text.join('')
}
