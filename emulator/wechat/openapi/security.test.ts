import { fakeCloud } from '../testing/fake-cloud'
import { wechat } from '..'

async function scene () {
  const cloud = fakeCloud()
  const side = wechat(cloud)
  const ask = async (apiName: string, input: object) =>
    JSON.parse((await side.openapi({ apiName, requestData: JSON.stringify(input), form: 'json' })).toString())
  return { cloud, ask }
}

const check = { content: '你好', version: 2, scene: 2, openid: 'wang' }

test.each([
  ['a neighbourly word', {}, { errcode: 0, result: { suggest: 'pass', label: 100 } }],
  ['an insult', { content: '你去死' }, { errcode: 0, result: { suggest: 'risky', label: 20003 } }],
  ['nobody', { openid: '' }, { errcode: 40003 }],
  ['version 1', { version: 1 }, { errcode: 40097 }],
  ['no scene', { scene: undefined }, { errcode: 40129 }],
  ['no text', { content: '' }, { errcode: 44004 }],
  ['a novel', { content: '很'.repeat(2501) }, { errcode: 45002 }]
])('text check of %s', async (_, change, expected) => {
  const { ask } = await scene()
  expect(await ask('security.msgSecCheck', { ...check, ...change })).toMatchObject(expected)
})

test('a picture is taken for checking and remembered', async () => {
  const { cloud, ask } = await scene()
  const { trace_id: traceId } = await ask('security.mediaCheckAsync', { media_url: 'http://x/1.jpg', media_type: 2, version: 2, scene: 2, openid: 'wang' })
  expect(cloud.journal.list('media-check')).toEqual([expect.objectContaining({ traceId, openid: 'wang', mediaUrl: 'http://x/1.jpg' })])
})
