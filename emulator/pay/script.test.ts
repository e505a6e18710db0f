import { Script } from './script'

test('replies come once each, in order, to the endpoint they are for', () => {
  const script = new Script()
  script.add('jsapi', [{ code: 'SYSTEM_ERROR' }, { loseAnswer: true }])
  script.add('refund', [{ delayMs: 1 }])
  expect(script.take('query')).toBeUndefined()
  expect([script.take('jsapi'), script.take('refund'), script.take('jsapi'), script.take('jsapi')])
    .toEqual([{ code: 'SYSTEM_ERROR' }, { delayMs: 1 }, { loseAnswer: true }, undefined])
  script.add('jsapi', [{}])
  script.clear()
  expect(script.list()).toEqual([])
})
