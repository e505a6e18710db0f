/** What somebody would see who holds a printed paper: letters by their ink, and what the QR says. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import { wholeFont } from '../../config/paper-font'

export interface Letter {
  letter: string
  page: number
  x: number
  y: number
  /** Pixels that its ink takes; none for a blank. */
  wanted: number
  /** 0 … 1: how much of its ink is there, and how much of the ink in its place is its own. */
  there: number
  alone: number
}

/** `red` is how much of it is red, 0 … 1: stamps and marks; `dark` how much has ink: letters, lines, what a pen drew. */
export interface Page { width: number, height: number, red: number, dark: number }

export interface Looked { pages: Page[], letters: Letter[], codes: string[], keywords: string }

export interface Looking {
  /** Takes as long as all the rest. */
  readsCodes?: true
  /** Where to put pictures for people; `{page}` is its number. */
  picture?: string | undefined
}

export interface Task extends Looking { pdf: string, font: string, scale: number }

/** Enough pixels that no two letters look alike. */
const scale = 3

/** Waits without holding up the process: connections that are kept open have to hear when the other side closes them. */
export async function look (pdf: Uint8Array, looking: Looking = {}): Promise<Looked> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
  try {
    const file = path.join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    const task: Task = { pdf: file, font: wholeFont, scale, ...looking }
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'child.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(JSON.stringify(task))
    return await json(child.stdout) as Looked
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const textOf = ({ letters }: Looked): string => letters.map(each => each.letter).join('')

/** Too little of a letter to be read as it. */
const least = 0.9

/** Letters that the text layer has and the eye does not. */
export const unseen = ({ letters }: Looked): string[] => letters.filter(each => each.there < least).map(each => each.letter)

/** The letters of some words, wherever they first stand. @throws Error where they are nowhere, not even in the text layer */
export function lettersOf (looked: Looked, words: string): Letter[] {
  const start = textOf(looked).indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not on the paper: ${textOf(looked)}`)
  const before = [...textOf(looked).slice(0, start)].length
  return looked.letters.slice(before, before + [...words].length)
}

/** Whether words are there to be read: all of their ink, and little other in its place; a title is a little stronger than its letters. */
export const isSeen = (looked: Looked, words: string): boolean => lettersOf(looked, words).every(each => each.there >= least && each.alone > 0.65)
