/** Blocks as somebody types them, line by line, and back. */
import type { TextBlock } from '@domain/community/text'
import { blockMarks } from './words'

const marks = Object.entries(blockMarks) as [keyof typeof blockMarks, string][]

export const blocksIn = (typed: string): TextBlock[] => typed.split('\n').map(line => line.trimStart()).filter(line => line !== '').map((line): TextBlock => {
  const [kind, mark] = marks.find(([, each]) => line.startsWith(each)) ?? ['paragraph', ''] as const
  return { kind, text: line.slice(mark.length).trim() }
}).filter(({ text }) => text !== '')

export const typedOf = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ kind, text }) => (kind === 'paragraph' ? '' : blockMarks[kind]) + text).join('\n')
