/** @jest-environment jsdom */
import { Model } from '../model'
import type { Phone } from '../phone/phone'
import { sheetFor } from '.'
import { SheetHost } from './sheet'

const posted: [string, unknown][] = []
const ask = [
  { templateId: 'progress', title: '工单进度提醒', keywords: { thing1: '事项' } },
  { templateId: 'task', title: '<b>新任务</b>', keywords: {} }
]

beforeEach(() => {
  posted.length = 0
  window.fetch = jest.fn(async (path: string, { body }: { body: string }) => {
    const sent = JSON.parse(body) as Record<string, unknown>
    posted.push([path, sent])
    const isAnswered = ['answers', 'answer', 'phoneNumber', 'choice'].some(name => name in sent)
    const asked = path === '/wx/pay' ? { description: '<i>物业费</i>', total: 12305, payee: '金桂物业' } : ask
    return { ok: true, json: async () => isAnswered ? { errMsg: 'x:ok' } : { ask: asked } }
  }) as unknown as typeof fetch
})

function show (api: string, args: Record<string, unknown>) {
  const sheets = new SheetHost()
  document.body.replaceChildren(sheets.element)
  const phone = { sheets, session: 's', holder: { openid: 'wang', name: '王秀兰', title: '业主', group: '住户', phoneNumber: '13800004101' } } as unknown as Phone
  const done = sheetFor(api)?.(args, phone, { people: [] } as unknown as Model)
  return { sheets, done, shown: () => new Promise(resolve => setTimeout(resolve, 0)) }
}

const press = (words: string) => [...document.querySelectorAll('button')].find(button => button.textContent === words)?.click()

test('each template can be left out, and the choice can be kept', async () => {
  const { done, shown } = show('requestSubscribeMessage', { tmplIds: ['progress', 'task'] })
  await shown()
  const [, second, keep] = document.querySelectorAll('input')
  second?.click()
  keep?.click()
  press('允许')
  expect(await done).toEqual({ errMsg: 'x:ok' })
  expect(posted[1]).toEqual(['/wx/consent', { tmplIds: ['progress', 'task'], answers: { progress: 'accept', task: 'reject' }, keep: true }])
})

test('a title is text, whatever it says', async () => {
  const { shown } = show('requestSubscribeMessage', { tmplIds: ['task'] })
  await shown()
  expect(document.body.textContent).toContain('<b>新任务</b>')
})

test('refusing refuses all', async () => {
  const { done, shown } = show('requestSubscribeMessage', { tmplIds: ['progress', 'task'] })
  await shown()
  press('拒绝')
  await done
  expect(posted[1]?.[1]).toMatchObject({ answers: { progress: 'reject', task: 'reject' }, keep: false })
})

test('a sheet that goes away unanswered is a refusal', async () => {
  const { done, sheets, shown } = show('bindEmployeeRelation', { tmplIds: ['task'] })
  await shown()
  sheets.dismiss()
  await done
  expect(posted[1]?.[1]).toMatchObject({ answer: 'reject' })
})

test('the number is masked on the sheet and given when allowed', async () => {
  const { done, shown } = show('getPhoneNumber', {})
  await shown()
  expect(document.body.textContent).toContain('138****4101')
  press('允许')
  await done
  expect(posted).toEqual([['/wx/phone-code', { phoneNumber: '13800004101' }]])
})

test('not dialling fails as WeChat words it', async () => {
  const { done, shown } = show('makePhoneCall', { phoneNumber: '5980001' })
  await shown()
  press('取消')
  await expect(done).rejects.toThrow('cancel')
  expect(posted).toEqual([])
})

const order = { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA', paySign: 's' }

test.each([['立即支付', 'pay'], ['支付失败', 'fail'], ['已扣款，但页面只收到“取消”', 'lost']])('at the cashier “%s” is %s', async (words, choice) => {
  const { done, shown } = show('requestPayment', { ...order, success: 'a callback is not sent on' })
  await shown()
  expect(document.body.textContent).toContain('金桂物业￥123.05商品<i>物业费</i>')
  press(words)
  expect(await done).toEqual({ errMsg: 'x:ok' })
  expect(posted).toEqual([['/wx/pay', order], ['/wx/pay', { ...order, choice }]])
})

test('a cashier that is left has not been paid', async () => {
  const { done, sheets, shown } = show('requestPayment', order)
  await shown()
  sheets.dismiss()
  await done
  expect(posted[1]?.[1]).toMatchObject({ choice: 'cancel' })
})

test('nothing is made up for what is not there', () => {
  expect(sheetFor('toString')).toBeUndefined()
})
