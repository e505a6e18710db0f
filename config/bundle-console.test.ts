import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundleConsole } from './bundle-console'

test('the page is three files that ask the network for nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'console-'))
  await bundleConsole(folder)
  expect((await readdir(folder)).sort()).toEqual(['index.html', 'page.css', 'page.js'])
  for (const name of await readdir(folder)) {
    const addresses = (await readFile(path.join(folder, name), 'utf8')).match(/(?:https?:)?\/\/[a-z][a-z0-9.-]+\.[a-z]{2,}/g) ?? []
    expect(addresses.filter(address => address !== 'http://www.w3.org')).toEqual([])
  }
  await rm(folder, { recursive: true })
})
