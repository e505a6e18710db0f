import Pbf from 'pbf'
import { wechat } from '..'
import { fakeCloud } from '../testing/fake-cloud'

/** A call as a function encodes it: CommApiData { openapiData = 2 { pairs = 1 { key = 1, value = 2 } }, appid = 6 }. */
function encoded (parameters: Record<string, unknown>): Buffer {
  const writer = new Pbf()
  writer.writeVarintField(1, 0)
  writer.writeMessage(2, (pairs, data) => {
    for (const pair of Object.entries(pairs)) {
      data.writeMessage(1, ([key, value], fields) => {
        fields.writeStringField(1, key)
        fields.writeBytesField(2, Buffer.from(JSON.stringify(value)))
      }, pair)
    }
  }, parameters)
  writer.writeStringField(6, 'wx0000000000000001')
  return Buffer.from(writer.finish())
}

const decoded = (answer: Buffer | string) => new Pbf(Buffer.from(answer)).readFields((tag, fields, reader) => {
  if (tag === 1) fields.body = Buffer.from(reader.readBytes())
  else if (tag === 2) fields.contentType = reader.readString()
  else if (tag === 4) fields.httpCode = reader.readVarint()
}, { body: Buffer.alloc(0), contentType: '', httpCode: 0 })

const ask = async (apiName: string, parameters: object) =>
  decoded(await wechat(fakeCloud()).openapi({ apiName, requestData: encoded({ ...parameters }), form: 'protobuf' }))

test('parameters come through as JSON values, the answer as JSON in its envelope', async () => {
  const answer = await ask('security.msgSecCheck', { content: '电梯有异响', version: 2, scene: 2, openid: 'wang' })
  expect(answer).toMatchObject({ contentType: 'application/json; charset=utf-8', httpCode: 200 })
  expect(JSON.parse(answer.body.toString())).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } })
})

test('a picture comes as bytes', async () => {
  const { body, contentType } = await ask('wxacode.getUnlimited', { scene: 'permit-1' })
  expect(contentType).toBe('image/png')
  expect(body.subarray(1, 4).toString()).toBe('PNG')
})

test('what is not here says so by name', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation()
  const { body } = await ask('logistics.addOrder', {})
  expect(JSON.parse(body.toString())).toEqual({ errcode: 48001, errmsg: 'not implemented in the emulator: logistics.addOrder' })
  expect(silent).toHaveBeenCalledWith(expect.stringContaining('logistics.addOrder'))
  silent.mockRestore()
})
