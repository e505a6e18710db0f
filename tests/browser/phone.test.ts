import { rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launch } from './chromium'
import { fakeCloud } from './fake-cloud'
import { openPhone, type H5Phone } from './phone'

jest.setTimeout(30_000)

/** Pages by hand, with what a page of the H5 build has for a finger and an eye. */
const html = `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } [hidden] { display: none }</style>
<section hidden><button>提交</button></section>
<main style="height: 2000px">
  <p id="said">还没有</p>
  <button onclick="say('提交')">提交</button> <button onclick="say('提交二')">提交</button>
  <button disabled>不行</button>
  <span role="button" aria-label="更多" onclick="say('更多')">…</span>
  <div>电话 <b>号码</b></div><input oninput="say(this.value)">
  <input placeholder="地址" value="一号楼">
  <div style="position: relative"><a onclick="say('盖住')">盖住</a><i style="position: absolute; inset: 0"></i></div>
  <input type="file" multiple hidden id="file" onchange="say([...this.files].map(file => file.name).join())">
  <button onclick="file.click()">选文件</button>
  <button onclick="ask('requestSubscribeMessage', { tmplIds: ['T'] })">订阅</button>
  <button onclick="ask('getPhoneNumber', {})">号码</button>
  <button onclick="ask('requestPayment', { package: 'prepay_id=p' })">付款</button>
  <button onclick="undefined.nothing">出错</button>
  <button onclick="fetch('/ping').then(() => say('通了'), () => say('断了'))">联网</button>
  <button onclick="toast('办好了')">提示</button>
  <a href="#/other?id=3&stamp=1">去别处</a>
  <p style="position: absolute; top: 1900px" onclick="say('底下')">最底下</p>
</main>
<script>
  const say = words => { said.textContent = words }
  const ask = (api, args) => window.parent.postMessage({ yizhan: 'wechat', id: 1, api, args }, '*')
  addEventListener('message', ({ data }) => data.yizhan === 'wechat-reply' && say(JSON.stringify(data.result ?? data.errMsg)))
  const { takeAim } = inPage
  // As a page does that is still growing: once, what is to be touched moves on when the finger has set out.
  inPage.takeAim = () => { takeAim(); document.querySelector('main').style.paddingTop = '300px' }
  const toast = words => document.body.append(Object.assign(document.createElement('div'), { className: 'taro__toast', textContent: words }))
</script>`

let browser: Browser
let cloud: Awaited<ReturnType<typeof fakeCloud>>
let phone: H5Phone

beforeAll(async () => {
  browser = await launch()
  cloud = await fakeCloud({
    '/phone/': () => html,
    '/ping': () => ({}),
    '/wx/consent': body => (JSON.parse(body) as { answers: object }).answers,
    '/wx/pay': body => ({ errMsg: (JSON.parse(body) as { choice: string }).choice === 'pay' ? 'requestPayment:ok' : 'requestPayment:fail cancel' })
  })
})
beforeEach(async () => {
  phone = await openPhone(browser, { origin: cloud.origin, session: 'wang', page: 'lobby/home/index' })
  phone.patience = 500
})
afterEach(() => phone.close())
afterAll(async () => {
  await browser.close()
  await cloud.close()
})

test('a tap goes to what is seen: not to other pages, not through what covers it', async () => {
  await phone.tap('提交')
  await phone.see('提交')
  await phone.tap('提交', { nth: 1 })
  await phone.see('提交二')
  await phone.tap('更多')
  await phone.tap('最底下')
  await phone.see('底下')
  await expect(phone.tap('不行')).rejects.toThrow('disabled')
  await expect(phone.tap('盖住')).rejects.toThrow('covered by <i')
  await expect(phone.tap('没有')).rejects.toThrow('cannot tap')
})

test('what moves away under the finger is touched where it went', async () => {
  await phone.tap('提交', { nth: 1 })
  expect(await phone.text()).toContain('提交二')
  await phone.tap('提交')
  expect(await phone.text()).not.toContain('提交二')
})

test('an input is known by its placeholder or by what stands before it', async () => {
  await phone.type('电话 号码', '13800000000')
  await phone.see('13800000000')
  expect(await phone.value('地址')).toBe('一号楼')
  await phone.type('地址', '')
  expect(await phone.value('地址')).toBe('')
  await expect(phone.type('邮编', '1')).rejects.toThrow('no such input')
})

test('files, consents and numbers are given as the person says', async () => {
  await phone.give(__filename)
  await phone.tap('选文件')
  await phone.see('phone.test.ts')
  await phone.answer({ consent: { T: 'ban' }, phoneNumber: false })
  await phone.tap('订阅')
  await phone.see('{"T":"ban"}')
  expect(cloud.heard.at(-1)).toMatchObject({ path: '/wx/consent', session: 'wang' })
  await phone.tap('号码', { nth: 0 })
  await phone.see('user deny')
  await phone.tap('付款')
  await phone.see('requestPayment:ok')
  await phone.answer({ payment: 'cancel' })
  await phone.tap('付款')
  await phone.see('requestPayment:fail cancel')
  expect(cloud.heard.at(-1)?.body).toBe('{"package":"prepay_id=p","choice":"cancel"}')
})

test('toasts are remembered, errors fail the next step', async () => {
  await phone.tap('提示')
  await phone.see('办好了')
  expect(phone.toasts).toEqual(['办好了'])
  await phone.tap('出错').catch(() => undefined)
  await expect(phone.see('提交')).rejects.toThrow('nothing')
  expect(phone.errors.splice(0)).toHaveLength(1)
  await phone.see('提交')
})

test('without a network, and elsewhere and back', async () => {
  await phone.offline(true)
  await phone.tap('联网')
  await phone.see('断了')
  await phone.offline(false)
  await phone.tap('联网')
  await phone.see('通了')
  await phone.tap('去别处')
  expect(await phone.path()).toBe('other?id=3')
  await phone.back()
  expect(await phone.path()).toBe('lobby/home/index')
})

test('a picture is taken', async () => {
  const file = path.join(tmpdir(), `yizhan-${process.pid}.png`)
  await phone.screenshot(file)
  expect(statSync(file).size).toBeGreaterThan(1000)
  rmSync(file)
})
