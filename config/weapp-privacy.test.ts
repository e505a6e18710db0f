import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { declared, declaredLine } from '@domain/privacy/declared'
import { byHand } from './deploy/by-hand'
import { privateApis, undeclaredIn, unusedIn } from './weapp-privacy'

const root = path.resolve(__dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
/** What is compiled into the mini-program. */
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', 'client'], { encoding: 'utf8', cwd: root })
  .split('\n').filter(file => /\.tsx?$/.test(file) && !/\.(test|h5)\.tsx?$/.test(file)).map(read)

test.each([
  ['wx.chooseMedia({})', []], ['t().getLocation ({})', ['getLocation']], ['r(B,{openType:"getPhoneNumber"})', []],
  ['r(B,{openType:"chooseAvatar"})', ['chooseAvatar']], ['r(B,{openType:"getRealtimePhoneNumber|agreePrivacyAuthorization"})', ['getRealtimePhoneNumber']],
  ['{bindgetphonenumber:"eh"}', []], ['["chooseImage","getLocation"]', []], ['wx.getClipboardData({})', ['getClipboardData']]
])('%s', (script, found) => expect(undeclaredIn(script)).toEqual(found))

test('our code calls every interface that is declared, and none besides', () => {
  expect(unusedIn(sources)).toEqual([])
  expect(sources.flatMap(each => undeclaredIn(each))).toEqual([])
})

test('what is declared is known to the check', () => {
  expect(declared.map(each => each.api).filter(api => !privateApis.some(each => each.api === api))).toEqual([])
  expect(unusedIn(['wx.chooseMedia({})'])).toEqual(declared.map(each => each.api).filter(api => api !== 'chooseMedia'))
})

test('the console is filled in from the same rows: operations page and plan', () => {
  const [row] = read('docs/operations.md').split('\n').filter(line => line.includes('用户隐私保护指引 |'))
  expect(row).toContain(declared.map(declaredLine).join(' · '))
  const plan = byHand({ functions: {} }, { Bucket: 'b', Region: 'r', CdnDomain: 'c' }).join('\n')
  for (const { data, api } of declared) expect(plan).toContain(`${data} (${api})`)
})

test('WeChat asks, since the check is switched on', () => {
  expect(read('client/app.config.ts')).toContain('__usePrivacyCheck__: true')
})
