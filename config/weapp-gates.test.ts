import { rmSync } from 'node:fs'
import path from 'node:path'
import { writeSample } from '../tests/weapp/sample'
import { checkPackage } from './weapp-gates'

const roomy = { mainBytes: 1e6, totalBytes: 1e6 }
const folders: string[] = []

/** The sample without its bad manners, and with the given files changed. */
function build (changed: Record<string, string> = {}) {
  const folder = writeSample({ 'home/index.js': 'Page({})', ...changed })
  folders.push(folder)
  return folder
}

const check = (changed: Record<string, string>, budget = roomy) => () => checkPackage(build(changed), budget)

beforeEach(() => { jest.spyOn(process.stdout, 'write').mockReturnValue(true) })
afterEach(() => {
  jest.restoreAllMocks()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a sound package is weighed, each subpackage by itself', () => {
  const bytes = checkPackage(build(), roomy)
  expect(Object.keys(bytes)).toEqual(['main', 'extra/'])
  expect(bytes.main).toBeGreaterThan(1000)
  expect(bytes['extra/']).toBeGreaterThan(500)
})

test('weight over the budget is refused, for the main package and for all', () => {
  expect(check({}, { mainBytes: 100, totalBytes: 1e6 })).toThrow('more than weappBudget.mainBytes')
  expect(check({}, { mainBytes: 1e6, totalBytes: 100 })).toThrow('more than weappBudget.totalBytes')
  expect(check({ 'extra/big.js': `//${'x'.repeat(2 * 1024 * 1024)}` }, { mainBytes: 1e6, totalBytes: 1e7 })).toThrow('WeChat takes 2097152')
})

test('licences and the project file weigh nothing', () => {
  const before = checkPackage(build(), roomy)
  expect(checkPackage(build({ 'app.js.LICENSE.txt': 'MIT'.repeat(1000), 'project.config.json': '{}' }), roomy)).toEqual(before)
})

test.each([
  ['a broken tag', { 'home/index.wxml': '<view>\n<text>\n</view>' }, 'home/index.wxml:2: missing end tag'],
  ['a broken expression', { 'home/index.wxml': '<view>{{ a b }}</view>' }, 'home/index.wxml:1: unexpected character'],
  ['a listed page without files', { 'app.json': '{"pages":["home/index","lost/index"],"subPackages":[{"root":"extra","pages":["next/index"]}]}' }, 'there is no lost/index.wxml'],
  ['a built page that is not listed', { 'app.json': '{"pages":["home/index"]}' }, 'extra/next/index is built, but app.json does not list it'],
  ['a page listed twice', { 'app.json': '{"pages":["home/index","home/index"],"subPackages":[{"root":"extra","pages":["next/index"]}]}' }, 'lists home/index twice'],
  ['an empty subpackage', { 'app.json': '{"pages":["home/index"],"subPackages":[{"root":"extra","pages":["next/index"]},{"root":"gone","pages":[]}]}' }, 'the subpackage gone/ is empty'],
  ['a component that is missing', { 'home/index.json': '{"usingComponents":{"comp":"../comp"}}' }, 'home/index.json uses comp'],
  ['a tab that is no page', { 'app.json': '{"pages":["home/index"],"subPackages":[{"root":"extra","pages":["next/index"]}],"tabBar":{"list":[{"pagePath":"extra/next/index"}]}}' }, 'the tab extra/next/index']
])('%s is refused', (_, changed, reason) => {
  expect(check(changed)).toThrow(reason)
})

test.each([
  ['wx.getLocation({})', 'getLocation'],
  ['t().getUserProfile({})', 'getUserProfile'],
  ['wx.cloud.database().collection("matters")', 'wx.cloud.database'],
  ['eval("1")', 'eval'],
  ['new Function("return 1")', 'new Function'],
  ['fetch("http://127.0.0.1:3000/wx/call")', 'an address of this machine'],
  ['({ "x-session": 1 })', 'the session of the simulator'],
  ['wx.request({ url: "http://example.com" })', 'plain http']
])('%s is refused', (script, what) => {
  expect(check({ 'home/index.js': `Page({ onLoad () { ${script} } })` })).toThrow(`home/index.js uses ${what}`)
})

test('a folder without a mini-program says how to make one', () => {
  expect(() => checkPackage(path.join(__dirname, 'nowhere'), roomy)).toThrow('npm run build:weapp')
})
