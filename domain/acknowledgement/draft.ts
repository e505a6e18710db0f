/** An edition as it is written in one field: a line that begins with `#` begins a chapter, each other line is a paragraph. */
import type { Chapter } from './edition'

/** What stands before the first chapter is one of its own. @param opening how that one is called */
export function chaptersFrom (text: string, opening: string): Chapter[] {
  const chapters: Chapter[] = []
  for (const line of text.split('\n').map(each => each.trim()).filter(each => each !== '')) {
    const title = /^#+\s*(.+)$/.exec(line)?.[1]
    if (title !== undefined) chapters.push({ title, paragraphs: [] })
    else if (chapters.length === 0) chapters.push({ title: opening, paragraphs: [line] })
    else chapters.at(-1)!.paragraphs.push(line)
  }
  return chapters.filter(each => each.paragraphs.length > 0)
}

export const textFrom = (chapters: readonly Chapter[]): string => chapters.map(each => [`# ${each.title}`, ...each.paragraphs].join('\n')).join('\n\n')
