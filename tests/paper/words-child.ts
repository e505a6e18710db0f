/** The text of PDFs, one after another, in a process of its own: jest cannot load the module that reads them. */
import { readFileSync } from 'node:fs'

async function read (files: readonly string[]): Promise<string[]> {
  const mupdf = await import('mupdf')
  return files.map(file => {
    const document = mupdf.Document.openDocument(readFileSync(file), 'application/pdf'), told = ['info:Title', 'info:Subject', 'info:Keywords', 'info:Author'].map(each => document.getMetaData(each) ?? '')
    return [...told, ...Array.from({ length: document.countPages() }, (_, page) => document.loadPage(page).toStructuredText('preserve-whitespace').asText())].join('\n')
  })
}

void read(JSON.parse(readFileSync(0, 'utf8')) as string[]).then(texts => process.stdout.write(JSON.stringify(texts)))
