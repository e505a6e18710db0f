/** What the links in replies lead to, fetched as the phone does that got them, at once: they are short-lived, and a story's clock runs. */
import * as XLSX from '@e965/xlsx'
import { wordsIn } from '../paper/words'
import { carriedBy } from './picture'
import type { Received } from './received'

/** Addresses at which files are read; where files are sent to is nothing to read. */
const link = /https?:\/\/127\.0\.0\.1:\d+\/storage\/download\/[^"\\\s]+/g

interface Fetched { url: string, openIds: Set<string>, bytes?: Buffer, status?: number }

const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString() === '%PDF-'
const isZip = (bytes: Buffer) => bytes.subarray(0, 2).toString() === 'PK'

/** All sheets, cells as they are stored and as they are shown, and what the file says of itself. */
function sheetWords (bytes: Buffer): string {
  const { Sheets, Props } = XLSX.read(bytes)
  return [JSON.stringify(Props ?? {}), ...Object.entries(Sheets).flatMap(([name, sheet]) => [name, XLSX.utils.sheet_to_csv(sheet), XLSX.utils.sheet_to_csv(sheet, { rawNumbers: true })])].join('\n')
}

function told (bytes: Buffer, pdf: string | undefined): Pick<Received, 'method' | 'text'> {
  const carried = carriedBy(bytes)
  if (carried !== undefined) return { method: 'picture', text: carried }
  return { method: 'file', text: pdf ?? (isZip(bytes) ? sheetWords(bytes) : bytes.toString()) }
}

export function linked () {
  const known = new Map<string, Fetched>()

  async function follow (openId: string, url: string) {
    const before = known.get(url), file = before ?? { url, openIds: new Set<string>() }
    file.openIds.add(openId)
    if (before) return
    known.set(url, file)
    const answer = await fetch(url)
    file.status = answer.status
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (answer.ok) file.bytes = bytes
  }

  return {
    /** @param text a reply as it arrived */
    follow: async (openId: string, text: string): Promise<void> => { await Promise.all((text.match(link) ?? []).map(url => follow(openId, url))) },
    /** What everybody read in their files: papers and sheets as words, of pictures what they say besides what they show. */
    async received (): Promise<Received[]> {
      const files = [...known.values()].flatMap(({ bytes, openIds }) => bytes ? [{ bytes, openIds }] : []), papers = files.filter(each => isPdf(each.bytes))
      const words = await wordsIn(papers.map(each => each.bytes))
      return files.flatMap(file => {
        const part = told(file.bytes, words[papers.indexOf(file)])
        return [...file.openIds].map(openId => ({ openId, ...part }))
      })
    },
    /** Links that gave nothing when they were new: what is behind them went unsearched. */
    unread: (): string[] => [...known.values()].filter(each => each.bytes === undefined).map(({ url, status }) => `${url} answered ${status}`),
    /** Addresses that are still good so many seconds after a moment (ms). */
    lasting: (now: number, seconds: number): string[] => [...known.keys()].filter(url => Number(/[?&]sign=(\d+)-/.exec(url)?.[1] ?? Infinity) > now / 1000 + seconds).map(url => `${url} is good for longer than it may be`)
  }
}
