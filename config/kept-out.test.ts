import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { keepOut } from './kept-out'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kept-out-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function bundled<T> (contents: string): Promise<T> {
  const outfile = path.join(folder, `${Math.random()}.js`)
  await build({ stdin: { contents, resolveDir: __dirname }, outfile, bundle: true, format: 'cjs', platform: 'node', plugins: [keepOut], logLevel: 'error' })
  return createRequire(__filename)(outfile) as T
}

test('what is kept out can be held and passed on, and says what it is when it is called', async () => {
  const { axios, call, make } = await bundled<{ axios: { get: unknown }, call: () => unknown, make: () => unknown }>(`
    const axios = require('axios')
    class Client extends axios.Axios {}
    module.exports = { axios, call: () => axios.default.get('/'), make: () => new Client() }`)
  expect(axios.get).toBeDefined()
  expect(call).toThrow('axios is kept out of this bundle (asks a virtual machine for credentials')
  expect(make).toThrow('axios is kept out')
})

test('names that only begin alike stay in', async () => {
  expect(await bundled<object>('module.exports = { ...require("lodash.includes"), name: require("mime-db")["text/css"].source }')).toEqual({ name: 'iana' })
})
