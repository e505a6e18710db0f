import { phone } from '../../../tests/component/taro'
import { askConsent, bindEmployee, callNumber, payAtCashier } from './wechat.weapp'

const wechat: Record<string, unknown> = {}
beforeAll(() => Object.assign(globalThis, { wx: wechat }))

test('asks within the tap, before anything is waited for', () => {
  void askConsent(['t1'])
  expect(phone.last('requestSubscribeMessage')).toEqual({ tmplIds: ['t1'] })
})

test('hands back what the person chose, template by template', async () => {
  phone.answers['requestSubscribeMessage'] = () => ({ errMsg: 'requestSubscribeMessage:ok', t1: 'acceptWithAlert', t2: 'reject' })
  expect(await askConsent(['t1', 't2'])).toEqual({ t1: 'acceptWithAlert', t2: 'reject' })
})

test('never fails: the reason is kept', async () => {
  phone.answers['requestSubscribeMessage'] = () => { throw Object.assign(new Error('fail'), { errCode: 20004 }) }
  expect(await askConsent(['t1'])).toEqual({ errCode: '20004' })
})

test('asks nothing when there is nothing to ask', async () => {
  expect(await askConsent([])).toEqual({})
  expect(phone.asked).toEqual([])
})

test('turning the call sheet down is not an error', async () => {
  phone.answers['makePhoneCall'] = () => { throw new Error('makePhoneCall:fail cancel') }
  await expect(callNumber('59800000')).resolves.toBeUndefined()
})

test('an old WeChat cannot bind employees', async () => {
  expect(await bindEmployee(['t1'])).toEqual({})
})

test('binds an employee', async () => {
  wechat['bindEmployeeRelation'] = ({ success }: { success: (said: object) => void }) => success({ errMsg: 'ok', bindingStatus: 'accept', t1: 'accept' })
  expect(await bindEmployee(['t1'])).toEqual({ bindingStatus: 'accept', t1: 'accept' })
})

test.each([['paid', undefined], ['cancelled', 'requestPayment:fail cancel'], ['failed', 'requestPayment:fail 商户余额不足']])('the cashier is left: %s', async (left, errMsg) => {
  if (errMsg !== undefined) phone.answers['requestPayment'] = () => { throw Object.assign(new Error(errMsg), { errMsg }) }
  const ticket = { timeStamp: '1764000000', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA' as const, paySign: 's' }
  expect(await payAtCashier(ticket)).toBe(left)
  expect(phone.last('requestPayment')).toEqual(ticket)
})
