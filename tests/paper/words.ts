/** What stands in PDFs, and what they say of themselves. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'

/** @returns the text of each, in the same order */
export async function wordsIn (pdfs: readonly Uint8Array[]): Promise<string[]> {
  if (pdfs.length === 0) return []
  const folder = mkdtempSync(path.join(tmpdir(), 'words-'))
  try {
    const files = pdfs.map((_pdf, place) => path.join(folder, `${place}.pdf`))
    files.forEach((file, place) => writeFileSync(file, pdfs[place]!))
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'words-child.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(JSON.stringify(files))
    return await json(child.stdout) as string[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
