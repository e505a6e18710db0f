import { zejing } from '../../tests/make/estate'
import { cast, type CastMember } from '../../tests/cast'
import { minute, moment } from '../kit/calendar'
import { advance } from '../matter/advance'
import type { Matter } from '../matter/matter'
import type { Move } from '../matter/move'
import { openMatter, openings, type Said } from '../matter/open-matter'
import { flows } from '../flows'
import type { Ask, Quoting } from '../quote/quoting'
import { noticesOf } from './compose'
import { messageFor } from './message'
import { robotOf } from './reader'
import { sayings } from './sayings'

const start = moment('2026-11-23', '10:00')
const who = ({ id, name, salutation }: CastMember, roles: ('resident' | 'clerk' | 'technician' | 'manager')[] = []) =>
  ({ id, name, salutation, roles, estateId: zejing._id, occupancies: [] })

const key = (step: number | string) => `key-of-a-test-${step}`.padEnd(20, '0')

const dripping: Said = {
  key: key('dripping'), kind: 'repair', categoryId: 'tap', text: '厨房水龙头滴水，电话 138 0000 4101，请尽快', photos: [], public: false, channel: 'miniProgram',
  place: { zoneId: 'b2', label: 'B2区 3栋 2单元 1201', premisesId: 'b2-3-2-1201' }, requester: { personId: cast.wangXiulan.id, name: cast.wangXiulan.name }, accusedIds: []
}

const submitted = (more: Partial<Said> = {}) => openMatter(openings.submit, { ...dripping, ...more }, who(cast.wangXiulan, ['resident']), zejing, start)

const step = (matter: Matter, person: CastMember, action: Move['action'], more: Partial<Move> = {}) =>
  advance(flows[matter.kind], matter, { action, key: key(matter.rev), ...more }, who(person), zejing, start + (matter.rev + 1) * minute)

/** What everybody is told of the last line, by person. */
const told = (matter: Matter) => Object.fromEntries(
  noticesOf({ ...matter, outbox: matter.outbox.slice(-1) }, zejing, start, (_, personId) => personId).map(({ personId, title, text }) => [personId, `${title}｜${text}`]))

const received = () => step(submitted(), cast.liJing, 'receive')
const assigned = () => step(received(), cast.liJing, 'assign', { assigneeId: cast.zhaoZhiqiang.id, note: '带扳手' })

test('clerks on duty hear of a new repair with what and where, their group without the room; no telephone number travels', () => {
  expect(told(submitted())).toEqual({
    [cast.liJing.id]: '新报修｜B2区 3栋 2单元 1201有新报修，请受理：厨房水龙头滴水，电话 （电话略），请尽快',
    'robot-b2': '新报修｜B2区有新报修，请受理：厨房水龙头滴水，电话 （电话略），请尽快'
  })
})

test('the resident learns by name who answers for it', () => {
  expect(told(received())[cast.wangXiulan.id]).toBe('报修已受理｜李静已受理，由李静负责到底')
})

test('whoever is sent hears what, where and by when', () => {
  expect(told(assigned())).toMatchObject({
    [cast.zhaoZhiqiang.id]: '新任务｜请处理：厨房水龙头滴水，电话 （电话略），请尽快，B2区 3栋 2单元 1201，11月23日 12:01 前到场：带扳手',
    [cast.wangXiulan.id]: '报修已派单｜已安排赵师傅处理'
  })
})

test('mended: the resident is asked to see for herself', () => {
  const done = step(step(assigned(), cast.zhaoZhiqiang, 'start'), cast.zhaoZhiqiang, 'complete', { note: '换了阀芯' })
  expect(told(done)).toMatchObject({
    [cast.wangXiulan.id]: '报修待验收｜赵师傅已修好，请您验收',
    [cast.liJing.id]: expect.stringContaining('赵师傅已修好“厨房水龙头滴水')
  })
})

test('an emergency says so to staff', () => {
  expect(told(submitted({ priority: 'emergency' }))[cast.liJing.id]).toMatch(/^紧急 · 新报修/)
})

test('a late matter raises the alarm with its clock', () => {
  const late = advance(flows.repair, assigned(), { action: 'breach', key: key('late'), clock: 'finish' }, { id: 'system', name: '服务中心', roles: [] }, zejing, start)
  const message = messageFor(late, late.timeline.at(-1)!, cast.zhaoZhiqiang.id, zejing)
  expect(message).toMatchObject({ template: 'alarm', title: '报修已超时', values: { thing4: '完成已超时', character_string2: late.number } })
  expect(told(late)['robot-b2']).toMatch(/^报修已超时｜B2区的报修超过完成时限/)
})

describe('a neighbour who follows', () => {
  const lift = { ...submitted({ kind: 'issue', public: true, place: { zoneId: 'b2', areaId: 'b2-3-2-lift', label: 'B2区 3栋2单元电梯' }, text: '电梯有异响' }), followerIds: [cast.heJingyi.id] }

  test('hears what became of it and nobody’s name', () => {
    const message = messageFor(lift, { ...lift.timeline[0]!, action: 'receive', by: cast.liJing.id, byName: cast.liJing.name }, cast.heJingyi.id, zejing)
    expect(message).toMatchObject({ template: 'progress', title: '报事已受理', text: '您关注的“电梯有异响”已有人负责' })
  })

  test('hears nothing of lines that are for staff', () => {
    expect(messageFor(lift, { ...lift.timeline[0]!, action: 'receive', inside: true }, cast.heJingyi.id, zejing)).toBeUndefined()
  })
})

describe('a complaint', () => {
  const text = '赵志强把地板弄坏了，还发脾气'
  const complaint = (accusedIds: string[] = []) => submitted({ kind: 'complaint', categoryId: 'workmanship', text, accusedIds })

  test('whoever is accused hears nothing, nor does the group they sit in', () => {
    const matter = complaint([cast.zhaoZhiqiang.id])
    expect(messageFor(matter, matter.timeline[0]!, cast.zhaoZhiqiang.id, zejing)).toBeUndefined()
    expect(Object.keys(told(matter))).toEqual([cast.liJing.id])
  })

  test('a technician sent for it learns kind and zone, no words, no name, no room', () => {
    const matter = { ...complaint(), assigneeId: cast.sunJianguo.id, firstContactId: cast.liJing.id }
    const event = { ...matter.timeline[0]!, action: 'nudge', note: '我住 1201，快点', by: cast.wangXiulan.id, byName: cast.wangXiulan.name }
    const message = messageFor(matter, event, cast.sunJianguo.id, zejing)!
    expect(message.text).toBe('住户催办“一件投诉”')
    expect(JSON.stringify(message)).not.toMatch(/地板|1201|王秀兰/)
  })

  test('its clerk and the complainant read it in full', () => {
    expect(told(complaint())[cast.liJing.id]).toContain(text)
  })
})

const ask = (vendorId: string, vendorName: string, more: Pick<Ask, 'state'> & Partial<Ask>): Ask => ({ vendorId, vendorName, at: start, until: start + 60 * minute, ...more })

/** One was chosen, one is let go, one still has to answer. */
const threeAsked: Quoting = {
  brief: '空调不制冷', photos: [], quotes: [], prices: [], redos: 0, readers: [],
  asks: [ask('anjie', '安洁家电', { state: 'chosen' }), ask('minghui', '明辉机电', { state: 'passedOver', overAt: start }), ask('jiale', '家乐到家', { state: 'asked' })]
}

test('every line that tells somebody has words for them', () => {
  const silent: string[] = []
  const parts = {
    requester: cast.wangXiulan, followers: cast.heJingyi, assignee: cast.zhaoZhiqiang, askedNow: cast.qiuLan, vendor: cast.maAnping, vendorsLetGo: cast.dengMinghui
  } as Record<string, CastMember>
  for (const [kind, flow] of Object.entries(flows) as [Matter['kind'], typeof flows['repair']][]) {
    const matter = { ...assigned(), kind, followerIds: [cast.heJingyi.id], quoting: threeAsked }
    for (const { action, tell = [], post = [], inside } of flow) {
      for (const part of [...tell, ...post]) {
        const event = { ...matter.timeline[0]!, action, by: 'somebody', ...(inside && { inside }) }
        const person = parts[part] ?? cast.gaoFeng
        if (!messageFor(matter, event, person.id, zejing)) silent.push(`${kind} ${action} ${part}`)
      }
    }
  }
  expect(silent).toEqual([])
})

test('people of vendors read what is wanted and in which zone, never the home, a name or what was said', () => {
  const matter: Matter = { ...assigned(), categoryId: 'appliance', quoting: threeAsked }
  const told = ([[cast.maAnping, 'confirmPrice'], [cast.dengMinghui, 'confirmPrice'], [cast.qiuLan, 'askVendors'], [cast.maAnping, 'say']] as const)
    .map(([person, action]) => messageFor(matter, { ...matter.timeline.at(-1)!, action, note: '我住 1201，微信 xiulan88' }, person.id, zejing)!)
  expect(told.map(each => each.text)).toEqual(['B2区的家电维修选中了您，请安排上门', 'B2区的家电维修住户选了别家，谢谢您报价', 'B2区有一单家电维修请您报价，稍后 截止', '家电维修有给您的留言，请打开看看'])
  expect(told.map(each => each.page)).toEqual(told.map(() => `/job/detail/index?id=${matter._id}`))
  expect(JSON.stringify(told)).not.toMatch(/1201|王秀兰|xiulan|滴水|2单元/)
  expect(messageFor(matter, { ...matter.timeline.at(-1)!, action: 'quote' }, cast.dengMinghui.id, zejing)).toBeUndefined()
})

test('states fit WeChat’s phrase, and no blank is left open', () => {
  for (const saying of Object.values(sayings)) expect(saying.state).toMatch(/^\p{Script=Han}{1,5}$/u)
  const matter = assigned()
  for (const action of Object.keys(sayings)) {
    for (const person of [cast.wangXiulan, cast.liJing, cast.zhaoZhiqiang]) {
      expect(JSON.stringify(messageFor(matter, { ...matter.timeline.at(-1)!, action }, person.id, zejing) ?? '')).not.toMatch(/[{]\w+[}]|undefined/)
    }
  }
})

test('a robot is found by its id', () => {
  expect(robotOf(zejing, 'robot-b2')?.key).toBe('robot-key-b2')
})
