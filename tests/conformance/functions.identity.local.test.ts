/** Three hundred people at the same time: whoever is asked in whatever way, each function must know its own caller only. */
import { startTestCloud, type TestCloud } from './cloud'

const people = 300
const wxServerSdk = require.resolve('wx-server-sdk')

/** Says who it thinks is calling, again and again while other calls come and go in other instances. */
const sources = {
  outer: `
    const pause = () => new Promise((done) => setTimeout(done, Math.random() * 30))
    const seen = (context) => [
      app.auth().getUserInfo().openId,
      process.env.WX_OPENID,
      process.env.WX_UNIONID && process.env.WX_UNIONID.replace('u-', 'o-'),
      cloudbase.getCloudbaseContext().WX_OPENID,
      cloudbase.getCloudbaseContext(context).WX_OPENID,
      JSON.parse(context.environment).WX_OPENID,
    ]
    exports.main = async ({ userInfo }, context) => {
      const answers = [userInfo.openId, ...seen(context)]
      await pause()
      answers.push(...seen(context))
      const { id } = await app.database().collection('visits').add({ openid: process.env.WX_OPENID })
      answers.push(...seen(context))
      const { result: nested } = await app.callFunction({ name: 'nested', data: { for: process.env.WX_OPENID } })
      answers.push(...seen(context), nested.for)
      await pause()
      const { data: [visit] } = await app.database().collection('visits').doc(id).get()
      answers.push(...seen(context), visit.openid)
      return { answers, nobody: nested.openids }
    }`,
  nested: `
    exports.main = async (event) => {
      await new Promise((done) => setTimeout(done, Math.random() * 30))
      return { for: event.for, openids: [app.auth().getUserInfo().openId, process.env.WX_OPENID ?? ''] }
    }`,
  second: `
    const cloud = require(${JSON.stringify(wxServerSdk)})
    cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
    exports.main = async () => {
      const answers = [cloud.getWXContext().OPENID]
      await new Promise((done) => setTimeout(done, Math.random() * 30))
      answers.push(cloud.getWXContext().OPENID)
      await cloud.database().collection('visits').add({ data: { openid: cloud.getWXContext().OPENID } })
      answers.push(cloud.getWXContext().OPENID)
      return { answers, nobody: [] }
    }`,
}

let cloud: TestCloud

beforeAll(async () => {
  const functions = Object.fromEntries(Object.keys(sources).map((name) => [name, { timeout: 60 }]))
  cloud = await startTestCloud({ appid: 'wx-test', collections: { visits: { indexes: [] } }, functions }, sources, { arguments: ['--instances', '4'] })
})
afterAll(() => cloud.stop())

interface Answer {
  result: { answers: unknown[]; nobody: unknown[] }
}

test.each([
  ['outer', 33],
  ['second', 3],
])('%s, asked by everybody at once', async (name, questions) => {
  const openids = Array.from({ length: people }, (_, i) => `o-${i}`)
  const tokens = await Promise.all(openids.map((openid) => cloud.ask<{ token: string }>('/control/sessions', { openid, unionid: openid.replace('o-', 'u-') })))
  const results = await Promise.all(tokens.map(async ({ token }) => (await cloud.ask<Answer>('/wx/call', { name, data: {} }, { 'x-session': token })).result))

  const wrong = results.flatMap(({ answers }, i) => answers.filter((answer) => answer !== openids[i]))
  const leaked = results.flatMap(({ nobody }) => nobody.filter((openid) => openid !== ''))
  const asked = results.reduce((sum, { answers }) => sum + answers.length, 0)
  console.log(`${name}: ${people} people, ${asked} answers, ${wrong.length} wrong, ${leaked.length} known to a nested function`)
  expect({ asked, wrong, leaked }).toEqual({ asked: people * questions, wrong: [], leaked: [] })
})

test('each has left exactly its own traces', async () => {
  const { data } = await cloud.db.collection('visits').limit(1000).get()
  const counts = new Map<unknown, number>()
  for (const { openid } of data) counts.set(openid, (counts.get(openid) ?? 0) + 1)
  expect(counts).toEqual(new Map(Array.from({ length: people }, (_, i) => [`o-${i}`, 2])))
})
