type Wechat = typeof import('./wechat')

/** A fresh page in a window whose parent is this one. */
async function pageIn (parent: unknown): Promise<Wechat> {
  Object.defineProperty(window, 'parent', { value: parent, configurable: true })
  jest.resetModules()
  return import('./wechat')
}

interface Asked { id: string, api: string, args: unknown }

/** A page around ours that plays WeChat: answers what it is given, in its own time. */
const host = (answers: Record<string, object>) => {
  const asked: Asked[] = []
  return {
    asked,
    postMessage (message: Asked) {
      asked.push(message)
      const answer = answers[message.api]
      if (answer) setTimeout(() => window.dispatchEvent(new MessageEvent('message', { data: { yizhan: 'wechat-reply', id: message.id, ...answer } })))
    }
  }
}

const greeting = { handshake: { result: {} } }

test('in a plain browser tab nobody can be asked, and nothing breaks', async () => {
  const wechat = await pageIn(window)
  expect(await wechat.askConsent(['t1'])).toEqual({})
  expect(await wechat.bindEmployee(['t1'])).toEqual({})
  expect(await wechat.askPhoneCode()).toBeUndefined()
})

test('a page around that does not know WeChat counts as nobody', async () => {
  const around = host({})
  expect(await (await pageIn(around)).askConsent(['t1'])).toEqual({})
  expect(around.asked.map(({ api }) => api)).toEqual(['handshake'])
})

test('asks the page around and hands back what the person chose', async () => {
  const around = host({ ...greeting, requestSubscribeMessage: { result: { t1: 'accept', t2: 'reject' } }, getPhoneNumber: { result: { code: 'abc' } } })
  const wechat = await pageIn(around)
  expect(await wechat.askConsent(['t1', 't2'])).toEqual({ t1: 'accept', t2: 'reject' })
  expect(around.asked.at(-1)).toMatchObject({ yizhan: 'wechat', api: 'requestSubscribeMessage', args: { tmplIds: ['t1', 't2'] } })
  expect(await wechat.askPhoneCode()).toBe('abc')
})

test('the page around is greeted once', async () => {
  const around = host({ ...greeting, makePhoneCall: { result: {} } })
  const wechat = await pageIn(around)
  await wechat.callNumber('59800000')
  await wechat.callNumber('59800000')
  expect(around.asked.map(({ api }) => api)).toEqual(['handshake', 'makePhoneCall', 'makePhoneCall'])
})

test('a refusal is an answer, not an error', async () => {
  const wechat = await pageIn(host({ ...greeting, requestSubscribeMessage: { errMsg: 'fail 20004' } }))
  expect(await wechat.askConsent(['t1'])).toEqual({})
})

const ticket = { timeStamp: '1764000000', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA' as const, paySign: 's' }

test.each([
  ['paid', { result: { errMsg: 'requestPayment:ok' } }], ['cancelled', { errMsg: 'requestPayment:fail cancel' }], ['failed', { errMsg: 'requestPayment:fail 该订单已关闭，请重新下单' }]
])('the cashier is left: %s', async (left, answer) => {
  const around = host({ ...greeting, requestPayment: answer })
  expect(await (await pageIn(around)).payAtCashier(ticket)).toBe(left)
  expect(around.asked.at(-1)).toMatchObject({ api: 'requestPayment', args: ticket })
})

test('a plain browser tab has no cashier', async () => {
  expect(await (await pageIn(window)).payAtCashier(ticket)).toBe('failed')
})
