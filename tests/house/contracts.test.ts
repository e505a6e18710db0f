import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { contracts } from '../contracts'

test('every function that serves a contract is attacked and searched for leaks', () => {
  const serving = readdirSync('cloudfunctions').filter(name => {
    const file = `cloudfunctions/${name}/index.ts`
    return existsSync(file) && /\bserve\(/.test(readFileSync(file, 'utf8'))
  })
  expect(contracts.map(({ name }) => name).sort()).toEqual(serving.sort())
})
