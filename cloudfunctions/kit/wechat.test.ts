import Pbf from 'pbf'
import { decodeAnswer, encodeCall } from './wechat'
import { neverArrived } from './wechat-http'

test('parameters travel as pairs of key and JSON text', () => {
  const pairs: Record<string, unknown> = {}
  new Pbf(encodeCall({ touser: 'wang', data: { thing1: { value: '滴水' } } })).readFields((tag, _none, reader) => {
    if (tag === 2) reader.readMessage((inner, _into, list) => { if (inner === 1) pair(list) }, undefined)
  }, undefined)
  function pair (reader: Pbf) {
    const read = reader.readMessage((tag, into, fields) => {
      if (tag === 1) into.key = fields.readString()
      else if (tag === 2) into.value = Buffer.from(fields.readBytes()).toString()
    }, { key: '', value: '' })
    pairs[read.key] = JSON.parse(read.value)
  }
  expect(pairs).toEqual({ touser: 'wang', data: { thing1: { value: '滴水' } } })
})

const envelope = (write: (writer: Pbf) => void) => {
  const writer = new Pbf()
  write(writer)
  return Buffer.from(writer.finish())
}

test('the answer is WeChat’s JSON', () => {
  expect(decodeAnswer(envelope(writer => writer.writeBytesField(1, Buffer.from('{"errcode":43101,"errmsg":"user refuse"}'))))).toEqual({ errcode: 43101, errmsg: 'user refuse' })
})

test('a gateway that refuses is WeChat being busy: nothing was sent', () => {
  expect(decodeAnswer(envelope(writer => writer.writeVarintField(3, 5)))).toEqual({ errcode: -1, errmsg: 'gateway error 5' })
  expect(decodeAnswer(Buffer.from('{"code":"EXCEED_REQUEST_LIMIT","message":"try later"}'))).toEqual({ errcode: -1, errmsg: 'EXCEED_REQUEST_LIMIT: try later' })
})

test('an answer from which nobody can know what happened is an error, so that it counts as lost', () => {
  expect(() => decodeAnswer(Buffer.from('{"code":"SERVER_TIMEOUT","message":"too slow"}'))).toThrow('SERVER_TIMEOUT')
  expect(() => decodeAnswer(envelope(writer => writer.writeStringField(1, '<html>')))).toThrow(SyntaxError)
})

test.each([
  [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), true],
  [Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } }), true],
  [Object.assign(new TypeError('fetch failed'), { cause: { code: 'UND_ERR_SOCKET' } }), false],
  [Object.assign(new Error('reset'), { code: 'ECONNRESET' }), false],
  [new DOMException('too slow', 'TimeoutError'), false]
])('%s surely never arrived: %s', (error, expected) => {
  expect(neverArrived(error)).toBe(expected)
})
