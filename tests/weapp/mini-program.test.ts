import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launch } from '../browser/chromium'
import { fakeCloud } from '../browser/fake-cloud'
import { openMiniProgram, type MiniProgram } from './mini-program'
import { writeSample } from './sample'

jest.setTimeout(30_000)

const folder = writeSample()
let browser: Browser
let cloud: Awaited<ReturnType<typeof fakeCloud>>
let phone: MiniProgram

beforeAll(async () => {
  browser = await launch()
  cloud = await fakeCloud({
    '/wx/call': body => ({ result: { ok: true, data: (JSON.parse(body) as { data: unknown }).data } }),
    '/wx/consent': body => ({ errMsg: 'requestSubscribeMessage:ok', ...(JSON.parse(body) as { answers: object }).answers }),
    '/wx/pay': body => ({ errMsg: (JSON.parse(body) as { choice: string }).choice === 'pay' ? 'requestPayment:ok' : 'requestPayment:fail cancel' }),
    '/upload': () => 'kept'
  })
})
beforeEach(async () => { phone = await openMiniProgram(browser, { origin: cloud.origin, session: 'wang', folder, page: 'home/index?from=test' }) })
afterEach(() => phone.close())
afterAll(async () => {
  await browser.close()
  await cloud.close()
  rmSync(folder, { recursive: true })
})

const noted = (words: string) => phone.see(`记下：${words}`)

test('taps, conditions, lists', async () => {
  await phone.tap('按了 0 次')
  await phone.tap('按了 1 次')
  await phone.see('多次')
  await phone.see('第 7 件')
})

test('events bubble until they are caught, and a long press is no tap', async () => {
  await phone.tap('冒泡')
  await noted('tap外面true')
  await phone.tap('拦住')
  await noted('tap里面true')
  await phone.longPress('长短')
  await noted('longpress长短true')
  await phone.tap('长短')
  await noted('tap长短true')
})

test('a form takes what was typed, picked and switched', async () => {
  await phone.type('姓名', '王小明他们')
  expect(await phone.value('姓名')).toBe('王小明他')
  await phone.type('请填', '王')
  await phone.type('说说', '漏水')
  await phone.pick('类别', '投诉')
  await phone.see('类别 投诉')
  await expect(phone.pick('类别', '表扬')).rejects.toThrow('报修, 投诉')
  await phone.tap('加急')
  await phone.tap('交')
  await noted('{"who":"王","what":"漏水","kind":1,"urgent":true}')
})

test('pages lie on one another, and styles of one do not reach the other', async () => {
  await phone.tap('打开下一页')
  await phone.see('第 5 号 [{"from":"test"},true,2]')
  await phone.see('换过的题目')
  await phone.see('模板 5')
  await phone.see('不受上一页影响')
  await phone.tap('章0')
  await phone.see('章1')
  expect(await phone.path()).toBe('extra/next/index?id=5')
  await phone.tap('返回')
  await phone.see('家')
  expect(await phone.path()).toBe('home/index?from=test')
  await expect(phone.back()).rejects.toThrow('first page')
})

test('dialogs wait for an answer, toasts are remembered', async () => {
  await phone.tap('问')
  await phone.see('想好了吗')
  await phone.tap('确定')
  await phone.see('好的')
  expect(phone.toasts).toEqual(['好的'])
})

test('the end of a page, and pulling it down', async () => {
  await phone.scrollDown()
  await noted('到底')
  await phone.pullDown()
  await noted('刷新')
})

test('cloud functions, files and consents go to the local cloud as this person', async () => {
  await phone.tap('云')
  await noted('喂')
  expect(cloud.heard.at(-1)).toEqual({ path: '/wx/call', session: 'wang', body: '{"name":"echo","data":{"word":"喂"}}' })
  await phone.tap('拍')
  await noted('chooseMedia:fail cancel')
  await phone.give(path.join(__dirname, 'README.md'))
  await phone.tap('拍')
  await noted('kept')
  expect(cloud.heard.at(-1)?.body).toContain('filename="README.md"')
  await phone.answer({ consent: 'reject' })
  await phone.tap('订')
  await noted('{"errMsg":"requestSubscribeMessage:ok","T":"reject"}')
})

test('the cashier is left as this person says', async () => {
  await phone.tap('付')
  await noted('requestPayment:ok')
  expect(cloud.heard.at(-1)).toEqual({ path: '/wx/pay', session: 'wang', body: '{"timeStamp":"1","nonceStr":"n","package":"prepay_id=p","signType":"RSA","paySign":"s","choice":"pay"}' })
  await phone.answer({ payment: 'lost' })
  await phone.tap('付')
  await noted('requestPayment:fail cancel')
  expect(cloud.heard.at(-1)?.body).toContain('"choice":"lost"')
})

test('an interface that is not played, and a browser that WeChat is not', async () => {
  await phone.tap('浏览器的')
  await noted('undefinedundefinedundefined')
  await phone.tap('没有的').catch(() => undefined)
  await expect(phone.text()).rejects.toThrow('wx.getLocation is not provided')
})

test('what cannot be done says why', async () => {
  phone.patience = 300
  await expect(phone.tap('没有这个')).rejects.toThrow('not on the screen')
  await expect(phone.open('nowhere/index')).rejects.toThrow('"nowhere/index" is not found')
})

test('a broken template is refused with its place', async () => {
  const broken = writeSample({ 'home/index.wxml': '<view>\n{{ a b }}</view>' })
  await expect(openMiniProgram(browser, { origin: cloud.origin, session: '', folder: broken })).rejects.toThrow('home/index.wxml:2')
  rmSync(broken, { recursive: true })
})
