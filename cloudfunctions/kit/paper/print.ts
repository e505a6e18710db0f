/**
 * Prints a paper: text, lines and pictures as PDF, with the whole of Noto Sans SC to draw from. A function that prints says
 * so in `description.ts` (`prints`), and then the font lies beside its code.
 */
import path from 'node:path'
import type { Paper } from '@domain/kit/paper'
import { draw } from './blocks'
import { leaveRoom } from './certify'
import { close } from './closing'
import { beginPage } from './head'
import { numberPages, Sheet } from './sheet'

/** Where `config/bundle.ts` puts it. */
export const fontFile = 'noto-sans-sc-regular.ttf'

function finished (pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((done, failed) => {
    pdf.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(Buffer.concat(parts))).on('error', failed)
    pdf.end()
  })
}

/**
 * @param font a TrueType file with every glyph there is: a subset would leave names blank
 * @param more `toCertify`: leaves room for the signature that `certified` puts in
 * @returns the same bytes for the same paper
 */
export async function printPaper (paper: Paper, font = path.join(__dirname, fontFile), { toCertify = false } = {}): Promise<Buffer> {
  const { PDFDocument } = await import('./pdfkit')
  const { size, title, number = '', head, blocks, at } = paper
  const pdf = new PDFDocument({ autoFirstPage: false, bufferPages: true, font, lang: 'zh-CN', info: { Title: `${title} ${number}`.trim(), Author: head, CreationDate: new Date(at) } })
  const sheet = new Sheet(pdf, size, beginPage(paper))
  for (const block of blocks) draw(sheet, block)
  close(sheet, paper)
  numberPages(sheet, paper)
  // What could not be drawn is kept as it was typed.
  if (sheet.lacking.size > 0) pdf.info.Keywords = [...sheet.lacking].join(' ')
  if (toCertify) leaveRoom(pdf, head, at)
  return finished(pdf)
}
