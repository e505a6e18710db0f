/** Staff are reached by the work relation first, by consents second; their team's robot hears what waits on the desk. */
import { localWorkTemplateId } from '../../../config/local-settings'
import { cast, type CastMember } from '../../cast'
import { stage, type Stage } from './stage'

let s: Stage
beforeAll(async () => { s = await stage() })
afterAll(() => s.cloud.stop())

interface WorkMessage { openid: string, templateId: string, data: Record<string, { value: string }>, page: string }
interface RobotMessage { key: string, content: string }

const workMessages = async (person: CastMember) => (await s.cloud.wechat.journal<WorkMessage>('employee-message')).filter(each => each.openid === person.openId)
const robotMessages = () => s.cloud.wechat.journal<RobotMessage>('robot-message')

async function binds (person: CastMember) {
  await fetch(`${s.cloud.origin}/wx/bind-employee`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-session': await s.cloud.session(person) },
    body: JSON.stringify({ tmplIds: ['task', 'alarm'].map(name => localWorkTemplateId(name as 'task')), answer: 'accept' })
  })
}

const assigned = async (to: CastMember) => {
  const tap = await s.reports()
  await s.does(cast.liJing, 'receive', tap)
  await s.does(cast.liJing, 'assign', tap, { assigneeId: to.id })
  await s.quiet()
  return (await s.notices(to)).find(each => each.matterId === tap.id)!
}

test('bound as staff: the task comes as a work message and costs no consent', async () => {
  await binds(cast.zhaoZhiqiang)
  await s.grants(cast.zhaoZhiqiang, 'task', 1)
  const notice = await assigned(cast.zhaoZhiqiang)
  expect(notice.push).toMatchObject({ state: 'sent', sentBy: 'work' })
  expect(await workMessages(cast.zhaoZhiqiang)).toMatchObject([{
    templateId: 'work-task', data: { thing1: { value: '厨房水龙头滴水' }, thing2: { value: 'B2区 3栋 2单元 1201' }, phrase4: { value: '已派单' } }
  }])
  expect(await s.balance(cast.zhaoZhiqiang, 'task')).toBe(1)
})

test('not bound: a consent is used instead', async () => {
  await s.grants(cast.sunJianguo, 'task', 1)
  const notice = await assigned(cast.sunJianguo)
  expect(notice.push).toMatchObject({ state: 'sent', sentBy: 'subscription', why: '用工关系消息：未绑定用工关系' })
  expect(await s.cloud.wechat.sent(cast.sunJianguo)).toHaveLength(1)
})

test('neither: the clerk sees who has to be phoned, and why', async () => {
  const notice = await assigned(cast.wuTao)
  expect(notice.push).toMatchObject({ state: 'unreached' })
  const { items } = await s.desk(cast.liJing).unreached({})
  expect(items.find(each => each.id === notice._id)).toMatchObject({ name: '吴涛', title: '新任务', why: '用工关系消息：未绑定用工关系；订阅消息：没有订阅次数' })
})

test('an access token that is over is renewed by the way', async () => {
  await s.cloud.wechat.script('employeerelationmsg.send', [{ errcode: 42001 }], cast.zhaoZhiqiang)
  expect((await assigned(cast.zhaoZhiqiang)).push).toMatchObject({ state: 'sent', sentBy: 'work' })
})

test('whom a push would reach is known before sending', async () => {
  const reach = await s.desk(cast.liJing).reach({ personIds: [cast.zhaoZhiqiang.id, cast.wuTao.id, cast.tangYue.id], template: 'task' })
  expect(reach).toEqual({ [cast.zhaoZhiqiang.id]: { reachable: true, balance: 1 }, [cast.wuTao.id]: { reachable: false, balance: 0 } })
})

test('the group of the zone hears once of what waits on the desk, without the room', async () => {
  await s.cloud.remove('/control/journal/robot-message')
  await s.reports({ text: '阳台漏水' })
  await s.quiet()
  expect(await robotMessages()).toMatchObject([{ key: 'robot-key-b2', content: expect.stringContaining('B2区有新报修，请受理：阳台漏水') }])
  expect((await robotMessages())[0]!.content).not.toContain('1201')
})

test('a robot takes twenty messages a minute; the others wait for the next', async () => {
  await s.cloud.clock.advance(5 * 60_000)
  await s.cloud.remove('/control/journal/robot-message')
  await Promise.all(Array.from({ length: 23 }, () => s.reports()))
  await s.quiet()
  expect(await robotMessages()).toHaveLength(20)
  expect(await s.cloud.wechat.journal('refused-message')).not.toContainEqual(expect.objectContaining({ errcode: 45009 }))
  await s.cloud.clock.advance(90_000)
  await s.quiet()
  expect((await robotMessages()).filter(each => each.content.includes('有新报修'))).toHaveLength(23)
}, 120_000)

test('a calendar that runs out is told to managers once a day, however often the sweep looks', async () => {
  await s.sweep()
  await s.sweep()
  await s.quiet()
  const told = async (person: CastMember) => (await s.notices(person)).filter(each => each.title === '缺少 2027 年节假日').length
  // 沈岚 answers for two estates.
  expect(await Promise.all([cast.gaoFeng, cast.shenLan, cast.liJing].map(told))).toEqual([1, 2, 0])
})
